import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OAUTH_DEFAULTS } from './oauth/settings.js';
import { type Sandbox, startSandbox } from './startSandbox.js';
import { ask, form } from './testing/ask.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

const at = (path: string) => `${sandbox.origin}/~control${path}`;
const put = (body: string, type = 'application/json') =>
  fetch(at('/oauth'), { method: 'PUT', headers: { 'content-type': type }, body });

describe('the control of the sandbox', () => {
  it('tells and sets how the vendors misbehave', async () => {
    expect(await (await fetch(at('/oauth'))).json()).toEqual(OAUTH_DEFAULTS);
    const wanted = { coop: 'same-origin', tokenEndpoint: 'html', ignorePkce: true };
    expect(await (await put(JSON.stringify(wanted))).json()).toEqual({ ...OAUTH_DEFAULTS, ...wanted });
    expect(sandbox.oauth).toEqual({ ...OAUTH_DEFAULTS, ...wanted });
  });

  it('turns off what is left out', async () => {
    sandbox.oauth.refresh = 'slow';
    await put('{"consent":"no_tenant"}');
    expect(sandbox.oauth).toEqual({ ...OAUTH_DEFAULTS, consent: 'no_tenant' });
  });

  it.each(['{"refresh":"maybe"}', '{"unknown":true}', '[]', 'no json'])('refuses %s', async (body) => {
    expect((await put(body)).status).toBe(400);
    expect(sandbox.oauth).toEqual(OAUTH_DEFAULTS);
  });

  it('takes JSON alone, which no page from elsewhere may send', async () => {
    expect((await put('{"refresh":"slow"}', 'text/plain')).status).toBe(400);
    const preflight = await fetch(at('/oauth'), { method: 'OPTIONS' });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('counts requests with codes and refresh tokens, by vendor', async () => {
    const code = { grant_type: 'authorization_code', code: 'made-up' };
    await ask(sandbox.origin, form('api.snyk.io', '/oauth2/token', code));
    await ask(sandbox.origin, form('auth.atlassian.com', '/oauth/token', { grant_type: 'refresh_token' }));
    await ask(
      sandbox.origin,
      form('app.aikido.dev', '/api/oauth/token', { grant_type: 'client_credentials' }),
    );
    const counts = async (query = '') => (await fetch(at(`/token-requests${query}`))).json();
    expect(await counts()).toEqual({ authorization_code: 1, refresh_token: 1 });
    expect(await counts('?vendor=SNYK')).toEqual({ authorization_code: 1, refresh_token: 0 });
    expect(await counts('?vendor=AIKIDO')).toEqual({ authorization_code: 0, refresh_token: 0 });
  });

  it('is reached under no other name, and leaves no record', async () => {
    await fetch(at('/oauth'));
    for (const host of ['~control', 'api.snyk.io', 'sandbox.example']) {
      const reply = await ask(sandbox.origin, { host, path: '/~control/oauth' }).catch(() => null);
      expect(reply?.status ?? 'closed').not.toBe(200);
    }
    expect(sandbox.requests().filter(({ status }) => status === 200)).toEqual([]);
  });
});

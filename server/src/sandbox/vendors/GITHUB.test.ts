import { createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { GITHUB_APP } from '../families/githubApp.js';
import { SANDBOX_PLATFORM } from '../platform.js';
import { form, type Question, type Reply, ask as request } from '../testing/ask.js';
import type { Place } from '../testing/browser.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { givenSignIns } from '../testing/givenSignIns.js';
import { oauthApp, readWith } from '../testing/oauthApps.js';
import { reader } from '../testing/row.js';

const NOW = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => NOW });

const USER = '/user';
const REPOSITORIES = '/user/repos?per_page=1';
const INSTALLED = '/installation/repositories?per_page=1';
const DEPENDABOT = '/orgs/sallyport-sandbox/dependabot/alerts?per_page=1';
const CODE = '/repos/sallyport-sandbox/shop/code-scanning/alerts?per_page=1';

const get = (outcome: string, path: string, method = 'pat'): Question => ({
  host: 'api.github.com',
  path,
  headers: {
    Authorization: `Bearer ${reader('GITHUB', outcome, method)('access_token')}`,
    Accept: 'application/vnd.github+json',
    'X-GitHub-Api-Version': '2022-11-28',
    'User-Agent': 'Sallyport',
  },
});
const message = ({ body }: Reply): unknown => (JSON.parse(body) as { message?: string }).message;

describe('GitHub', () => {
  it.each([
    ['works', 200, 200, 200, 200],
    ['wrong_key', 401, 401, 401, 401],
    ['expired', 401, 401, 401, 401],
    ['permission_missing', 200, 403, 403, 403],
    ['permission_hidden', 200, 404, 404, 404],
    ['partial', 200, 200, 403, 200],
    ['rate_limited', 403, 403, 403, 403],
    ['quota_spent', 403, 403, 403, 403],
    ['down', 503, 503, 503, 503],
    ['slow', 200, 200, 200, 200],
  ])('token %s: user %i, repositories %i, Dependabot %i, code scanning %i', async (outcome, ...statuses) => {
    for (const [index, path] of [USER, REPOSITORIES, DEPENDABOT, CODE].entries()) {
      expect((await ask(get(outcome, path))).status).toBe(statuses[index]);
    }
  });

  it.each([
    ['works', 200, 200, 200],
    ['wrong_key', 401, 401, 401],
    ['permission_missing', 403, 403, 403],
    ['permission_hidden', 404, 404, 404],
    ['partial', 200, 403, 200],
    ['rate_limited', 403, 403, 403],
    ['quota_spent', 403, 403, 403],
    ['down', 503, 503, 503],
    ['slow', 200, 200, 200],
  ])('app %s: repositories %i, Dependabot %i, code scanning %i', async (outcome, ...statuses) => {
    for (const [index, path] of [INSTALLED, DEPENDABOT, CODE].entries()) {
      expect((await ask(get(outcome, path, 'github_app'))).status).toBe(statuses[index]);
    }
  });

  it('words its limits, and a missing permission, differently in the same 403', async () => {
    const limited = await ask(get('rate_limited', USER));
    expect(limited.headers['x-ratelimit-remaining']).toBe('0');
    expect(limited.headers['x-ratelimit-reset']).toBe(String(Date.parse('2026-01-02T03:04:35Z') / 1_000));
    expect(limited.headers['retry-after']).toBeUndefined();
    const burst = await ask(get('quota_spent', USER));
    expect([burst.headers['retry-after'], burst.headers['x-ratelimit-remaining']]).toEqual(['30', undefined]);
    const missing = await ask(get('permission_missing', DEPENDABOT));
    expect(message(missing)).toBe('Resource not accessible by personal access token');
    expect(missing.headers['x-ratelimit-remaining']).toBeUndefined();
    expect(message(await ask(get('wrong_key', USER)))).toBe('Bad credentials');
  });

  it('keeps what is for users from apps, and what is for apps from users', async () => {
    const user = await ask(get('works', USER, 'github_app'));
    expect([user.status, message(user)]).toEqual([403, 'Resource not accessible by integration']);
    expect((await ask(get('works', REPOSITORIES, 'github_app'))).status).toBe(403);
    expect((await ask(get('works', INSTALLED))).status).toBe(403);
  });

  it.each([
    '/user/orgs?per_page=1',
    '/orgs/sallyport-sandbox/repos?per_page=1',
    '/orgs/sallyport-sandbox/code-scanning/alerts?per_page=1',
    '/orgs/sallyport-sandbox/secret-scanning/alerts?per_page=1',
    '/repos/sallyport-sandbox/shop/dependabot/alerts?per_page=1',
    '/repos/sallyport-sandbox/shop/secret-scanning/alerts?per_page=1',
  ])('%s is 200 for a token with all permissions', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
    expect((await ask(get('permission_missing', path))).status).toBe(403);
  });

  it('lists what belongs to the user before what belongs to the organization, unless asked for that alone', async () => {
    const owners = async (path: string) =>
      (JSON.parse((await ask(get('works', path))).body) as { owner: { login: string } }[]).map(
        ({ owner }) => owner.login,
      );
    expect(await owners('/user/repos')).toEqual(['sallyport', 'sallyport-sandbox']);
    expect(await owners('/user/repos?affiliation=organization_member')).toEqual(['sallyport-sandbox']);
    expect((await ask(get('works', '/orgs/sallyport/dependabot/alerts'))).status).toBe(404);
  });

  const { Authorization: token = '', ...rest } = get('works', USER).headers ?? {};
  it('has a default for the version and the form of its answer', async () => {
    const headers = { Authorization: token, 'User-Agent': 'Sallyport' };
    expect((await ask({ ...get('works', USER), headers })).status).toBe(200);
  });

  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: rest }, 401],
    ['another scheme', { headers: { ...rest, Authorization: token.replace('Bearer', 'Basic') } }, 401],
    ['the scheme in small letters', { headers: { ...rest, Authorization: token.replace('B', 'b') } }, 401],
    ['nobody who asks', { headers: { Authorization: token } }, 403],
    [
      'another version',
      { headers: { ...rest, Authorization: token, 'X-GitHub-Api-Version': '2021-01-01' } },
      400,
    ],
    ['an answer it cannot give', { headers: { ...rest, Authorization: token, Accept: 'text/html' } }, 415],
    ['another path', { path: '/users' }, 404],
    ['an organization that is not there', { path: '/orgs/nobody/dependabot/alerts' }, 404],
    ['another method', { method: 'POST' }, 404],
    ['a parameter it does not know', { path: '/user/repos?limit=1' }, 422],
    ['a page that is too long', { path: '/user/repos?per_page=1000' }, 422],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works', USER), ...change })).status).toBe(status);
  });
});

const SECONDS = NOW / 1_000;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object = {}, key = GITHUB_APP.private_key, alg = 'RS256'): string => {
  const good = { iss: GITHUB_APP.client_id, iat: SECONDS, exp: SECONDS + 600 };
  const text = `${part({ alg, typ: 'JWT' })}.${part({ ...good, ...claims })}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
};
const installationToken = (outcome: string, token = jwt()): Question => ({
  ...get(
    outcome,
    `/app/installations/${reader('GITHUB', outcome, 'github_app')('installation_id')}/access_tokens`,
  ),
  method: 'POST',
  headers: { Authorization: `Bearer ${token}`, 'User-Agent': 'Sallyport' },
});

describe("GitHub's app", () => {
  it.each(['works', 'partial', 'permission_missing'])(
    'gets the token of the installation %s by its key',
    async (outcome) => {
      const reply = await ask(installationToken(outcome));
      expect(reply.status).toBe(201);
      expect(JSON.parse(reply.body)).toMatchObject({
        token: reader('GITHUB', outcome, 'github_app')('access_token'),
        expires_at: '2026-01-02T04:04:05.000Z',
      });
    },
  );

  it('gets none of an installation that is gone', async () => {
    expect((await ask(installationToken('wrong_key'))).status).toBe(404);
  });

  const stranger = () =>
    generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey;
  it.each<[string, () => string]>([
    ['signed by somebody else', () => jwt({}, stranger())],
    ['of another app', () => jwt({ iss: 'Iv23another' })],
    ['that has expired', () => jwt({ exp: SECONDS })],
    ['that lives too long', () => jwt({ exp: SECONDS + 601 })],
    ['from the future', () => jwt({ iat: SECONDS + 1 })],
    ['without an end', () => jwt({ exp: undefined })],
    ['of another algorithm', () => jwt({}, GITHUB_APP.private_key, 'RS512')],
    ['that was changed', () => jwt().replace(/\.[^.]+\./, `.${part({ iss: GITHUB_APP.client_id })}.`)],
    ['that is none', () => 'x'],
  ])('refuses a JWT %s', async (_name, token) => {
    expect((await ask(installationToken('works', token()))).status).toBe(401);
  });
});

describe('installing the app at GitHub', () => {
  const given = givenSignIns();
  const SETUP = 'http://127.0.0.1:4100/oauth/callback/GITHUB/github_app';
  const install = (setupUrl: string | undefined = SETUP) =>
    given.browser.open(
      given.sandbox.browserUrl(
        `https://github.com/apps/${SANDBOX_PLATFORM.github_app_slug}/installations/new?state=s`,
        setupUrl,
      ),
    );
  const paramsOf = ({ url }: Place) => Object.fromEntries(new URL(url).searchParams);

  it('comes back to the setup URL with the installation', async () => {
    const back = await (await install()).press('Works');
    expect(back.url.startsWith(SETUP)).toBe(true);
    expect(paramsOf(back)).toEqual({ installation_id: '10000200', setup_action: 'install', state: 's' });
  });

  it('may be asked of an owner, and then there is none yet', async () => {
    const back = await (await install()).press('Ask an owner');
    expect(paramsOf(back)).toEqual({ setup_action: 'request', state: 's' });
  });

  it('sends nobody anywhere who cancels', async () => {
    const place = await (await install()).press('Cancel');
    expect(place.isOutside).toBe(false);
    expect(place.text).toContain('Nothing was installed');
  });

  it.each(['https://attacker.example/', 'http://127.0.0.1:4100/oauth/callback/SNYK/oauth'])(
    'does not take %s for its setup URL',
    async (url) => {
      const place = await install(url);
      expect([place.isOutside, place.status]).toEqual([false, 400]);
    },
  );

  const tokenOf = async (person: string) =>
    (await oauthApp(given.sandbox, 'GITHUB').signIn(given.browser, person)).access_token;
  const read = async (token: string, path: string) => {
    const question = { ...readWith('GITHUB', token), path };
    return (await request(given.sandbox.origin, question)).status;
  };

  it('can be shown by who did it alone', async () => {
    const token = await tokenOf('Partial');
    expect(await read(token, '/user/installations/10000206/repositories?per_page=1')).toBe(200);
    expect(await read(token, '/user/installations/10000200/repositories?per_page=1')).toBe(404);
    expect(await read(token, '/user/installations/10000206/repositories?x=1')).toBe(422);
    for (const method of ['pat', 'github_app']) {
      const other = reader('GITHUB', 'works', method)('access_token');
      expect(await read(other, '/user/installations/10000200/repositories')).toBe(403);
    }
  });

  it('gives a person’s token, which is none of the app’s', async () => {
    const token = await tokenOf('Works');
    for (const path of [INSTALLED, REPOSITORIES, DEPENDABOT]) expect(await read(token, path)).toBe(403);
  });

  it('answers with a form where JSON was not asked for, and with 200 whatever happens', async () => {
    const values = { grant_type: 'authorization_code', code: 'made-up', redirect_uri: SETUP };
    const app = {
      client_id: SANDBOX_PLATFORM.github_client_id,
      client_secret: SANDBOX_PLATFORM.github_client_secret,
    };
    const question = form('github.com', '/login/oauth/access_token', { ...values, ...app });
    const reply = await request(given.sandbox.origin, question);
    expect(reply.status).toBe(200);
    expect(new URLSearchParams(reply.body).get('error')).toBe('bad_verification_code');
    const asked = { ...question, headers: { ...question.headers, accept: 'application/json' } };
    const json = await request(given.sandbox.origin, asked);
    expect([json.status, JSON.parse(json.body)]).toEqual([
      200,
      { error: 'bad_verification_code', error_description: 'The code passed is incorrect or expired.' },
    ]);
  });
});

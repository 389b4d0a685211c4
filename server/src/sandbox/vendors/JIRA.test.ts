import { describe, expect, it } from 'vitest';
import { type Question, type Reply, ask as request } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { givenSignIns } from '../testing/givenSignIns.js';
import { oauthApp, readWith } from '../testing/oauthApps.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const SITES = '/oauth/token/accessible-resources';
const JIRA = '/ex/jira/00000000-0000-4000-8000-0000000071fa/rest/api/3';
const MYSELF = `${JIRA}/myself`;
const PROJECTS = `${JIRA}/project/search?maxResults=1`;

const get = (outcome: string, path: string): Question => ({
  host: 'api.atlassian.com',
  path,
  headers: {
    Authorization: `Bearer ${reader('JIRA', outcome)('access_token')}`,
    Accept: 'application/json',
  },
});
const sites = ({ body }: Reply) => JSON.parse(body) as { id: string; url: string; scopes: string[] }[];

describe('Jira', () => {
  it.each([
    ['works', 200, 200, 200],
    ['wrong_key', 401, 401, 401],
    ['nothing_shared', 200, 200, 200],
    ['permission_missing', 200, 401, 401],
    ['findings_missing', 200, 403, 403],
    ['partial', 200, 200, 401],
    ['rate_limited', 429, 429, 429],
    ['down', 503, 503, 503],
    ['slow', 200, 200, 200],
  ])('%s: sites are %i, myself %i, projects %i', async (outcome, list, myself, projects) => {
    const first = await ask(get(outcome, SITES));
    expect(first.status).toBe(list);
    expect(first.headers['retry-after']).toBe(list === 429 ? '30' : undefined);
    expect((await ask(get(outcome, MYSELF))).status).toBe(myself);
    expect((await ask(get(outcome, PROJECTS))).status).toBe(projects);
  });

  it('names the site by whose id Jira is read, or none where none was chosen', async () => {
    const [site] = sites(await ask(get('works', SITES)));
    expect(site).toMatchObject({ url: 'https://sallyport-sandbox.atlassian.net' });
    expect(JIRA).toContain(`/${site?.id}/`);
    expect(sites(await ask(get('nothing_shared', SITES)))).toEqual([]);
    expect(site?.scopes).toHaveLength(5);
    expect(sites(await ask(get('partial', SITES)))[0]?.scopes).not.toContain('read:jira-work');
    expect(sites(await ask(get('permission_missing', SITES)))[0]?.scopes).toEqual(['read:me']);
  });

  it('says by 401 what a scope would allow, too', async () => {
    const wrong = JSON.parse((await ask(get('wrong_key', MYSELF))).body) as unknown;
    const missing = JSON.parse((await ask(get('permission_missing', MYSELF))).body) as unknown;
    expect(wrong).toEqual({ code: 401, message: 'Unauthorized' });
    expect(missing).toEqual({ code: 401, message: 'Unauthorized; scope does not match' });
  });

  it.each([
    `${JIRA}/users/search?maxResults=1`,
    `${JIRA}/group/bulk?maxResults=1`,
    `${JIRA}/priority/search?maxResults=1`,
  ])('%s is read with the scopes that are listed', async (path) => {
    expect((await ask(get('works', path))).status).toBe(200);
  });

  it("takes no such token at the site's own address", async () => {
    const question = { ...get('works', '/rest/api/3/myself'), host: 'sallyport-sandbox.atlassian.net' };
    expect((await ask(question)).status).toBe(401);
  });

  it("is another world in the government's cloud", async () => {
    expect((await ask({ ...get('works', SITES), host: 'api.atlassian-us-gov-mod.com' })).status).toBe(401);
  });

  const token = reader('JIRA', 'works')('access_token');
  it.each<[string, Partial<Question>, number]>([
    ['no token', { headers: {} }, 401],
    ['another scheme', { headers: { Authorization: `Basic ${token}` } }, 401],
    ['the scheme in small letters', { headers: { Authorization: `bearer ${token}` } }, 401],
    ['another path', { path: '/oauth/token/accessible-resource' }, 404],
    ['a site that is not there', { path: '/ex/jira/nowhere/rest/api/3/myself' }, 404],
    ['another version', { path: MYSELF.replace('/3/', '/4/') }, 404],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: `${PROJECTS}&limit=1` }, 400],
    ['an answer it cannot give', { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' } }, 406],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works', SITES), ...change })).status).toBe(status);
  });
});

describe('signing in to Jira', () => {
  const given = givenSignIns();
  const page = async (change: Record<string, string | null> = {}) =>
    given.browser.open((await oauthApp(given.sandbox, 'JIRA').start(change)).url);

  it('asks for a site, after somebody was chosen', async () => {
    const place = await (await page()).press('Works');
    expect(place.text).toContain('<option>sallyport-sandbox.atlassian.net</option>');
    expect(place.text).toContain('<code>read:jira-work</code>');
    const back = await place.press('Accept');
    expect(new URL(back.url).searchParams.get('code')).toEqual(expect.any(String));
  });

  it('may be denied at either page', async () => {
    for (const place of [await page(), await (await page()).press('Works')]) {
      const params = new URL((await place.press('Deny')).url).searchParams;
      expect(params.get('error')).toBe('access_denied');
      expect(params.get('error_description')).toBe('User did not authorize the request');
    }
  });

  it('gives a token without a site to who has none', async () => {
    const place = await (await page()).press('Nothing shared');
    expect(place.text).not.toContain('<option>');
    const { access_token } = await oauthApp(given.sandbox, 'JIRA').signIn(given.browser, 'Nothing shared');
    const reply = await request(given.sandbox.origin, readWith('JIRA', access_token));
    expect([reply.status, reply.body]).toEqual([200, '[]']);
  });

  it.each([
    ['an audience', { audience: null }],
    ['its own audience', { audience: 'api.example.com' }],
    ['a scope', { scope: null }],
  ])('wants %s', async (_name, change) => {
    const place = await page(change);
    expect([place.isOutside, place.status]).toEqual([false, 400]);
  });

  it('refreshes nothing for who did not ask for it', async () => {
    const app = oauthApp(given.sandbox, 'JIRA', { scope: 'read:jira-work' });
    expect((await app.signIn(given.browser, 'Works')).refresh_token).toBeUndefined();
  });
});

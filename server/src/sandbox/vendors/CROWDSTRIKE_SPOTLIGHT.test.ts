import { describe, expect, it } from 'vitest';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const US1 = 'api.crowdstrike.com';
const HOSTS = '/devices/queries/devices/v1?limit=1';
const VULNERABILITIES = '/spotlight/queries/vulnerabilities/v1';
const OPEN = `filter=${encodeURIComponent("status:'open'")}`;

const tokenFor = (outcome: string, host = US1, vendor = 'CROWDSTRIKE_SPOTLIGHT'): Promise<Reply> => {
  const value = reader(vendor, outcome);
  const values = { client_id: value('client_id'), client_secret: value('client_secret') };
  return ask(form(host, '/oauth2/token', values));
};
const accessToken = ({ body }: Reply): string =>
  (JSON.parse(body) as { access_token?: string }).access_token ?? '';
const read = (path: string, token: string, change: Partial<Question> = {}): Promise<Reply> =>
  ask({ host: US1, path, headers: { Authorization: `Bearer ${token}` }, ...change });

describe('CrowdStrike Spotlight', () => {
  it.each([
    ['works', 200, 200],
    ['partial', 200, 403],
    ['permission_missing', 403, 403],
    ['slow', 200, 200],
  ])('%s: hosts %i, vulnerabilities %i', async (outcome, hosts, vulnerabilities) => {
    const reply = await tokenFor(outcome);
    expect(reply.status).toBe(201);
    const token = accessToken(reply);
    expect((await read(HOSTS, token)).status).toBe(hosts);
    expect((await read(`${VULNERABILITIES}?limit=1&${OPEN}`, token)).status).toBe(vulnerabilities);
  });

  it.each([
    ['wrong_key', 403],
    ['unknown_id', 400],
    ['wrong_cloud', 403],
    ['rate_limited', 429],
    ['down', 503],
  ])('%s: the token endpoint answers %i', async (outcome, status) => {
    expect((await tokenFor(outcome)).status).toBe(status);
  });

  it.each([
    ['works_elsewhere', US1, 'eu-1', 'api.eu-1.crowdstrike.com'],
    ['wrong_region', 'api.us-2.crowdstrike.com', 'eu-1', 'api.eu-1.crowdstrike.com'],
    ['works_sovereign', 'api.us-gov-2.crowdstrike.mil', 'us-gov-2', 'api.us-gov-2.crowdstrike.mil'],
  ])('%s: a token from %s names %s and is good at %s', async (outcome, asked, region, host) => {
    const reply = await tokenFor(outcome, asked);
    expect([reply.status, reply.headers['x-cs-region']]).toEqual([201, region]);
    const path = `${VULNERABILITIES}?${OPEN}`;
    expect((await read(path, accessToken(reply), { host })).status).toBe(200);
    expect((await read(path, accessToken(reply))).status).toBe(401);
  });

  it.each([
    ['', 400],
    ['?limit=1', 400],
    ['?filter=', 400],
    ['?filter=open', 400],
    [`?${OPEN.replaceAll("'", '')}`, 400],
    [`?${OPEN}&limit=401`, 400],
    [`?${OPEN}&limit=0`, 400],
    [`?${OPEN}&offset=1`, 400],
    [`?limit=1&${OPEN}`, 200],
    [`?limit=400&filter=${encodeURIComponent("created_timestamp:>'2026-01-01T00:00:00Z'")}`, 200],
    [`?filter=${encodeURIComponent("cve.severity:['HIGH','CRITICAL']")}&after=x`, 200],
  ])('wants a filter: %j is %i', async (query, status) => {
    const token = accessToken(await tokenFor('works'));
    expect((await read(`${VULNERABILITIES}${query}`, token)).status).toBe(status);
  });

  it('answers whole vulnerabilities too', async () => {
    const token = accessToken(await tokenFor('works'));
    const path = `/spotlight/combined/vulnerabilities/v1?limit=5000&facet=cve&${OPEN}`;
    const reply = await read(path, token);
    expect(JSON.parse(reply.body)).toMatchObject({ resources: [{ status: 'open' }] });
  });

  it('keeps the products apart: a client of one has no scope of the other', async () => {
    const edr = accessToken(await tokenFor('works', US1, 'CROWDSTRIKE'));
    expect((await read(`${VULNERABILITIES}?${OPEN}`, edr)).status).toBe(403);
    const spotlight = accessToken(await tokenFor('works'));
    expect((await read('/alerts/queries/alerts/v2?limit=1', spotlight)).status).toBe(403);
  });
});

import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

const ask = givenSandbox();

const table = (name: string) => `/api/now/table/${name}?sysparm_limit=1&sysparm_fields=sys_id`;
const basicOf = (username: string, password: string): string =>
  `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
const get = (outcome: string, path = table('incident')): Question => {
  const value = reader('SERVICENOW', outcome);
  return {
    host: `${value('instance_name')}.service-now.com`,
    path,
    headers: { Authorization: basicOf(value('username'), value('password')), Accept: 'application/json' },
  };
};
const message = ({ body }: Reply): unknown =>
  (JSON.parse(body) as { error?: { message?: string } }).error?.message;

describe('ServiceNow', () => {
  it.each([
    ['works', 200, 200, undefined],
    ['wrong_key', 401, 401, 'User Not Authenticated'],
    ['expired', 401, 401, 'User Not Authenticated'],
    ['permission_missing', 403, 403, 'User Not Authorized'],
    ['partial', 200, 403, undefined],
    ['permission_hidden', 404, 404, 'No Record found'],
    ['rate_limited', 429, 429, 'Rate limit exceeded'],
    ['down', 503, 503, 'Service unavailable'],
    ['slow', 200, 200, undefined],
  ])('%s: incidents are %i, requests %i, %s', async (outcome, incidents, requests, text) => {
    const first = await ask(get(outcome));
    expect([first.status, message(first)]).toEqual([incidents, text]);
    expect(first.headers['retry-after']).toBe(incidents === 429 ? '30' : undefined);
    expect((await ask(get(outcome, table('sc_request')))).status).toBe(requests);
  });

  it('names the table that may not be read', async () => {
    expect((await ask(get('permission_missing'))).body).toContain('incident');
    expect((await ask(get('permission_missing', table('sc_req_item')))).body).toContain('sc_req_item');
  });

  it.each(['problem', 'change_request', 'cmdb_ci', 'sn_compliance_policy', 'asmt_assessment_instance'])(
    'has the table %s',
    async (name) => {
      expect((await ask(get('works', table(name)))).status).toBe(200);
      expect((await ask(get('permission_missing', table(name)))).status).toBe(403);
    },
  );

  it('answers everything with a page while the instance hibernates', async () => {
    const reply = await ask(get('web_page'));
    expect([reply.status, reply.headers['content-type']]).toEqual([200, 'text/html;charset=UTF-8']);
  });

  it('has nobody behind the name of another instance', async () => {
    const question = { ...get('works'), host: 'sallyport-nowhere.service-now.com' };
    await expect(ask(question)).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  const value = reader('SERVICENOW', 'works');
  const authorization = basicOf(value('username'), value('password'));
  it.each<[string, Partial<Question>, number]>([
    ['no credentials', { headers: {} }, 401],
    ['no password', { headers: { Authorization: basicOf(value('username'), '') } }, 401],
    ['another scheme', { headers: { Authorization: authorization.replace('Basic', 'Bearer') } }, 401],
    [
      'the scheme in small letters',
      { headers: { Authorization: authorization.replace('Basic', 'basic') } },
      401,
    ],
    ['an answer it cannot give', { headers: { Authorization: authorization, Accept: 'text/html' } }, 406],
    ['a table it does not have', { path: table('incidents') }, 400],
    ['another path', { path: '/api/now/tables/incident' }, 400],
    ['another method', { method: 'POST' }, 405],
    ['a parameter it does not know', { path: '/api/now/table/incident?limit=1' }, 400],
    ['a limit that is no number', { path: '/api/now/table/incident?sysparm_limit=one' }, 400],
  ])('refuses %s', async (_name, change, status) => {
    expect((await ask({ ...get('works'), ...change })).status).toBe(status);
  });
});

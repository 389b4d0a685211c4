import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';

let clock = Date.parse('2026-01-02T03:04:05Z');
const ask = givenSandbox({ now: () => clock });

const EU = 'api-saas-eu.mend.io';
const works = reader('MEND', 'works');
const ORG = works('org_uuid');
const PROJECTS = `/api/v3.0/orgs/${ORG}/projects?limit=1`;

const body = (outcome: string) => {
  const value = reader('MEND', outcome);
  return { email: value('user_email'), orgUuid: value('org_uuid'), userKey: value('user_key') };
};
const logIn = (values: object, change: Partial<Question> = {}): Question => ({
  method: 'POST',
  host: EU,
  path: '/api/v3.0/login',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(values),
  ...change,
});
const answered = ({ body }: Reply, name: string): string =>
  (JSON.parse(body) as { response: Record<string, string> }).response[name] ?? '';
const access = (refresh: string, change: Partial<Question> = {}): Question => ({
  method: 'POST',
  host: EU,
  path: `/api/v3.0/login/accessToken?orgUuid=${ORG}`,
  headers: { 'wss-refresh-token': refresh },
  ...change,
});
const refreshOf = async (outcome: string) => answered(await ask(logIn(body(outcome))), 'refreshToken');
const jwtOf = async (outcome: string) => answered(await ask(access(await refreshOf(outcome))), 'jwtToken');
const get = (jwt: string, path = PROJECTS, change: Partial<Question> = {}): Question => ({
  host: EU,
  path,
  headers: { Authorization: `Bearer ${jwt}` },
  ...change,
});

describe('Mend', () => {
  it.each([
    ['works', 200],
    ['wrong_key', 403],
    ['unknown_id', 400],
    ['tenant_not_found', 400],
    ['permission_missing', 200],
    ['rate_limited', 429],
    ['down', 503],
    ['slow', 200],
  ])('%s: the log-in is %i', async (outcome, status) => {
    const reply = await ask(logIn(body(outcome)));
    expect(reply.status).toBe(status);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    expect(JSON.parse(reply.body)).toHaveProperty('supportToken');
  });

  it('wrong_region: another instance knows no such user', async () => {
    const host = new URL(reader('MEND', 'wrong_region')('base_url')).host;
    expect((await ask(logIn(body('wrong_region'), { host }))).status).toBe(400);
    expect((await ask(logIn(body('works'), { host }))).status).toBe(400);
  });

  it.each([
    ['works', 200],
    ['permission_missing', 403],
  ])('%s: projects are %i', async (outcome, status) => {
    const jwt = await jwtOf(outcome);
    const reply = await ask(get(jwt));
    expect(reply.status).toBe(status);
    if (status === 200) expect(JSON.parse(reply.body)).toMatchObject({ response: [{ name: 'shop' }] });
  });

  it('lists what a project has', async () => {
    const jwt = await jwtOf('works');
    const { response } = JSON.parse((await ask(get(jwt))).body) as { response: { uuid: string }[] };
    const project = `/api/v3.0/projects/${response[0]?.uuid}`;
    for (const path of ['dependencies/findings/security', 'dependencies/libraries', 'code/findings']) {
      expect((await ask(get(jwt, `${project}/${path}?limit=1`))).status).toBe(200);
    }
    expect((await ask(get(jwt, `/api/v3.0/orgs/${ORG}/applications`))).status).toBe(200);
    const other = '/api/v3.0/projects/5a11b0a7-0000-4000-8000-0000000000ff/code/findings';
    expect((await ask(get(jwt, other))).status).toBe(403);
  });

  it('takes who names no organization to the last one used, which is another', async () => {
    const { orgUuid: _, ...values } = body('works');
    const refresh = answered(await ask(logIn(values)), 'refreshToken');
    expect((await ask(access(refresh))).status).toBe(403);
    const elsewhere = await ask(access(refresh, { path: '/api/v3.0/login/accessToken' }));
    expect(elsewhere.status).toBe(200);
    expect((await ask(get(answered(elsewhere, 'jwtToken')))).status).toBe(403);
  });

  it('ends tokens after half an hour, and refresh tokens with the log-out', async () => {
    const refresh = await refreshOf('works');
    const jwt = answered(await ask(access(refresh)), 'jwtToken');
    const logOut = access(refresh, { path: '/api/v3.0/logout' });
    expect((await ask(logOut)).status).toBe(200);
    expect((await ask(logOut)).status).toBe(403);
    expect((await ask(access(refresh))).status).toBe(403);
    expect((await ask(get(jwt))).status).toBe(200);
    clock += 1_800_000;
    expect((await ask(get(jwt))).status).toBe(401);
  });

  it.each<[string, Question, number]>([
    ['a log-in by GET', logIn(body('works'), { method: 'GET' }), 405],
    ['a log-in of version 2', logIn(body('works'), { path: '/api/v2.0/login' }), 404],
    ['a log-in without its type', logIn(body('works'), { headers: {} }), 415],
    ['a log-in that is no JSON', logIn({}, { body: '' }), 400],
    ['a member it does not know', logIn({ ...body('works'), orgToken: 'x' }), 400],
    ['no e-mail', logIn({ ...body('works'), email: undefined }), 400],
    ['no key', logIn({ ...body('works'), userKey: undefined }), 403],
    ['a parameter', logIn(body('works'), { path: '/api/v3.0/login?x=1' }), 400],
    ['access without a refresh token', access('', { headers: {} }), 403],
    ['access with one it did not give', access('x'), 403],
    ['a list without a token', get('', PROJECTS, { headers: {} }), 401],
    ['a list with a token it did not give', get('x'), 401],
  ])('refuses %s', async (_name, question, status) => {
    expect((await ask(question)).status).toBe(status);
  });

  it('is strict with tokens and parameters', async () => {
    const refresh = await refreshOf('works');
    const path = '/api/v3.0/login/accessToken';
    expect((await ask(access(refresh, { path: `${path}?org=${ORG}` }))).status).toBe(400);
    expect((await ask(access(refresh, { path: `${path}?orgUuid=x` }))).status).toBe(400);
    expect((await ask(access(refresh, { method: 'GET' }))).status).toBe(405);
    expect((await ask(access(refresh, { host: 'api-saas.mend.io' }))).status).toBe(403);
    expect((await ask(get(refresh))).status).toBe(401);
    const jwt = await jwtOf('works');
    expect((await ask(get(jwt, PROJECTS, { headers: { Authorization: `bearer ${jwt}` } }))).status).toBe(401);
    expect((await ask(get(jwt, PROJECTS, { host: 'api-saas.mend.io' }))).status).toBe(401);
    expect((await ask(get(jwt, PROJECTS.replace('limit', 'pageSize')))).status).toBe(400);
    expect((await ask(get(jwt, PROJECTS.replace(ORG, works('org_uuid').replace(/1$/, '3'))))).status).toBe(
      403,
    );
  });
});

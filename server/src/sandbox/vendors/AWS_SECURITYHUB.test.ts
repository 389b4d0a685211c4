import { describe, expect, it } from 'vitest';
import type { Question } from '../testing/ask.js';
import { awsCaller, errorType, post } from '../testing/awsCaller.js';
import { givenSandbox } from '../testing/givenSandbox.js';

const { keyOf, call, whoAmI } = awsCaller(givenSandbox(), 'AWS_SECURITYHUB', 'securityhub');
const HUB: Partial<Question> = { path: '/accounts' };
const FINDINGS = post('/findings', { MaxResults: 1 });

describe.each(['direct_access', 'leen_role', 'role_chaining'])('Security Hub by %s', (method) => {
  it.each([
    ['works', 200, 200, undefined],
    ['permission_missing', 403, 403, 'AccessDeniedException'],
    ['findings_missing', 200, 403, 'AccessDeniedException'],
    ['not_enabled', 401, 401, 'InvalidAccessException'],
    ['rate_limited', 429, 429, 'ThrottlingException'],
    ['slow', 200, 200, undefined],
  ])('%s: the hub is %i, findings are %i %s', async (outcome, hub, findings, type) => {
    const key = await keyOf(outcome, method);
    const reply = await call(key, HUB);
    expect(reply.status).toBe(hub);
    expect(reply.headers['retry-after']).toBe(hub === 429 ? '30' : undefined);
    if (hub === 200)
      expect(JSON.parse(reply.body)).toMatchObject({ HubArn: expect.stringMatching(/^arn:aws:/) });
    const listed = await call(key, FINDINGS);
    expect([listed.status, errorType(listed)]).toEqual([findings, type]);
  });
});

describe('Security Hub', () => {
  it('says of an account without it that it is not subscribed, with 401', async () => {
    const reply = await call(await keyOf('not_enabled'), HUB);
    expect(JSON.parse(reply.body)).toEqual({
      Message: 'Account 111122223333 is not subscribed to AWS Security Hub',
      Code: 'InvalidAccessException',
    });
    expect((await call(await keyOf('works'), HUB, 'us-east-1')).status).toBe(401);
    expect((await call(await keyOf('wrong_region'), HUB, 'us-east-1')).status).toBe(401);
    expect((await call(await keyOf('wrong_region'), HUB)).status).toBe(200);
  });

  it.each([
    ['wrong_key', 'InvalidSignatureException'],
    ['unknown_id', 'UnrecognizedClientException'],
  ])('%s: 403 %s, never 401', async (outcome, type) => {
    const key = await keyOf(outcome);
    expect((await whoAmI(key)).status).toBe(403);
    const reply = await call(key, HUB);
    expect([reply.status, errorType(reply)]).toEqual([403, type]);
  });

  it('knows an account in China there alone', async () => {
    const key = await keyOf('works_sovereign');
    expect((await call(key, HUB, 'cn-north-1')).status).toBe(200);
    expect((await call(key, HUB)).status).toBe(403);
  });

  it.each<[string, Partial<Question>]>([
    ['standards', post('/standards/get', { MaxResults: 1 })],
    ['insights', post('/insights/get')],
    ['known standards', { path: '/standards?MaxResults=1' }],
    ['products', { path: '/products' }],
    ['enabled products', { path: '/productSubscriptions?MaxResults=1' }],
    ['findings without a limit', post('/findings')],
  ])('reads %s', async (_name, question) => {
    expect((await call(await keyOf('works'), question)).status).toBe(200);
    expect((await call(await keyOf('findings_missing'), question)).status).toBe(403);
  });

  it.each<[string, Partial<Question>, number, string]>([
    ['another path', { path: '/account' }, 404, 'UnknownOperationException'],
    ['findings by GET', { path: '/findings' }, 405, 'MethodNotAllowedException'],
    ['a parameter it does not know', { path: '/accounts?maxResults=1' }, 400, 'ValidationException'],
    ['a member in small letters', post('/findings', { maxResults: 1 }), 400, 'ValidationException'],
    ['too long a page', post('/findings', { MaxResults: 101 }), 400, 'InvalidInputException'],
    ['a page of words', post('/findings', { MaxResults: '1' }), 400, 'InvalidInputException'],
    [
      'a body of another type',
      { ...FINDINGS, headers: { 'content-type': 'text/plain' } },
      415,
      'UnsupportedMediaTypeException',
    ],
  ])('refuses %s', async (_name, question, status, type) => {
    const reply = await call(await keyOf('works'), question);
    expect([reply.status, errorType(reply)]).toEqual([status, type]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Question, Reply } from '../testing/ask.js';
import { awsCaller, errorType, post } from '../testing/awsCaller.js';
import { givenSandbox } from '../testing/givenSandbox.js';

const ask = givenSandbox();
const { keyOf, call, whoAmI } = awsCaller(ask, 'AWS_ACCESS_ANALYSER', 'access-analyzer');
const ANALYZERS: Partial<Question> = { path: '/analyzer?maxResults=1' };
const ARN = 'arn:aws:access-analyzer:eu-central-1:111122223333:analyzer/sallyport';
const arnsIn = ({ body }: Reply) =>
  (JSON.parse(body) as { analyzers: { arn: string }[] }).analyzers.map(({ arn }) => arn);

describe.each(['direct_access', 'leen_role', 'role_chaining'])('Access Analyzer by %s', (method) => {
  it.each([
    ['works', 200, [ARN], 200],
    ['permission_missing', 403, [], 403],
    ['findings_missing', 200, [ARN], 403],
    ['not_enabled', 200, [], 404],
    ['rate_limited', 429, [], 429],
    ['slow', 200, [ARN], 200],
  ])('%s: analyzers are %i %j, findings are %i', async (outcome, analyzers, arns, findings) => {
    const key = await keyOf(outcome, method);
    const reply = await call(key, ANALYZERS);
    expect(reply.status).toBe(analyzers);
    expect(reply.headers['retry-after']).toBe(analyzers === 429 ? '30' : undefined);
    if (analyzers === 200) expect(arnsIn(reply)).toEqual(arns);
    for (const path of ['/finding', '/findingv2']) {
      expect((await call(key, post(path, { analyzerArn: ARN, maxResults: 1 }))).status).toBe(findings);
    }
  });
});

describe('Access Analyzer', () => {
  it('has no analyzer in another region', async () => {
    const reply = await call(await keyOf('works'), ANALYZERS, 'us-east-1');
    expect(arnsIn(reply)).toEqual([]);
  });

  it.each([
    ['wrong_key', 'InvalidSignatureException'],
    ['unknown_id', 'UnrecognizedClientException'],
  ])('%s: 403 %s', async (outcome, type) => {
    const key = await keyOf(outcome);
    expect((await whoAmI(key)).status).toBe(403);
    const reply = await call(key, ANALYZERS);
    expect([reply.status, errorType(reply)]).toEqual([403, type]);
  });

  it('knows an account in China there alone', async () => {
    const key = await keyOf('works_sovereign');
    expect(arnsIn(await call(key, ANALYZERS, 'cn-north-1'))[0]).toMatch(/^arn:aws-cn:/);
    expect((await call(key, ANALYZERS)).status).toBe(403);
  });

  it('has its analyzer in another region than the one chosen wrongly', async () => {
    const key = await keyOf('wrong_region');
    expect(arnsIn(await call(key, ANALYZERS, 'us-east-1'))).toEqual([]);
    expect(arnsIn(await call(key, ANALYZERS))).toHaveLength(1);
  });

  it('reads one analyzer, and policy generations', async () => {
    const key = await keyOf('works');
    expect((await call(key, { path: '/analyzer/sallyport' })).status).toBe(200);
    expect((await call(key, { path: '/policy/generation?maxResults=1' })).status).toBe(200);
    expect((await call(key, { path: '/analyzer/sallyport' }, 'us-east-1')).status).toBe(404);
  });

  it.each<[string, Partial<Question>, number, string]>([
    ['another path', { path: '/analyzers' }, 404, 'UnknownOperationException'],
    ['another method', post('/analyzer'), 405, 'MethodNotAllowedException'],
    ['a parameter it does not know', { path: '/analyzer?MaxResults=1' }, 400, 'ValidationException'],
    ['a type it does not know', { path: '/analyzer?type=USER' }, 400, 'ValidationException'],
    ['findings of nothing', post('/finding'), 400, 'ValidationException'],
    [
      'findings of what is no analyzer',
      post('/finding', { analyzerArn: 'sallyport' }),
      400,
      'ValidationException',
    ],
    [
      'findings of another analyzer',
      post('/finding', { analyzerArn: `${ARN}x` }),
      404,
      'ResourceNotFoundException',
    ],
    ['a page of words', post('/finding', { analyzerArn: ARN, maxResults: '1' }), 400, 'ValidationException'],
    ['a member in capitals', post('/finding', { AnalyzerArn: ARN }), 400, 'ValidationException'],
  ])('refuses %s', async (_name, question, status, type) => {
    const reply = await call(await keyOf('works'), question);
    expect([reply.status, errorType(reply)]).toEqual([status, type]);
  });

  it('keeps the policies of other services out', async () => {
    const hub = awsCaller(ask, 'AWS_SECURITYHUB', 'access-analyzer');
    expect((await hub.call(await hub.keyOf('works'), ANALYZERS)).status).toBe(403);
  });
});

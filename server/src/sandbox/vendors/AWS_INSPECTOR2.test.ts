import { describe, expect, it } from 'vitest';
import { SANDBOX_PLATFORM } from '../platform.js';
import { form, type Question, type Reply } from '../testing/ask.js';
import { givenSandbox } from '../testing/givenSandbox.js';
import { reader } from '../testing/row.js';
import { type AwsKey, signed } from '../testing/signed.js';

let clock = Date.now();
const ask = givenSandbox({ now: () => clock });

const REGION = 'eu-central-1';
const VERSION = '2011-06-15';
const PLATFORM: AwsKey = {
  accessKeyId: SANDBOX_PLATFORM.aws_access_key_id,
  secretAccessKey: SANDBOX_PLATFORM.aws_secret_access_key,
};
const domain = (region: string) => (region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com');
const keyOf = (outcome: string): AwsKey => {
  const value = reader('AWS_INSPECTOR2', outcome, 'direct_access');
  return { accessKeyId: value('aws.aws_access_key_id'), secretAccessKey: value('aws.aws_secret_access_key') };
};
const arnOf = (method: string, outcome: string) =>
  reader('AWS_INSPECTOR2', outcome, method)('aws.aws_role_arn');
const element = ({ body }: Reply, name: string) =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(body)?.[1] ?? '';

const stsQuestion = (values: Record<string, string>, region = REGION): Question =>
  form(`sts.${region}.${domain(region)}`, '/', { Version: VERSION, ...values });
const sts = async (key: AwsKey, values: Record<string, string>, region = REGION): Promise<Reply> =>
  ask(await signed(stsQuestion(values, region), key, { service: 'sts', region, at: new Date(clock) }));
const whoAmI = (key: AwsKey, region = REGION) => sts(key, { Action: 'GetCallerIdentity' }, region);
const assume = (key: AwsKey, RoleArn: string, more: Record<string, string> = { ExternalId: 'ext-4711' }) =>
  sts(key, { Action: 'AssumeRole', RoleArn, RoleSessionName: 'sallyport', ...more });
const given = (reply: Reply): AwsKey => ({
  accessKeyId: element(reply, 'AccessKeyId'),
  secretAccessKey: element(reply, 'SecretAccessKey'),
  sessionToken: element(reply, 'SessionToken'),
});
const inspectorQuestion = (path = '/status/batch/get', region = REGION, body = '{}'): Question => ({
  method: 'POST',
  host: `inspector2.${region}.${domain(region)}`,
  path,
  headers: { 'content-type': 'application/json' },
  body,
});
const inspector = async (key: AwsKey, path?: string, region = REGION, body?: string): Promise<Reply> =>
  ask(
    await signed(inspectorQuestion(path, region, body), key, {
      service: 'inspector2',
      region,
      at: new Date(clock),
    }),
  );
const errorType = (reply: Reply) => reply.headers['x-amzn-errortype'];
const statusOf = (reply: Reply) =>
  (JSON.parse(reply.body) as { accounts: { state: { status: string } }[] }).accounts[0]?.state.status;

describe('an access key', () => {
  it.each([
    ['works', 200, 200, undefined],
    ['permission_missing', 200, 403, 'AccessDeniedException'],
    ['findings_missing', 200, 200, undefined],
    ['not_enabled', 200, 200, undefined],
    ['rate_limited', 200, 429, 'ThrottlingException'],
    ['slow', 200, 200, undefined],
    ['down', 503, 503, 'ServiceUnavailableException'],
    ['wrong_key', 403, 403, 'InvalidSignatureException'],
    ['unknown_id', 403, 403, 'UnrecognizedClientException'],
  ])('%s: GetCallerIdentity is %i, the account status %i %s', async (outcome, identity, status, type) => {
    expect((await whoAmI(keyOf(outcome))).status).toBe(identity);
    const reply = await inspector(keyOf(outcome));
    expect([reply.status, errorType(reply)]).toEqual([status, type]);
    expect(reply.headers['retry-after']).toBe(status === 429 ? '30' : undefined);
    if (status === 200) expect(statusOf(reply)).toBe(outcome === 'not_enabled' ? 'DISABLED' : 'ENABLED');
  });

  it('says who it is', async () => {
    const reply = await whoAmI(keyOf('works'));
    expect(reply.headers['content-type']).toBe('text/xml');
    expect(element(reply, 'Account')).toBe('111122223333');
    expect(element(reply, 'Arn')).toBe('arn:aws:iam::111122223333:user/sallyport');
  });

  it.each([
    ['wrong_key', 'SignatureDoesNotMatch'],
    ['unknown_id', 'InvalidClientTokenId'],
  ])('%s: STS says %s', async (outcome, code) => {
    expect(element(await whoAmI(keyOf(outcome)), 'Code')).toBe(code);
  });

  it('finds Inspector switched off in another region', async () => {
    expect(statusOf(await inspector(keyOf('works'), undefined, 'us-east-1'))).toBe('DISABLED');
    expect(statusOf(await inspector(keyOf('wrong_region'), undefined, 'us-east-1'))).toBe('DISABLED');
    expect(statusOf(await inspector(keyOf('wrong_region')))).toBe('ENABLED');
  });

  it('reads lists where it may', async () => {
    for (const path of ['/findings/list', '/coverage/list']) {
      expect((await inspector(keyOf('works'), path, REGION, '{"maxResults":1}')).status).toBe(200);
      expect((await inspector(keyOf('findings_missing'), path)).status).toBe(403);
    }
  });

  it.each([
    ['works_sovereign', 'cn-north-1', 200],
    ['works_sovereign', 'eu-central-1', 403],
    ['works_sovereign', 'us-gov-west-1', 403],
    ['works', 'cn-north-1', 403],
    ['works', 'us-gov-east-1', 403],
  ])('%s is known in the partition of %s: %i', async (outcome, region, status) => {
    expect((await whoAmI(keyOf(outcome), region)).status).toBe(status);
    expect((await inspector(keyOf(outcome), undefined, region)).status).toBe(status);
  });

  it('is refused when the clocks are more than five minutes apart', async () => {
    const late = await signed(stsQuestion({ Action: 'GetCallerIdentity' }), keyOf('works'), {
      service: 'sts',
      region: REGION,
      at: new Date(clock - 301_000),
    });
    const reply = await ask(late);
    expect([reply.status, element(reply, 'Code')]).toEqual([403, 'SignatureDoesNotMatch']);
    expect(element(reply, 'Message')).toContain('expired');
  });
});

describe.each(['leen_role', 'role_chaining'])('a role by %s', (method) => {
  /** The platform's user assumes `leen_role` directly and `role_chaining` through the platform's role. */
  const start = async (): Promise<AwsKey> =>
    method === 'leen_role'
      ? PLATFORM
      : given(await assume(PLATFORM, SANDBOX_PLATFORM.aws_chain_role_arn, {}));

  it.each([
    ['works', 200, 'ENABLED'],
    ['permission_missing', 403, 'AccessDeniedException'],
    ['findings_missing', 200, 'ENABLED'],
    ['not_enabled', 200, 'DISABLED'],
    ['rate_limited', 429, 'ThrottlingException'],
    ['slow', 200, 'ENABLED'],
  ])('%s: AssumeRole is 200, the account status %i %s', async (outcome, status, what) => {
    const assumed = await assume(await start(), arnOf(method, outcome));
    expect(assumed.status).toBe(200);
    const key = given(assumed);
    expect(key.accessKeyId).toMatch(/^ASIA[A-Z0-9]{16}$/);
    expect(key.secretAccessKey).toHaveLength(40);
    const reply = await inspector(key);
    expect([reply.status, status === 200 ? statusOf(reply) : errorType(reply)]).toEqual([status, what]);
  });

  it.each([
    ['wrong_key', 403, 'AccessDenied'],
    ['down', 503, 'ServiceUnavailable'],
  ])('%s: AssumeRole is %i %s', async (outcome, status, code) => {
    const reply = await assume(await start(), arnOf(method, outcome));
    expect([reply.status, element(reply, 'Code')]).toEqual([status, code]);
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['without an external id', {}, 403, 'AccessDenied'],
    ['with an external id of one character', { ExternalId: 'x' }, 400, 'ValidationError'],
    ['with a space in the external id', { ExternalId: 'a b' }, 400, 'ValidationError'],
    ['with a misspelt name', { ExternalID: 'ext-4711' }, 400, 'ValidationError'],
    ['for too short a time', { ExternalId: 'ext-4711', DurationSeconds: '60' }, 400, 'ValidationError'],
  ])('is not assumed %s', async (_name, more, status, code) => {
    const reply = await assume(await start(), arnOf(method, 'works'), more);
    expect([reply.status, element(reply, 'Code')]).toEqual([status, code]);
  });

  it('gives keys that need their session token and end after the hour', async () => {
    const key = given(await assume(await start(), arnOf(method, 'works')));
    const { sessionToken: _, ...bare } = key;
    expect(errorType(await inspector(bare))).toBe('UnrecognizedClientException');
    expect(errorType(await inspector({ ...key, sessionToken: 'another' }))).toBe(
      'UnrecognizedClientException',
    );
    const me = await whoAmI(key);
    expect(element(me, 'Arn')).toMatch(/^arn:aws:sts::111122223333:assumed-role\/Sallyport\w+\/sallyport$/);
    expect((await whoAmI(key, 'cn-north-1')).status).toBe(403);
    clock += 3_600_000;
    expect((await inspector(key)).status).toBe(403);
  });
});

describe('roles', () => {
  it('of role_chaining are not assumed without the chain', async () => {
    expect((await assume(PLATFORM, arnOf('role_chaining', 'works'))).status).toBe(403);
  });

  it('of a customer trust nobody but the platform', async () => {
    expect((await assume(keyOf('works'), arnOf('leen_role', 'works'))).status).toBe(403);
    expect((await assume(keyOf('works'), SANDBOX_PLATFORM.aws_chain_role_arn)).status).toBe(403);
  });

  it('can be chained for an hour only', async () => {
    const chain = given(await assume(PLATFORM, SANDBOX_PLATFORM.aws_chain_role_arn, {}));
    const long = { ExternalId: 'ext-4711', DurationSeconds: '7200' };
    expect((await assume(chain, arnOf('role_chaining', 'works'), long)).status).toBe(400);
    expect((await assume(PLATFORM, arnOf('leen_role', 'works'), long)).status).toBe(200);
  });

  it.each([{ RoleSessionName: '' }, { RoleSessionName: 'a b' }, { RoleArn: 'SallyportWorks' }])(
    'are not assumed with %j',
    async (change) => {
      const reply = await assume(PLATFORM, arnOf('leen_role', 'works'), {
        ExternalId: 'ext-4711',
        ...change,
      });
      expect([reply.status, element(reply, 'Code')]).toEqual([400, 'ValidationError']);
    },
  );

  it('never let the platform itself read', async () => {
    const chain = given(await assume(PLATFORM, SANDBOX_PLATFORM.aws_chain_role_arn, {}));
    for (const key of [PLATFORM, chain]) expect((await inspector(key)).status).toBe(403);
  });
});

describe('STS', () => {
  const works = keyOf('works');
  it.each<[string, (question: Question) => Question, number, string]>([
    ['no action', (q) => ({ ...q, body: `Version=${VERSION}` }), 400, 'MissingAction'],
    ['another action', (q) => ({ ...q, body: `Action=WhoAmI&Version=${VERSION}` }), 400, 'InvalidAction'],
    [
      'a name that every object has',
      (q) => ({ ...q, body: `Action=toString&Version=${VERSION}` }),
      400,
      'InvalidAction',
    ],
    ['no version', (q) => ({ ...q, body: 'Action=GetCallerIdentity' }), 400, 'InvalidAction'],
    [
      'another version',
      (q) => ({ ...q, body: 'Action=GetCallerIdentity&Version=2010-05-08' }),
      400,
      'InvalidAction',
    ],
    ['a parameter it does not know', (q) => ({ ...q, body: `${q.body}&Name=x` }), 400, 'ValidationError'],
    [
      'a body that is no form',
      (q) => ({ ...q, headers: { 'content-type': 'application/json' } }),
      400,
      'MissingAction',
    ],
    ['another path', (q) => ({ ...q, path: '/sts' }), 404, 'UnknownOperation'],
    ['another method', (q) => ({ ...q, method: 'GET' }), 302, ''],
  ])('refuses %s', async (_name, change, status, code) => {
    const question = change(stsQuestion({ Action: 'GetCallerIdentity' }));
    const reply = await ask(
      await signed(question, works, { service: 'sts', region: REGION, at: new Date(clock) }),
    );
    expect([reply.status, element(reply, 'Code')]).toEqual([status, code]);
  });

  it.each([
    ['no signature', undefined, 403, 'MissingAuthenticationToken'],
    ['another kind of signature', 'AWS AKIA:abc', 400, 'IncompleteSignature'],
  ])('refuses %s', async (_name, authorization, status, code) => {
    const question = stsQuestion({ Action: 'GetCallerIdentity' });
    const headers = { ...question.headers, ...(authorization ? { authorization } : {}) };
    const reply = await ask({ ...question, headers });
    expect([reply.status, element(reply, 'Code')]).toEqual([status, code]);
  });

  it.each([
    ['another service', { service: 'iam', region: REGION }],
    ['another region', { service: 'sts', region: 'us-east-1' }],
  ])('refuses a signature for %s', async (_name, scope) => {
    const question = stsQuestion({ Action: 'GetCallerIdentity' });
    const reply = await ask(await signed(question, works, { ...scope, at: new Date(clock) }));
    expect([reply.status, element(reply, 'Code')]).toEqual([403, 'SignatureDoesNotMatch']);
  });

  it('keeps what it echoes out of its own XML', async () => {
    const reply = await sts(works, { Action: 'Get<Code>x</Code>' });
    expect(reply.body).not.toContain('<Code>x</Code>');
  });
});

describe('Inspector', () => {
  it.each<[string, (question: Question) => Question, number, string]>([
    ['another path', (q) => ({ ...q, path: '/status/get' }), 404, 'UnknownOperationException'],
    ['another method', (q) => ({ ...q, method: 'DELETE' }), 405, 'MethodNotAllowedException'],
    [
      'a body of another type',
      (q) => ({ ...q, headers: { 'content-type': 'text/plain' } }),
      415,
      'UnsupportedMediaTypeException',
    ],
    ['a body that is no JSON', (q) => ({ ...q, body: '{' }), 400, 'SerializationException'],
    ['a body that is no object', (q) => ({ ...q, body: '[]' }), 400, 'SerializationException'],
    ['a member it does not know', (q) => ({ ...q, body: '{"accounts":[]}' }), 400, 'ValidationException'],
  ])('refuses %s', async (_name, change, status, type) => {
    const question = change(inspectorQuestion());
    const reply = await ask(
      await signed(question, keyOf('works'), { service: 'inspector2', region: REGION, at: new Date(clock) }),
    );
    expect([reply.status, errorType(reply)]).toEqual([status, type]);
  });

  it('refuses what is not signed, or signed for STS', async () => {
    expect(errorType(await ask(inspectorQuestion()))).toBe('MissingAuthenticationTokenException');
    const scope = { service: 'sts', region: REGION, at: new Date(clock) };
    expect(errorType(await ask(await signed(inspectorQuestion(), keyOf('works'), scope)))).toBe(
      'InvalidSignatureException',
    );
  });
});

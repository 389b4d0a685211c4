import { describe, expect, it } from 'vitest';
import type { VendorRequest } from '../../site.js';
import type { Question } from '../../testing/ask.js';
import { signed } from '../../testing/signed.js';
import { canonicalRequest, sha256 } from './canonicalRequest.js';
import { verifySignature } from './verifySignature.js';

/** The key of AWS' published examples. */
const KEY = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const AT = Date.parse('2015-08-30T12:36:00Z');

function received({ method = 'GET', host, path, headers = {}, body = '' }: Question): VendorRequest {
  const [pathname = '', rawQuery = ''] = path.split('?');
  const pairs = Object.entries({ host, ...headers }).map(([k, v]) => [k.toLowerCase(), v] as const);
  const query = new URLSearchParams(rawQuery);
  return {
    method,
    host,
    mount: '',
    path: pathname,
    rawQuery,
    query,
    headers: pairs,
    body: Buffer.from(body),
  };
}
const verify = (request: VendorRequest, change: Partial<Parameters<typeof verifySignature>[1]> = {}) =>
  verifySignature(request, {
    region: 'us-east-1',
    service: 'service',
    now: AT,
    keyOf: (id) => (id === KEY.accessKeyId ? { secret: KEY.secretAccessKey } : undefined),
    ...change,
  });

/** From the Signature Version 4 test suite that AWS publishes. Headers are pairs, since one repeats its name. */
const TOKEN =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';
const SUITE: readonly {
  name: string;
  method: string;
  query?: string;
  headers?: readonly (readonly [string, string])[];
  signedHeaders: string;
  signature: string;
}[] = [
  {
    name: 'get-vanilla',
    method: 'GET',
    signedHeaders: 'host;x-amz-date',
    signature: '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
  },
  {
    name: 'post-vanilla-query',
    method: 'POST',
    query: 'Param1=value1',
    signedHeaders: 'host;x-amz-date',
    signature: '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11',
  },
  {
    name: 'get-header-value-trim',
    method: 'GET',
    headers: [
      ['my-header1', ' value1'],
      ['my-header2', ' "a   b   c"'],
    ],
    signedHeaders: 'host;my-header1;my-header2;x-amz-date',
    signature: 'acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736',
  },
  {
    name: 'get-header-value-order',
    method: 'GET',
    headers: [
      ['my-header1', 'value4'],
      ['my-header1', 'value1'],
      ['my-header1', 'value3'],
      ['my-header1', 'value2'],
    ],
    signedHeaders: 'host;my-header1;x-amz-date',
    signature: '08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01',
  },
  {
    name: 'post-sts-header-before',
    method: 'POST',
    headers: [['x-amz-security-token', TOKEN]],
    signedHeaders: 'host;x-amz-date;x-amz-security-token',
    signature: '85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
  },
];

describe("AWS' published examples", () => {
  it.each(SUITE)('$name', ({ method, query = '', headers = [], signedHeaders, signature }) => {
    const authorization = `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${signedHeaders}, Signature=${signature}`;
    const request: VendorRequest = {
      method,
      host: 'example.amazonaws.com',
      mount: '',
      path: '/',
      rawQuery: query,
      query: new URLSearchParams(query),
      headers: [
        ['host', 'example.amazonaws.com'],
        ['x-amz-date', '20150830T123600Z'],
        ...headers,
        ['authorization', authorization],
      ],
      body: Buffer.alloc(0),
    };
    const sessionToken = headers.find(([name]) => name === 'x-amz-security-token')?.[1];
    const key = { secret: KEY.secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
    expect(verify(request, { keyOf: () => key })).toEqual({ accessKeyId: 'AKIDEXAMPLE' });
  });

  it('ListUsers, step by step', () => {
    const request = received({
      host: 'iam.amazonaws.com',
      path: '/?Action=ListUsers&Version=2010-05-08',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'x-amz-date': '20150830T123600Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
      },
    });
    expect(sha256(canonicalRequest(request, ['content-type', 'host', 'x-amz-date']))).toBe(
      'f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59',
    );
    expect(verify(request, { service: 'iam' })).toEqual({ accessKeyId: 'AKIDEXAMPLE' });
  });
});

describe('a signed request', () => {
  const question: Question = {
    method: 'POST',
    host: 'sts.us-east-1.amazonaws.com',
    path: '/a b/ü?b=2&a=1&a=%2F',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=GetCallerIdentity&Version=2011-06-15',
  };
  const scope = { service: 'sts', region: 'us-east-1', at: new Date(AT) };
  const sts = { service: 'sts' };
  const sent = async (key: Parameters<typeof signed>[1] = KEY): Promise<VendorRequest> => {
    const { headers } = await signed({ ...question, path: '/?b=2&a=1' }, key, scope);
    return received({ ...question, path: '/?b=2&a=1', headers: headers ?? {} });
  };

  it('is accepted', async () => {
    expect(verify(await sent(), sts)).toEqual({ accessKeyId: 'AKIDEXAMPLE' });
  });

  it('may have a path that needs encoding: AWS encodes it twice', async () => {
    const path = '/a%20b/%C3%BC';
    const { headers } = await signed({ ...question, path }, KEY, scope);
    expect(verify(received({ ...question, path, headers: headers ?? {} }), sts)).toEqual({
      accessKeyId: 'AKIDEXAMPLE',
    });
  });

  it.each<[string, (request: VendorRequest) => VendorRequest]>([
    ['the method', (request) => ({ ...request, method: 'PUT' })],
    ['the path', (request) => ({ ...request, path: '/x' })],
    ['the query', (request) => ({ ...request, rawQuery: 'b=2&a=2' })],
    ['the body', (request) => ({ ...request, body: Buffer.from('Action=AssumeRole&Version=2011-06-15') })],
    ['a signed header', (request) => replace(request, 'content-type', () => 'text/plain')],
    ['the host', (request) => replace(request, 'host', () => 'sts.us-east-2.amazonaws.com')],
    ['the date', (request) => replace(request, 'x-amz-date', () => '20150830T123601Z')],
    [
      'the signature',
      (request) =>
        replace(request, 'authorization', (value) => value.replace(/.$/, (c) => (c === '0' ? '1' : '0'))),
    ],
  ])('is refused when %s is tampered with', async (_name, tamper) => {
    expect(verify(tamper(await sent()), sts)).toMatchObject({ fault: { kind: 'mismatch' } });
  });

  it.each<[string, (request: VendorRequest) => VendorRequest, string]>([
    ['no Authorization', (request) => without(request, 'authorization'), 'missing'],
    [
      'another algorithm',
      (request) => replace(request, 'authorization', (value) => value.replace('SHA256', 'SHA1')),
      'incomplete',
    ],
    [
      'no signature',
      (request) => replace(request, 'authorization', (value) => value.replace(/, Signature=.*/, '')),
      'incomplete',
    ],
    ['no date', (request) => without(request, 'x-amz-date'), 'incomplete'],
    [
      'a date that is none',
      (request) => replace(request, 'x-amz-date', () => '20151330T123600Z'),
      'incomplete',
    ],
    [
      'an x-amz header that is not signed',
      (request) => ({ ...request, headers: [...request.headers, ['x-amz-target', 'a']] }),
      'incomplete',
    ],
    [
      'a content type that is not signed',
      (request) => replace(request, 'authorization', (value) => value.replace('content-type;', '')),
      'incomplete',
    ],
    [
      'a host that is not signed',
      (request) => replace(request, 'authorization', (value) => value.replace('host;', '')),
      'incomplete',
    ],
    [
      'a key that nobody knows',
      (request) => replace(request, 'authorization', (value) => value.replace('AKID', 'AKIX')),
      'unknown',
    ],
    [
      'another day in the scope',
      (request) => replace(request, 'authorization', (value) => value.replace('/20150830/', '/20150829/')),
      'mismatch',
    ],
  ])('is refused with %s', async (_name, tamper, kind) => {
    expect(verify(tamper(await sent()), sts)).toMatchObject({ fault: { kind } });
  });

  it.each([
    ['another region', { ...sts, region: 'us-east-2' }],
    ['another service', { service: 'inspector2' }],
    ['another secret', { ...sts, keyOf: () => ({ secret: 'another' }) }],
  ])('is refused for %s', async (_name, change) => {
    expect(verify(await sent(), change)).toMatchObject({ fault: { kind: 'mismatch' } });
  });

  it.each([
    [-300, true],
    [-301, false],
    [300, true],
    [301, false],
  ])('with clocks %i seconds apart: %s', async (seconds, accepted) => {
    const result = verify(await sent(), { ...sts, now: AT + seconds * 1_000 });
    expect('accessKeyId' in result).toBe(accepted);
  });

  it('with a temporary key needs its session token, and with a lasting one must not have any', async () => {
    const temporary = { ...KEY, sessionToken: 'token-of-the-session' };
    const known = {
      ...sts,
      keyOf: () => ({ secret: KEY.secretAccessKey, sessionToken: 'token-of-the-session' }),
    };
    expect(verify(await sent(temporary), known)).toEqual({ accessKeyId: 'AKIDEXAMPLE' });
    expect(verify(await sent(), known)).toMatchObject({ fault: { kind: 'unknown' } });
    expect(verify(await sent({ ...temporary, sessionToken: 'another' }), known)).toMatchObject({
      fault: { kind: 'unknown' },
    });
    expect(verify(await sent(temporary), sts)).toMatchObject({ fault: { kind: 'unknown' } });
  });
});

const replace = (request: VendorRequest, name: string, change: (value: string) => string): VendorRequest => ({
  ...request,
  headers: request.headers.map(([key, value]) => [key, key === name ? change(value) : value] as const),
});
const without = (request: VendorRequest, name: string): VendorRequest => ({
  ...request,
  headers: request.headers.filter(([key]) => key !== name),
});

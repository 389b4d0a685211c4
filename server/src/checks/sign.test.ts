import { generateKeyPairSync } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { Signer } from 'sallyport/vendors';
import { describe, expect, it } from 'vitest';
import { createScope } from './scope.js';
import { signatureOf } from './sign.js';
import { signSigv4 } from './signSigv4.js';
import { field, tinyMethod } from './tinyVendor.js';
import { Unrenderable } from './Unrenderable.js';

describe('AWS Signature Version 4', () => {
  // AWS's own examples: https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-test-suite.html and "Create a
  // signed request"; the keys are theirs, too.
  const keys = {
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
  };
  const now = new Date('2015-08-30T12:36:00Z');
  const form = { 'content-type': 'application/x-www-form-urlencoded' };

  it.each([
    [
      'get-vanilla',
      'service',
      { method: 'GET', url: 'https://example.amazonaws.com/', headers: {} },
      'host;x-amz-date',
      '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
    [
      'get-vanilla-query-order-key-case',
      'service',
      {
        method: 'GET',
        url: 'https://example.amazonaws.com/?Param2=value2&Param1=value1',
        headers: {},
      },
      'host;x-amz-date',
      'b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500',
    ],
    [
      'post-vanilla',
      'service',
      { method: 'POST', url: 'https://example.amazonaws.com/', headers: {} },
      'host;x-amz-date',
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'post-x-www-form-urlencoded',
      'service',
      { method: 'POST', url: 'https://example.amazonaws.com/', headers: form, body: 'Param1=value1' },
      'content-type;host;x-amz-date',
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
    [
      'iam ListUsers',
      'iam',
      {
        method: 'GET',
        url: 'https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08',
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      },
      'content-type;host;x-amz-date',
      '5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7',
    ],
  ])('is that of the published example %s', async (_, service, request, signedHeaders, signature) => {
    const headers = await signSigv4(request, { ...keys, service }, now);
    expect(headers['x-amz-date']).toBe('20150830T123600Z');
    expect(headers['authorization']).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/${service}/aws4_request, SignedHeaders=${signedHeaders}, Signature=${signature}`,
    );
    expect(headers).not.toHaveProperty('host');
  });

  it('signs the session token of temporary keys', async () => {
    const request = {
      method: 'POST',
      url: 'https://sts.us-east-1.amazonaws.com/',
      headers: form,
      body: 'a=b',
    };
    const headers = await signSigv4(request, { ...keys, service: 'sts', sessionToken: 'abc' }, now);
    expect(headers['x-amz-security-token']).toBe('abc');
    expect(headers['authorization']).toContain('x-amz-security-token');
  });
});

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = { type: 'pkcs8', format: 'pem' } as const;

describe('a signer', () => {
  const method = tinyMethod({ fields: [field('user'), { ...field('key'), kind: 'secret' }] });
  const now = new Date('2026-01-02T03:04:05Z');
  const request = { method: 'GET', url: 'https://api.tiny.example/', headers: {} };
  const sign = (signer: Signer, values: { user?: string; key?: string }, platform = {}) =>
    signatureOf(signer, request, createScope(method, values, platform, now), now);

  it('by header writes what the template says', async () => {
    const signer = { kind: 'header', name: 'X-ApiKeys', value: 'accessKey={user};secretKey={key}' } as const;
    expect(await sign(signer, { user: 'a', key: 'b' })).toEqual({ 'X-ApiKeys': 'accessKey=a;secretKey=b' });
  });

  it('by bearer token', async () => {
    expect(await sign({ kind: 'bearer', token: '{key}' }, { key: 'b' })).toEqual({
      Authorization: 'Bearer b',
    });
  });

  it('by user name and password, in UTF-8', async () => {
    const signer = { kind: 'basic', username: '{user}', password: '{key}' } as const;
    const { Authorization } = await sign(signer, { user: 'acme_ab1', key: 'p\u00e4ss:w\u00f6rd' });
    expect(Buffer.from(String(Authorization).slice('Basic '.length), 'base64').toString('utf8')).toBe(
      'acme_ab1:p\u00e4ss:w\u00f6rd',
    );
    await expect(sign(signer, { user: 'a:b', key: 'c' })).rejects.toMatchObject({
      code: 'credentials_rejected',
    });
    await expect(sign(signer, { user: 'a', key: 'c\n' })).rejects.toMatchObject({
      code: 'credentials_rejected',
    });
  });

  it.each([
    ['RS256', rsa.privateKey.export(pem), rsa.publicKey],
    ['RS256', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }), rsa.publicKey],
    ['ES256', ec.privateKey.export(pem), ec.publicKey],
  ] as const)('by a JWT of %s that the other side can verify', async (algorithm, key, publicKey) => {
    const signer = {
      kind: 'jwt',
      algorithm,
      privateKey: '{key}',
      claims: { iss: '{user}' },
      lifetimeSecs: 600,
    } as const;
    const { Authorization } = await sign(signer, { user: '12345', key: String(key) });
    const { payload, protectedHeader } = await jwtVerify(
      String(Authorization).slice('Bearer '.length),
      publicKey,
      {
        currentDate: now,
      },
    );
    const seconds = now.getTime() / 1000;
    expect(protectedHeader).toEqual({ alg: algorithm, typ: 'JWT' });
    expect(payload).toEqual({ iss: '12345', iat: seconds - 60, exp: seconds + 540 });
  });

  it.each([
    ['no key', 'canary-5f'],
    ['half a key', `${String(rsa.privateKey.export(pem)).slice(0, 200)}canary-5f`],
    ['a key of another kind', String(ec.privateKey.export(pem))],
  ])('by a JWT with %s is refused, and the key not repeated', async (_, key) => {
    const jwt = { kind: 'jwt', algorithm: 'RS256', claims: {}, lifetimeSecs: 60 } as const;
    const error: unknown = await sign({ ...jwt, privateKey: '{key}' }, { key }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Unrenderable);
    expect(error).toMatchObject({ code: 'credentials_rejected' });
    const { message, stack, cause } = error as Error;
    expect([message, stack, String(cause)].join()).not.toMatch(/canary|BEGIN|MIG/u);
    const ours = { 'platform.aws_secret_access_key': key };
    await expect(
      sign({ ...jwt, privateKey: '{platform.aws_secret_access_key}' }, {}, ours),
    ).rejects.toMatchObject({
      code: 'app_not_configured',
    });
  });

  it.each<Signer>([
    { kind: 'header', name: 'X-Key', value: '{key}' },
    { kind: 'bearer', token: '{key}' },
    { kind: 'sigv4', service: 's', region: 'r', accessKeyId: '{key}', secretAccessKey: '{key}' },
  ])('of kind $kind lets no line end into a header', async (signer) => {
    await expect(sign(signer, { key: 'a\r\nX-Evil: b' })).rejects.toBeInstanceOf(Unrenderable);
  });
});

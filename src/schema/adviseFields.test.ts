import { describe, expect, test } from 'vitest';
import type { Field, HostRule } from '../vendors/index.js';
import { findVendor } from '../vendors/index.js';
import { REFERENCE_BODIES } from '../vendors/referenceBodies.contract.js';
import { adviseFields, matchMethod } from './index.js';

const hosts: HostRule = { allow: ['*.okta.com'] };

function advise(field: Partial<Field>, value: unknown, rule = hosts, allowSelfHosted = false): string[] {
  const method = { fields: [{ path: 'key', kind: 'text', label: 'Key', ...field } as Field] };
  return adviseFields(method, rule, { key: value }, { allowSelfHosted }).map(
    ({ path, code, severity }) => `${path} ${code} ${severity}`,
  );
}

describe('an address', () => {
  test.each<[kind: Field['kind'], value: string, advice: string[]]>([
    ['url', 'https://acme.okta.com', []],
    ['url', 'https://acme.okta.com/', []],
    ['url', 'https://acme.okta.com/admin/dashboard', ['key format error']],
    ['url', 'HTTPS://ACME.OKTA.COM', []],
    ['url', 'https://{your-tenant}.okta.com', ['key host error']],
    ['url', 'https://acme.okta.com.evil.example', ['key host error']],
    ['url', 'https://127.0.0.1', ['key host error']],
    ['url', 'https://evil.example\\.okta.com', ['key host error']],
    ['url', 'http://acme.okta.com', ['key scheme error']],
    ['url', 'ftp://acme.okta.com', ['key scheme error']],
    ['url', 'acme.okta.com', ['key format error']],
    ['url', 'https://', ['key format error']],
    ['url', 'https://user:pass@acme.okta.com', ['key format error']],
    ['url', 'https://acme.okta.com:443', []],
    ['url', 'https://acme.okta.com:8443', ['key format error']],
    ['url', 'https://acme.okta.com?x=1', ['key format error']],
    ['url', 'https://acme.okta.com#x', ['key format error']],
    ['host', 'acme.okta.com', []],
    ['host', 'https://acme.okta.com', ['key format error']],
    ['host', 'acme.okta.com/path', ['key format error']],
    ['host', 'acme.okta.com:8443', ['key format error']],
    ['host', 'evil.example', ['key host error']],
    ['select', 'https://evil.example', ['key host error']],
    ['text', 'https://evil.example', ['key host error']],
    ['secret', 'https://evil.example', []],
  ])('as %s: %s -> %j', (kind, value, advice) => {
    expect(advise({ kind }, value)).toEqual(advice);
  });

  test('may have a path where the field’s format says so', () => {
    const format = { pattern: '/graphql$', hint: 'The endpoint', confidence: 'inferred' } as const;
    expect(advise({ kind: 'url', format }, 'https://acme.okta.com/graphql')).toEqual([]);
    expect(advise({ kind: 'url', format }, 'https://acme.okta.com/other')).toEqual(['key format hint']);
  });

  test('of a self-hosted product is free where the operator allows it', () => {
    const own: HostRule = { allow: ['gitlab.com'], selfHosted: true };
    expect(advise({ kind: 'url' }, 'https://git.corp.example', own, true)).toEqual([]);
    expect(advise({ kind: 'url' }, 'https://corp.example/gitlab', own, true)).toEqual([]);
    expect(advise({ kind: 'url' }, 'https://git.corp.example', own)).toEqual(['key host error']);
    expect(advise({ kind: 'url' }, 'http://git.corp.example', own, true)).toEqual(['key scheme error']);
  });
});

describe('a format', () => {
  const format = (confidence: 'documented' | 'inferred') => ({
    pattern: '^[0-9a-f]{4}$',
    hint: '4 digits',
    confidence,
  });

  test('blocks where the vendor documents it and only hints where it was read off a sample', () => {
    expect(advise({ format: format('documented') }, 'nope')).toEqual(['key format error']);
    expect(advise({ format: format('inferred') }, 'nope')).toEqual(['key format hint']);
    expect(advise({ format: format('documented') }, '00ff')).toEqual([]);
  });

  test('of nothing, or of what is no text, is no matter', () => {
    for (const value of ['', undefined, null, 5, {}]) {
      expect(advise({ format: format('documented') }, value)).toEqual([]);
    }
  });

  test('is told in the vendor file’s words', () => {
    const method = {
      fields: [{ path: 'key', kind: 'text', label: 'Key', format: format('inferred') } as Field],
    };
    expect(adviseFields(method, hosts, { key: 'nope' })[0]?.message).toBe('4 digits');
  });
});

test('a choice that is not on the list is a hint: vendors open regions', () => {
  const choices = [{ value: 'us-east-1', label: 'US East' }];
  expect(advise({ kind: 'region', choices }, 'mars-north-1')).toEqual(['key choice hint']);
  expect(advise({ kind: 'select', choices }, 'us-east-1')).toEqual([]);
});

test('an e-mail address without @ is a hint', () => {
  expect(advise({ kind: 'email' }, 'user-email')).toEqual(['key format hint']);
  expect(advise({ kind: 'email' }, 'mend+bot@acme.example')).toEqual([]);
});

test('the documented placeholders get advice, and nothing worse', () => {
  const advised = REFERENCE_BODIES.flatMap(({ vendor: id, credentials }) => {
    const vendor = findVendor(id);
    const method = vendor && credentials && matchMethod(vendor, credentials);
    if (!vendor || !method) return [];
    return adviseFields(method, vendor.hosts, credentials).map(
      ({ path, code, severity }) => `${vendor.id} ${path} ${code} ${severity}`,
    );
  });
  expect(advised).toEqual(
    expect.arrayContaining([
      'TENABLE client_key format hint',
      'TENABLE secret_key format hint',
      'OKTA_IDP org_url host error',
      'OKTA_IDP api_token format hint',
      'AWS_INSPECTOR2 aws.aws_role_arn format hint',
    ]),
  );
});

test('an admin console’s address gets a hint before it is tried', () => {
  const okta = findVendor('OKTA_IDP');
  const advice = adviseFields(okta?.methods[0] ?? { fields: [] }, okta?.hosts ?? hosts, {
    org_url: 'https://acme-admin.okta.com',
  });
  expect(advice).toEqual([
    {
      path: 'org_url',
      code: 'format',
      severity: 'hint',
      message: 'https://your-tenant.okta.com, without -admin',
    },
  ]);
});

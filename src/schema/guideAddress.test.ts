import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Console, Field, GuideLink, HostRule } from '../vendors/index.js';
import { guideAddress, guideFields } from './guideAddress.js';

const org: Field = { path: 'org_url', kind: 'url', label: 'Domain' };
const region: Field = {
  path: 'aws.region',
  kind: 'region',
  label: 'Region',
  choices: [
    { value: 'eu-1', label: 'Europe' },
    { value: 'us-1', label: 'America' },
  ],
};
const tenant: Field = { path: 'tenant', kind: 'text', label: 'Tenant' };
const token: Field = { path: 'token', kind: 'secret', label: 'Token' };
const key: Field = { path: 'key', kind: 'textarea', label: 'Key' };
const method = { fields: [org, region, tenant, token, key] };

const hosts: HostRule = { allow: ['*.vendor.example'] };
const console: Console = {
  hosts: ['console.*.cloud.example', '*-admin.vendor.example'],
  derive: [
    {
      set: 'console',
      from: '{aws.region}',
      cases: [
        { match: '^us-', value: 'https://console.us.cloud.example' },
        { match: '^(eu)-(\\d)$', value: 'https://console.$1$2.cloud.example' },
      ],
    },
    {
      set: 'admin',
      from: '{org_url}',
      cases: [{ match: '^https://(.+)\\.vendor\\.example$', value: 'https://$1-admin.vendor.example' }],
    },
    { set: 'home', from: '{console}', cases: [{ match: '$', value: '{console}/home/{tenant}' }] },
  ],
};
const fallback = 'https://vendor.example/login';
const pages = { hosts, console };
const address = (url: string, entered: unknown) =>
  guideAddress({ label: 'Open', url, fallback }, method, pages, entered);

describe('a link leads to the page built from what was typed', () => {
  test.each([
    ['{org_url}/tokens', { org_url: 'https://acme.vendor.example' }, 'https://acme.vendor.example/tokens'],
    ['{org_url}', { org_url: 'https://acme.vendor.example' }, 'https://acme.vendor.example/'],
    [
      '{org_url}/tokens',
      { org_url: ' "https://Acme.vendor.example./" ' },
      'https://acme.vendor.example/tokens',
    ],
    ['https://{tenant}.vendor.example/#/keys', { tenant: 'acme' }, 'https://acme.vendor.example/#/keys'],
    [
      'https://www.vendor.example/{tenant}?org={tenant}#{tenant}',
      { tenant: 'a/b?c=d&e#f {tenant}' },
      'https://www.vendor.example/a%2Fb%3Fc%3Dd%26e%23f%20%7Btenant%7D?org=a%2Fb%3Fc%3Dd%26e%23f%20%7Btenant%7D#a%2Fb%3Fc%3Dd%26e%23f%20%7Btenant%7D',
    ],
    ['{console}/iam', { aws: { region: 'us-1' } }, 'https://console.us.cloud.example/iam'],
    ['{console}/iam', { aws: { region: 'eu-1' } }, 'https://console.eu1.cloud.example/iam'],
    [
      '{admin}/tokens',
      { org_url: 'https://acme.vendor.example' },
      'https://acme-admin.vendor.example/tokens',
    ],
    ['{home}', { aws: { region: 'us-1' }, tenant: '$1' }, 'https://console.us.cloud.example/home/$1'],
  ])('%s with %j', (url, entered, expected) => {
    expect(address(url, entered)).toBe(expected);
  });

  test('or to the page that it names, where it names nothing', () => {
    const plain = (url: string) => guideAddress({ label: 'Open', url }, method, pages, {});
    expect(plain('https://docs.example/a')).toBe('https://docs.example/a');
    expect(plain('javascript:alert(1)')).toBeNull();
  });
});

describe('a link keeps to its fallback', () => {
  test.each<[url: string, entered: unknown]>([
    ['{org_url}/tokens', {}],
    ['{org_url}/tokens', { org_url: '' }],
    ['{org_url}/tokens', { org_url: 42 }],
    ['{org_url}/tokens', null],
    ['{org_url}/tokens', { org_url: 'https://evil.example' }],
    ['{org_url}/tokens', { org_url: 'http://acme.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'javascript:alert(1)' }],
    ['{org_url}/tokens', { org_url: 'https://acme.vendor.example@evil.example' }],
    ['{org_url}/tokens', { org_url: 'https://user:pass@acme.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'https://acme.vendor.example:8443' }],
    ['{org_url}/tokens', { org_url: 'https://evil.example\\.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'https://evil.example/.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'https://evil.example?.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'https://evil.example#.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'https://evil.example\n.vendor.example' }],
    ['{org_url}/tokens', { org_url: 'https://evil。example' }],
    ['{org_url}/tokens', { org_url: '//evil.example' }],
    ['{admin}/tokens', { org_url: 'https://evil.example/x.vendor.example' }],
    ['https://{tenant}.vendor.example', { tenant: 'evil.example/' }],
    ['https://{tenant}.vendor.example', { tenant: 'evil.example#' }],
    ['https://{tenant}.vendor.example', { tenant: 'user@evil' }],
    ['https://{tenant}.vendor.example', { tenant: 'evil。example' }],
    ['https://{tenant}.vendor.example', { tenant: 'a.b' }],
    ['https://{tenant}.vendor.example', { tenant: '-' }],
    ['https://{tenant}.vendor.example', { tenant: 'a'.repeat(64) }],
    ['https://{tenant}.vendor.example', { tenant: 'a\nb' }],
    ['https://{tenant}', { tenant: 'localhost' }],
    ['{tenant}', { tenant: 'https://evil.example' }],
    ['https://www.vendor.example/{tenant}/keys', { tenant: '..' }],
    ['https://www.vendor.example/{tenant}/keys', { tenant: '.' }],
    ['https://www.vendor.example/{tenant}/keys', { tenant: 'a\u0000b' }],
    ['https://www.vendor.example/{tenant}/keys', { tenant: '\ud800' }],
    ['https://www.vendor.example/{tenant}/keys', { tenant: 'a'.repeat(4097) }],
    ['https://www.vendor.example/{token}', { token: 'secret' }],
    ['https://www.vendor.example/{key}', { key: 'secret' }],
    ['https://www.vendor.example/{nothing}', { nothing: 'x' }],
    ['{console}/iam', { aws: { region: 'mars-1' } }],
    ['{home}', { aws: { region: 'us-1' } }],
    ['https://evil.example/{tenant}', { tenant: 'acme' }],
    ['http://www.vendor.example/{tenant}', { tenant: 'acme' }],
  ])('%s with %j', (url, entered) => {
    expect(address(url, entered)).toBe(fallback);
  });

  test('or is none, where it has no fallback', () => {
    expect(guideAddress({ label: 'Open', url: '{org_url}' }, method, pages, {})).toBeNull();
  });
});

describe('of a self-hosted product', () => {
  const selfHosted = { hosts: { allow: ['vendor.example'], selfHosted: true as const }, console };
  const own = (url: string, entered: unknown) =>
    guideAddress({ label: 'Open', url, fallback }, method, selfHosted, entered);

  test.each([
    ['https://git.corp.example', 'https://git.corp.example/tokens'],
    ['https://git.corp.example/git/', 'https://git.corp.example/git/tokens'],
    ['https://vendor.example', 'https://vendor.example/tokens'],
    ['http://git.corp.example', fallback],
    ['https://git.corp.example:8443', fallback],
    ['https://user@git.corp.example', fallback],
    ['https://git.corp.example?a', fallback],
    ['javascript:alert(1)', fallback],
    ['git.corp.example', fallback],
  ])('the link leads to the host that was entered, if the form takes it: %s', (org_url, expected) => {
    expect(own('{org_url}/tokens', { org_url })).toBe(expected);
  });

  test('no other value can name a host', () => {
    expect(own('{tenant}/tokens', { tenant: 'https://evil.example' })).toBe(fallback);
    expect(own('{tenant}/', { tenant: 'https://evil.example', org_url: 'https://git.corp.example' })).toBe(
      fallback,
    );
  });

  test('a host without its scheme counts, too', () => {
    const host: Field = { path: 'host', kind: 'host', label: 'Host' };
    const derive = [{ set: 'base', from: '{host}', cases: [{ match: '^(.+)$', value: 'https://$1' }] }];
    const link: GuideLink = { label: 'Open', url: '{base}/tokens' };
    const open = (entered: string) =>
      guideAddress(
        link,
        { fields: [host] },
        { ...selfHosted, console: { hosts: [], derive } },
        { host: entered },
      );
    expect(open('git.corp.example')).toBe('https://git.corp.example/tokens');
    expect(open('git.corp.example/x')).toBeNull();
  });
});

describe('whatever is typed', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .array(
        fc.constantFrom(
          ...'https:// http:// javascript: // / \\ @ : # ? . .. 。 ． %2e %2f \n \t \u0000 \u202e evil.example vendor.example acme [::1] 127.1 xn-- $1 {token}'.split(
            ' ',
          ),
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  );
  const urls = fc.constantFrom(
    '{org_url}/tokens',
    '{admin}/{tenant}',
    '{home}',
    '{tenant}',
    'https://{tenant}.vendor.example/x',
    'https://www.vendor.example/{tenant}/{aws.region}?a={tenant}#{tenant}',
  );

  test('a link is https, to a host of the vendor’s file, without user name and port, and free of secrets', () => {
    fc.assert(
      fc.property(urls, nasty, nasty, nasty, (url, org_url, region, tenant) => {
        const secret = 'S3cretS3cret';
        const made = address(url, { org_url, aws: { region }, tenant, token: secret, key: secret });
        const { protocol, hostname, username, password, port } = new URL(made ?? '');
        expect([protocol, username, password, port]).toEqual(['https:', '', '', '']);
        expect(hostname).toMatch(
          /^(?:[^.]+\.vendor\.example|console\.[^.]+\.cloud\.example|vendor\.example)$/u,
        );
        expect(made).not.toContain(secret);
      }),
      { numRuns: 2000 },
    );
  });

  test('a value in a path or query stays one part of it', () => {
    fc.assert(
      fc.property(nasty, (tenant) => {
        const made = address('https://www.vendor.example/a/{tenant}/b?c={tenant}', { tenant });
        if (made === fallback) return;
        const { pathname, searchParams } = new URL(made ?? '');
        expect(pathname.split('/').length).toBe(4);
        expect([...searchParams.keys()]).toEqual(['c']);
      }),
    );
  });
});

describe('the fields of a link', () => {
  test.each([
    ['https://docs.example', []],
    ['{org_url}/x', ['org_url']],
    ['{home}', ['aws.region', 'tenant']],
    ['{admin}/{tenant}', ['org_url', 'tenant']],
  ])('%s', (url, expected) => {
    expect(guideFields({ label: 'Open', url }, method, pages)).toEqual(expected);
  });
});

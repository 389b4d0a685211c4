import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueSource, vendorIds } from '../../scripts/generate-vendors.mjs';
import { textsOf } from '../promises/parts.js';
import { matchMethod } from '../schema/index.js';
import { AWS_INSPECTOR2 } from './AWS_INSPECTOR2.js';
import { CROWDSTRIKE } from './CROWDSTRIKE.js';
import { GITHUB } from './GITHUB.js';
import {
  type AuthMethod,
  type Capability,
  type Check,
  type Field,
  type GuideLink,
  findVendor,
  type OAuth,
  type OAuthPage,
  type Step,
  VENDORS,
  type Vendor,
} from './index.js';
import { MS_ENTRA } from './MS_ENTRA.js';
import { OKTA_IDP } from './OKTA_IDP.js';

import { PROMISES } from './promises.contract.js';
import { QUALYS } from './QUALYS.js';
import { pathsIn, REFERENCE_BODIES, REFERENCE_INVITE_VENDORS } from './referenceBodies.contract.js';
import { SEMGREP } from './SEMGREP.js';
import { SNYK } from './SNYK.js';
import { TENABLE } from './TENABLE.js';

const folder = new URL('.', import.meta.url);
const files = vendorIds(readdirSync(folder));
const vendors = await Promise.all(
  files.map(async (file) => {
    const address = new URL(`${file}.ts`, folder).href;
    const module = (await import(/* @vite-ignore */ address)) as Record<string, Vendor>;
    return { file, vendor: module[file] as Vendor };
  }),
);

describe.each(vendors)('$file', ({ file, vendor }) => {
  test.each(Object.entries(PROMISES))('%s', (_, promise) => {
    expect(promise(vendor, file)).toEqual([]);
  });
});

describe('a vendor that breaks a promise is noticed:', () => {
  type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;
  type Case = [promise: string, of: Vendor, change: (vendor: Draft<Vendor>) => void];
  const method = (vendor: Draft<Vendor>) => vendor.methods[0] as Draft<AuthMethod>;
  const field = (vendor: Draft<Vendor>) => method(vendor).fields[0] as Draft<Field>;
  const check = (vendor: Draft<Vendor>) => method(vendor).check as Draft<Check>;
  const step = (vendor: Draft<Vendor>) => check(vendor).steps[0] as Draft<Step>;
  const capability = (vendor: Draft<Vendor>) => method(vendor).capabilities[0] as Draft<Capability>;
  const oauth = (vendor: Draft<Vendor>) => method(vendor).oauth as Draft<OAuth>;
  const page = (vendor: Draft<Vendor>) => oauth(vendor).pages[0] as Draft<OAuthPage>;
  const installation = { set: 'oauth.installation_id', parameter: 'installation_id' } as const;

  const link = (vendor: Draft<Vendor>) => method(vendor).guide[0]?.link as Draft<GuideLink>;

  const cases: Case[] = [
    [
      'builds a link only from fields of a known shape that hold no secret',
      OKTA_IDP,
      (vendor) => (link(vendor).url = 'https://acme.okta.com/{api_token}'),
    ],
    [
      'has a fallback only for a link that is built',
      OKTA_IDP,
      (vendor) => (link(vendor).url = 'https://login.okta.com/admin'),
    ],
    [
      'builds each link for a choice or an example of its fields, at a host that it names',
      OKTA_IDP,
      (vendor) => (vendor.hosts.allow = ['okta.example']),
    ],
    ['derives nothing for links that no link uses', OKTA_IDP, (vendor) => (link(vendor).url = '{org_url}')],
    ['is named like its file', QUALYS, (vendor) => (vendor.id = 'QUALYS2')],
    ['has a category, a color and one line that sums it up', QUALYS, (vendor) => (vendor.color = 'red')],
    [
      'has a category, a color and one line that sums it up',
      QUALYS,
      (vendor) => (vendor.summary = 'Two.\nLines'),
    ],
    ['gives every id once', QUALYS, (vendor) => (vendor.aliases = ['QUALYS'])],
    ['gives every id once', QUALYS, (vendor) => check(vendor).steps.push(step(vendor))],
    [
      'gives every id once',
      AWS_INSPECTOR2,
      (vendor) => method(vendor).fields[2]?.choices?.push({ value: 'us-east-1', label: '' }),
    ],
    [
      'has examples and defaults that pass their own formats',
      OKTA_IDP,
      (vendor) => (field(vendor).example = 'acme'),
    ],
    [
      'has examples and defaults that pass their own formats',
      AWS_INSPECTOR2,
      (vendor) => ((method(vendor).fields[2] as Draft<Field>).default = 'moon-1'),
    ],
    [
      'takes no status alone for a yes: a log-in page has 200, too',
      QUALYS,
      (vendor) => check(vendor).steps[0]?.verdicts.push({ when: { status: 200 }, result: 'ok' }),
    ],
    [
      'has patterns that no text can slow down',
      QUALYS,
      (vendor) => (field(vendor).format = { pattern: '^(a+)+$', hint: 'as', confidence: 'inferred' }),
    ],
    [
      'has patterns that no text can slow down',
      QUALYS,
      (vendor) => check(vendor).derive?.[0]?.cases.push({ match: '(', value: '' }),
    ],
    ['has no default or example for a secret', TENABLE, (vendor) => (field(vendor).default = 'a'.repeat(64))],
    ['links to https only', QUALYS, (vendor) => (vendor.docsUrl = 'http://docs.qualys.com')],
    [
      'links to https only',
      QUALYS,
      (vendor) => (method(vendor).guide[0] = { text: 'Open', link: { label: 'It', url: 'javascript:0' } }),
    ],
    [
      'names a permission for every capability, or marks it unverified',
      QUALYS,
      (vendor) => (capability(vendor).permission = null),
    ],
    [
      'names a permission for every capability, or marks it unverified',
      SEMGREP,
      (vendor) =>
        method(vendor).capabilities.push({
          id: 'x',
          label: 'X',
          permission: 'Y',
          required: true,
          unverified: 'No',
        }),
    ],
    [
      'can be proven: a method without a check has nothing verified, any other a required capability or a log-in alone',
      QUALYS,
      (vendor) => (capability(vendor).required = false),
    ],
    [
      'can be proven: a method without a check has nothing verified, any other a required capability or a log-in alone',
      QUALYS,
      (vendor) => (method(vendor).check = { unavailable: 'Not published' }),
    ],
    [
      'has a text in every step of its guide, and speaks of the vendor alone',
      QUALYS,
      (vendor) => (method(vendor).guide = []),
    ],
    [
      'has a text in every step of its guide, and speaks of the vendor alone',
      QUALYS,
      (vendor) => method(vendor).guide.push({ text: '' }),
    ],
    [
      'has a text in every step of its guide, and speaks of the vendor alone',
      QUALYS,
      (vendor) => method(vendor).guide.push({ text: 'Press **Save and be done.' }),
    ],
    ['marks words up in its guide alone', QUALYS, (vendor) => (field(vendor).help = 'The **user** name')],
    ['builds its schema', QUALYS, (vendor) => (field(vendor).path = '__proto__')],
    ['builds its schema', QUALYS, (vendor) => (field(vendor).path = 'password.inner')],
    [
      'shows a browser nothing of its check',
      TENABLE,
      (vendor) => (field(vendor).help = 'accessKey={client_key};secretKey={secret_key}'),
    ],
    [
      'shows a browser nothing of its check',
      AWS_INSPECTOR2,
      (vendor) =>
        method(vendor).guide.push({
          text: 'Copy',
          copy: { label: 'It', value: '{platform.aws_secret_access_key}' },
        }),
    ],
    [
      'uses no name in a template that nothing has set',
      QUALYS,
      (vendor) => (step(vendor).request.url = '{server}/'),
    ],
    [
      'uses no name in a template that nothing has set',
      QUALYS,
      (vendor) => method(vendor).guide.push({ text: 'Copy', copy: { label: 'It', value: '{password}' } }),
    ],
    [
      'uses no name in a template that nothing has set',
      CROWDSTRIKE,
      (vendor) => (step(vendor).captures = []),
    ],
    [
      'says which of the operator’s values it needs',
      AWS_INSPECTOR2,
      (vendor) => delete (vendor.methods[1] as Draft<AuthMethod>).needs,
    ],
    [
      'asks only hosts of its own rule, over https',
      TENABLE,
      (vendor) => (vendor.hosts.allow = ['tenable.com']),
    ],
    [
      'asks only hosts of its own rule, over https',
      QUALYS,
      (vendor) => (step(vendor).request.url = 'http://qualysapi.qualys.com/'),
    ],
    [
      'asks only hosts of its own rule, over https',
      QUALYS,
      (vendor) => step(vendor).alternatives?.values.push('https://evil.example'),
    ],
    [
      'asks only hosts of its own rule, over https',
      AWS_INSPECTOR2,
      (vendor) => check(vendor).derive?.[2]?.cases.push({ match: '^x', value: 'https://x.evil.example' }),
    ],
    [
      'asks only hosts of its own rule, over https',
      QUALYS,
      (vendor) => (step(vendor).request.url = '{username}/login'),
    ],
    ['has host patterns that can only be its own', QUALYS, (vendor) => vendor.hosts.allow.push('**.com')],
    ['has host patterns that can only be its own', QUALYS, (vendor) => vendor.hosts.allow.push('*')],
    [
      'has an answer that counts as yes in every step, and knows where `next` leads',
      QUALYS,
      (vendor) => step(vendor).verdicts.shift(),
    ],
    [
      'has an answer that counts as yes in every step, and knows where `next` leads',
      QUALYS,
      (vendor) => delete step(vendor).alternatives,
    ],
    [
      'points into JSON by RFC 6901',
      CROWDSTRIKE,
      (vendor) => (step(vendor).captures = [{ set: 'token', json: '$.access_token' }]),
    ],
    ['gives every id once', SNYK, (vendor) => oauth(vendor).pages.push(page(vendor))],
    ['gives every id once', SNYK, (vendor) => page(vendor).brings.push(...page(vendor).brings)],
    ['gives every id once', SNYK, (vendor) => vendor.options?.push(...vendor.options)],
    [
      'shows a browser nothing of its check',
      SNYK,
      (vendor) => (method(vendor).summary = 'Sent to {api}/oauth2/token'),
    ],
    [
      'shows a browser nothing of its check',
      SNYK,
      (vendor) => method(vendor).guide.push({ text: 'Open {app}/oauth2/authorize' }),
    ],
    [
      'has patterns that no text can slow down',
      SNYK,
      (vendor) => page(vendor).brings.push({ ...installation, pattern: '^(\\d+)+$' }),
    ],
    ['uses no name in a template that nothing has set', SNYK, (vendor) => (page(vendor).brings = [])],
    ['uses no name in a template that nothing has set', SNYK, (vendor) => delete oauth(vendor).derive],
    [
      'uses no name in a template that nothing has set',
      SNYK,
      (vendor) => (page(vendor).url = 'https://app.snyk.io/{oauth.access_token}'),
    ],
    [
      'uses no name in a template that nothing has set',
      SNYK,
      (vendor) => (page(vendor).params = { tenant: '{oauth.tenant}' }),
    ],
    [
      'says which of the operator’s values it needs',
      SNYK,
      (vendor) => (method(vendor).needs = ['platform.snyk_client_id']),
    ],
    [
      'has host patterns that can only be its own',
      SNYK,
      (vendor) => (oauth(vendor).authorizationHosts = ['*.com']),
    ],
    [
      'asks only hosts of its own rule, over https',
      SNYK,
      (vendor) =>
        (oauth(vendor).proof = [
          { ...step(vendor), id: 'proof', request: { method: 'GET', url: 'https://snyk.example/' } },
        ]),
    ],
    [
      'describes the authorization of each OAuth method, and of no other',
      SNYK,
      (vendor) => delete method(vendor).oauth,
    ],
    [
      'describes the authorization of each OAuth method, and of no other',
      SNYK,
      (vendor) => (method(vendor).kind = 'credentials'),
    ],
    [
      'describes the authorization of each OAuth method, and of no other',
      SNYK,
      (vendor) => (method(vendor).kind = 'oauth2_admin_consent'),
    ],
    [
      'describes the authorization of each OAuth method, and of no other',
      SNYK,
      (vendor) => (page(vendor).response = 'parameters'),
    ],
    [
      'sends browsers to hosts that it names, codes and tokens to its own, over https',
      SNYK,
      (vendor) => (page(vendor).url = 'https://evil.example/oauth2/authorize'),
    ],
    [
      'sends browsers to hosts that it names, codes and tokens to its own, over https',
      SNYK,
      (vendor) => (page(vendor).url = 'http://app.snyk.io/oauth2/authorize'),
    ],
    [
      'sends browsers to hosts that it names, codes and tokens to its own, over https',
      SNYK,
      (vendor) => (page(vendor).url = '{app}/oauth2/authorize?client_id=x'),
    ],
    [
      'sends browsers to hosts that it names, codes and tokens to its own, over https',
      SNYK,
      (vendor) => {
        oauth(vendor).authorizationHosts = ['id.snyk.example'];
        oauth(vendor).token = 'https://id.snyk.example/token';
      },
    ],
    [
      'sends browsers to hosts that it names, codes and tokens to its own, over https',
      SNYK,
      (vendor) => (oauth(vendor).revocation = 'https://evil.example/revoke'),
    ],
    [
      'sends browsers to hosts that it names, codes and tokens to its own, over https',
      SNYK,
      (vendor) => oauth(vendor).derive?.[0]?.cases.push({ match: '^x', value: 'https://evil.example' }),
    ],
    [
      'asks for something on every page, by names that fit into a scope',
      SNYK,
      (vendor) => (page(vendor).scopes = []),
    ],
    [
      'asks for something on every page, by names that fit into a scope',
      SNYK,
      (vendor) => {
        page(vendor).scopesFrom = 'request';
        page(vendor).scopes = ['read all'];
      },
    ],
    ['authorizes as the operator’s own client', SNYK, (vendor) => (oauth(vendor).client.id = 'abc')],
    [
      'authorizes as the operator’s own client',
      SNYK,
      (vendor) => (oauth(vendor).client.secret = '{platform.snyk_client_id}'),
    ],
    [
      'authorizes as the operator’s own client',
      SNYK,
      (vendor) => (oauth(vendor).client.secret = '{platform.aws_account_id}'),
    ],
    [
      'takes from an authorization what its page can bring, and proves what anybody could write',
      SNYK,
      (vendor) => page(vendor).brings.push({ ...installation, pattern: '^\\d+$' }),
    ],
    [
      'takes from an authorization what its page can bring, and proves what anybody could write',
      SNYK,
      (vendor) => {
        page(vendor).brings.push(installation);
        const request = { method: 'GET', url: 'https://api.snyk.io/{oauth.installation_id}' } as const;
        oauth(vendor).proof = [{ ...step(vendor), id: 'proof', request }];
      },
    ],
    [
      'takes from an authorization what its page can bring, and proves what anybody could write',
      SNYK,
      (vendor) => page(vendor).brings.push({ set: 'oauth.tenant', claim: 'tid' }),
    ],
    [
      'takes from an authorization what its page can bring, and proves what anybody could write',
      SNYK,
      (vendor) => (page(vendor).response = 'parameters'),
    ],
    [
      'takes from an authorization what its page can bring, and proves what anybody could write',
      GITHUB,
      (vendor) => delete oauth(vendor).proof,
    ],
    [
      'takes from an authorization what its page can bring, and proves what anybody could write',
      MS_ENTRA,
      (vendor) => (page(vendor).scopes = ['profile']),
    ],
    [
      'describes the authorization of each OAuth method, and of no other',
      MS_ENTRA,
      (vendor) => oauth(vendor).pages.pop(),
    ],
    [
      'describes the authorization of each OAuth method, and of no other',
      MS_ENTRA,
      (vendor) => oauth(vendor).pages.shift(),
    ],
    ['uses no name in a template that nothing has set', MS_ENTRA, (vendor) => oauth(vendor).pages.reverse()],
    [
      'can renew the token that its check uses',
      SNYK,
      (vendor) => (oauth(vendor).refresh = { tokens: 'none' }),
    ],
    ['refers only to fields and methods that it has', CROWDSTRIKE, (vendor) => method(vendor).fields.pop()],
    ['refers only to fields and methods that it has', AWS_INSPECTOR2, (vendor) => vendor.methods.pop()],
  ];

  test.each(cases)('%s (%#)', (promise, of, change) => {
    const vendor = structuredClone(of) as unknown as Draft<Vendor>;
    change(vendor);
    expect(PROMISES[promise]?.(vendor as unknown as Vendor, of.id)).not.toEqual([]);
  });

  test('none is left out', () => {
    expect(new Set(cases.map(([promise]) => promise))).toEqual(new Set(Object.keys(PROMISES)));
  });
});

describe('the catalogue', () => {
  test('holds every vendor file, in the order of the ids', () => {
    expect(VENDORS.map((vendor) => vendor.id)).toEqual(files);
    expect(readFileSync(new URL('catalogue.ts', folder), 'utf8')).toBe(catalogueSource(files));
  });

  test('speaks of the vendors and of no other product', () => {
    expect(VENDORS.flatMap(textsOf).filter((text) => /leen\b/i.test(text))).toEqual([]);
  });

  test('gives no id or alias to two vendors', () => {
    const ids = VENDORS.flatMap((vendor) => [vendor.id, ...(vendor.aliases ?? [])]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds a vendor by id and by alias, letter by letter', () => {
    expect(findVendor('OKTA')?.id).toBe('OKTA_IDP');
    expect(findVendor('OKTA_IDP')?.id).toBe('OKTA_IDP');
    expect(findVendor('okta')).toBeUndefined();
    expect(findVendor('constructor')).toBeUndefined();
    expect(findVendor('OKTA', [])).toBeUndefined();
  });
});

describe('the documented create-connection body of', () => {
  const known = REFERENCE_BODIES.flatMap(({ vendor: id, credentials }) => {
    const vendor = findVendor(id);
    return vendor && credentials ? [{ id, vendor, credentials }] : [];
  });

  test('every vendor is known, each of its bodies', () => {
    expect(REFERENCE_BODIES.filter(({ vendor }) => findVendor(vendor) === undefined)).toEqual([]);
    expect(REFERENCE_INVITE_VENDORS.filter((id) => findVendor(id)?.id !== id)).toEqual([]);
    expect([REFERENCE_BODIES.length, known.length]).toEqual([22, 18]);
  });

  test.each(REFERENCE_BODIES.filter(({ credentials }) => !credentials))(
    '$vendor without keys is that of somebody who authorizes, to be sent to addresses that may be chosen',
    ({ vendor: id, options }) => {
      const vendor = findVendor(id);
      expect(vendor?.methods.some(({ kind }) => kind !== 'credentials')).toBe(true);
      expect(vendor?.options?.map(({ path }) => path)).toEqual(
        expect.arrayContaining(Object.keys(options ?? {})),
      );
    },
  );

  test.each(known)('$id has exactly the paths of one method', ({ vendor, credentials }) => {
    const method = matchMethod(vendor, credentials);
    const fixed = Object.keys(method?.fixed ?? {});
    const all = [...(method?.fields ?? []).map((field) => field.path), ...fixed];
    const required = [
      ...(method?.fields ?? []).filter((field) => field.required !== false).map((field) => field.path),
      ...fixed,
    ];
    expect(all).toEqual(expect.arrayContaining(pathsIn(credentials)));
    expect(pathsIn(credentials)).toEqual(expect.arrayContaining(required));
  });

  test('AWS_INSPECTOR2 names its method by its type', () => {
    const aws = known.filter(({ id }) => id === 'AWS_INSPECTOR2');
    expect(aws.map(({ vendor, credentials }) => matchMethod(vendor, credentials)?.id)).toEqual([
      'direct_access',
      'leen_role',
      'role_chaining',
    ]);
  });
});

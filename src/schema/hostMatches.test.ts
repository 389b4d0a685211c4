import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HostRule } from '../vendors/index.js';
import { hostMatches } from './hostMatches.js';

const rule: HostRule = {
  allow: [
    'cloud.tenable.com',
    '*.okta.com',
    'api.*.crowdstrike.com',
    '**.sentinelone.net',
    'xn--bcher-kva.example',
  ],
};

describe('a host is the vendor’s', () => {
  test.each([
    'cloud.tenable.com',
    'CLOUD.Tenable.COM',
    'cloud.tenable.com.',
    'acme.okta.com',
    'acme-admin.okta.com',
    'xn--bcher-kva.okta.com',
    'api.us-2.crowdstrike.com',
    'acme.sentinelone.net',
    'usea1.partners.sentinelone.net',
    'bücher.example',
    'BÜCHER.example',
    'xn--bcher-kva.example',
    // Full-width letters are another spelling of the same name, on the wire, too.
    'ｃloud.tenable.com',
  ])('%s', (host) => {
    expect(hostMatches(rule, host)).toBe(true);
  });
});

describe('a host is not the vendor’s', () => {
  test.each([
    '',
    '.',
    'tenable.com',
    'evil.cloud.tenable.com',
    'cloud.tenable.com.evil.example',
    'cloud-tenable.com',
    'xcloud.tenable.com',
    'cloud.tenable.com..',
    '.cloud.tenable.com',
    'okta.com',
    'a.b.okta.com',
    '.okta.com',
    '{your-tenant}.okta.com',
    '-.okta.com',
    '*.okta.com',
    'evil.example#.okta.com',
    'evil.example/.okta.com',
    'evil.example\\.okta.com',
    'evil.example?.okta.com',
    'evil.example:443.okta.com',
    'user@acme.okta.com',
    'acme.okta.com:8443',
    'acme.okta.com/path',
    'acme .okta.com',
    'acme\n.okta.com',
    'acme\u0000.okta.com',
    '%61cme.okta.com',
    'api.crowdstrike.com',
    'api.a.b.crowdstrike.com',
    'sentinelone.net',
    // A Cyrillic letter that looks Latin.
    'сloud.tenable.com',
    `${'a'.repeat(64)}.okta.com`,
    `${'a.'.repeat(130)}sentinelone.net`,
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '[::1]',
    'localhost',
  ])('%j', (host) => {
    expect(hostMatches(rule, host)).toBe(false);
  });
});

describe('a self-hosted product', () => {
  const own: HostRule = { allow: ['gitlab.com'], selfHosted: true };

  test.each(['git.corp.example', 'gitlab', '10.0.0.5', '[fd00::5]', 'gitlab.com'])(
    'may live at %s where the operator allows it, and only there',
    (host) => {
      expect(hostMatches(own, host, { allowSelfHosted: true })).toBe(true);
      expect(hostMatches(own, host)).toBe(host === 'gitlab.com');
      expect(hostMatches({ allow: ['gitlab.com'] }, host, { allowSelfHosted: true })).toBe(
        host === 'gitlab.com',
      );
    },
  );

  test.each(['', 'a b', 'user@git.example', 'git.example/x', 'git.example:22', '[::1', '[::1]:22', '{x}'])(
    'does not live at %j',
    (host) => {
      expect(hostMatches(own, host, { allowSelfHosted: true })).toBe(false);
    },
  );
});

const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/).filter((text) => !/^..--/.test(text));
const pattern = fc.tuple(
  fc.array(fc.oneof(label, fc.constant('*'), fc.constant('**')), { maxLength: 4 }),
  label,
  label,
);

describe('for every pattern', () => {
  test('a name made by filling its stars matches, in any case and with a dot at its end', () => {
    fc.assert(
      fc.property(pattern, fc.infiniteStream(label), fc.nat(3), ([head, ...tail], fill, more) => {
        const taken = (count: number) => [...fill.take(count)].join('.');
        const filled = head.map((part) => (part === '**' ? taken(more + 1) : part === '*' ? taken(1) : part));
        const host = [...filled, ...tail].join('.');
        const allow = [[...head, ...tail].join('.')];
        expect(hostMatches({ allow }, host)).toBe(true);
        expect(hostMatches({ allow }, `${host.toUpperCase()}.`)).toBe(true);
      }),
    );
  });

  test('a name that does not end like it does never matches', () => {
    fc.assert(
      fc.property(pattern, fc.array(label, { minLength: 1, maxLength: 6 }), ([head, ...tail], labels) => {
        fc.pre(labels.slice(-2).join('.') !== tail.join('.'));
        expect(hostMatches({ allow: [[...head, ...tail].join('.')] }, labels.join('.'))).toBe(false);
      }),
    );
  });

  test('one star stands for one label, and stars take no dots on their own', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 0, maxLength: 5 }), (labels) => {
        const host = [...labels, 'vendor', 'example'].join('.');
        expect(hostMatches({ allow: ['*.vendor.example'] }, host)).toBe(labels.length === 1);
        expect(hostMatches({ allow: ['**.vendor.example'] }, host)).toBe(labels.length >= 1);
      }),
    );
  });

  test('any text at all gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof hostMatches({ allow: ['**.vendor.example'], selfHosted: true }, text)).toBe('boolean');
      }),
    );
  });
});

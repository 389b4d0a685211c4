import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderUrl } from './renderUrl.js';
import { createScope, setVariable } from './scope.js';
import { field, tinyMethod } from './tinyVendor.js';
import { Unrenderable } from './Unrenderable.js';

const method = tinyMethod({ fields: [field('base'), field('tenant'), field('id'), field('q')] });
const own = { allow: ['*.tiny.example'] };
const selfHosted = { allow: [], selfHosted: true } as const;
const scope = (credentials: Record<string, string>) => createScope(method, credentials, {}, new Date());
const render = (
  template: string,
  credentials: Record<string, string>,
  rule: typeof own | typeof selfHosted = own,
) => renderUrl(template, scope(credentials), rule);

const nasty = fc.constantFrom(
  '..',
  '.',
  '%2e%2e',
  '/',
  '\\',
  '?',
  '#',
  '@',
  ':',
  'a.b',
  'evil.example',
  'https://evil.example',
  '\r\n',
  '',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(nasty, fc.string({ maxLength: 3 })), { maxLength: 4 }).map((pieces) => pieces.join('')),
);

describe('at the start, a value brings a whole origin', () => {
  it.each([
    ['https://acme.tiny.example', 'https://acme.tiny.example/api'],
    ['https://acme.tiny.example/', 'https://acme.tiny.example/api'],
    ['https://acme.tiny.example//', 'https://acme.tiny.example/api'],
    ['https://ACME.tiny.example', 'https://acme.tiny.example/api'],
    ['https://acme.tiny.example.', 'https://acme.tiny.example/api'],
  ])('%s', (base, url) => expect(render('{base}/api', { base })).toBe(url));

  it.each([
    'http://acme.tiny.example',
    'HTTP://acme.tiny.example',
    'acme.tiny.example',
    '//acme.tiny.example',
    'ftp://acme.tiny.example',
    'javascript:alert(1)',
    'https://user@acme.tiny.example',
    'https://user:pass@acme.tiny.example',
    'https://@acme.tiny.example',
    'https://acme.tiny.example:443',
    'https://acme.tiny.example:8443',
    'https://acme.tiny.example:',
    'https://acme.tiny.example?a=b',
    'https://acme.tiny.example#a',
    'https://acme.tiny.example\\evil',
    'https://acme.tiny.example..',
    // Read once more, it would be 0.0.0.0.
    'https://0..',
    'https://acme.tiny.example/page',
    'https://acme.tiny.example/page/../',
    'https://acme tiny.example',
    ' https://acme.tiny.example',
    'https://acme.tiny.example\n',
    'https://',
    'https:acme.tiny.example',
    '',
  ])('but not %j', (base) => {
    if (base === 'https://acme.tiny.example/page/../') {
      // Comes to no page at all.
      expect(render('{base}/api', { base })).toBe('https://acme.tiny.example/api');
      return;
    }
    expect(() => render('{base}/api', { base })).toThrow(
      expect.objectContaining({ code: 'host_not_allowed' }),
    );
  });

  it('with a path where the product is self-hosted', () => {
    const base = 'https://git.acme.example/gitlab/';
    expect(render('{base}/api/v4', { base }, selfHosted)).toBe('https://git.acme.example/gitlab/api/v4');
    expect(() => render('{base}/api/v4', { base })).toThrow(/without the page/u);
  });

  it('and never anything but a bare https origin', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          anyText.map((text) => `https://${text}`),
        ),
        (base) => {
          let url: string;
          try {
            url = render('{base}/api', { base });
          } catch (error) {
            expect(error).toBeInstanceOf(Unrenderable);
            return;
          }
          const parsed = new URL(url);
          expect(parsed).toMatchObject({
            protocol: 'https:',
            port: '',
            username: '',
            password: '',
            hash: '',
          });
          expect(parsed.pathname).toBe('/api');
          expect(url).toBe(`https://${parsed.host}/api`);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('elsewhere, a value stays where it was put', () => {
  it('in the host name it is one label, in the path one segment, in the query one value', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.stringMatching(/^[a-z0-9-]{1,70}$/u)),
        anyText,
        anyText,
        (tenant, id, q) => {
          let url: string;
          try {
            url = render('https://{tenant}.tiny.example/v1/{id}/things?q={q}&limit=1', { tenant, id, q });
          } catch (error) {
            expect(error).toBeInstanceOf(Unrenderable);
            expect(error).toMatchObject({ code: 'host_not_allowed' });
            return;
          }
          const parsed = new URL(url);
          expect(parsed.origin).toBe(`https://${tenant.toLowerCase()}.tiny.example`);
          expect(parsed.hostname.split('.')).toHaveLength(3);
          expect(parsed.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'v1', id, 'things']);
          expect([...parsed.searchParams]).toEqual([
            ['q', q],
            ['limit', '1'],
          ]);
          expect(parsed.hash).toBe('');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each(['a.b', 'a/b', 'a:1', 'a@b', 'a b', '-a', 'a-', '', 'a_b', '%61', '\u00e4', 'x'.repeat(64)])(
    '%j is no label',
    (tenant) => {
      expect(() => render('https://{tenant}.tiny.example/', { tenant })).toThrow(
        expect.objectContaining({ code: 'host_not_allowed' }),
      );
    },
  );

  it.each(['.', '..', '%2e%2e', '.%2E'])('%j does not climb', (id) => {
    const climbs = () => render('https://api.tiny.example/v1/{id}', { id });
    // Percent signs are encoded once more, so only real dots could climb.
    if (id.includes('%')) expect(new URL(climbs()).pathname).toMatch(/^\/v1\/[^/]+$/u);
    else expect(climbs).toThrow(Unrenderable);
  });

  it('half a letter is refused', () => {
    expect(() => render('https://api.tiny.example/{id}', { id: 'a\ud800' })).toThrow(Unrenderable);
  });

  it("a value of the vendor's own that does not fit is the vendor's matter", () => {
    const given = scope({});
    setVariable(given, 'site', '../x', []);
    given.answered.add('site');
    expect(() => renderUrl('https://{site}.tiny.example/', given, own)).toThrow(
      expect.objectContaining({ code: 'vendor_unexpected' }),
    );
  });

  it.each(['http://api.tiny.example/', '{tenant}.tiny.example/', '{base}{tenant}', '{base}@evil.example/'])(
    'a template that makes no https address, %s, is a mistake of the file',
    (template) => {
      const values = { base: 'https://a.tiny.example', tenant: 'a' };
      expect(() => render(template, values)).toThrow();
    },
  );
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRedirectUrl, REDIRECT_URL_REFUSALS } from './checkRedirectUrl.js';
import { HOSTILE_ORIGINS } from './testHostileOrigins.js';
import { HOSTILE_PATHS } from './testHostilePaths.js';
import { GOOD_URLS, LOOPBACK_URLS, UNREGISTERED_URLS } from './testRedirectUrls.js';

const HOSTILE_URLS = { ...HOSTILE_ORIGINS, ...HOSTILE_PATHS };

const ANY = { allowLoopbackHttp: false, registered: [] };
const DEVELOPMENT = { allowLoopbackHttp: true, registered: [] };
const DONE = 'https://app.example/done';
const LISTED = { allowLoopbackHttp: true, registered: ['https://other.example/', DONE] };

describe('checkRedirectUrl', () => {
  it.each(GOOD_URLS)('accepts %s, and leaves it as it is', (text) => {
    const withSlash = text.replace(/^(https:\/\/[^/?]+)(\?|$)/, '$1/$2');
    expect(checkRedirectUrl(text, ANY)).toEqual({ ok: true, url: withSlash });
  });

  it.each(LOOPBACK_URLS)('accepts %s in development alone', (text) => {
    expect(checkRedirectUrl(text, DEVELOPMENT)).toEqual({ ok: true, url: text });
    expect(checkRedirectUrl(text, ANY).ok).toBe(false);
  });

  it.each(Object.entries(HOSTILE_URLS))('accepts none with %s', (_, texts) => {
    const accepted = texts.filter((text) =>
      [ANY, DEVELOPMENT, LISTED, { ...LISTED, registered: [text] }].some(
        (rules) => checkRedirectUrl(text, rules).ok,
      ),
    );
    expect(accepted).toEqual([]);
  });

  it('was tried with 150 different hostile ones at least', () => {
    const all = Object.values(HOSTILE_URLS).flat();
    expect(new Set(all).size).toBeGreaterThanOrEqual(150);
  });

  it.each([
    ['scheme', 'http://app.example/done'],
    ['scheme', 'javascript:alert(1)'],
    ['userinfo', 'https://app.example@evil.example/'],
    ['fragment', 'https://app.example/#x'],
    ['host', 'https://192.0.2.1/'],
    ['path', 'https://app.example/../x'],
    ['query', 'https://app.example/?a=%ff'],
    ['reserved_parameter', 'https://app.example/?status=1'],
    ['spelling', 'https://app.example:443/'],
    ['characters', 'https://app.example/ü'],
    ['too_long', `https://app.example/${'x'.repeat(2048)}`],
  ])('gives the reason %s for %s', (reason, text) => {
    expect(checkRedirectUrl(text, ANY)).toEqual({ ok: false, reason });
    expect(REDIRECT_URL_REFUSALS).toHaveProperty(reason);
  });

  it('takes, where there is a list, what is on it and further parameters', () => {
    for (const text of [DONE, `${DONE}?tab=1`, 'https://other.example', 'https://other.example/?a=1']) {
      expect(checkRedirectUrl(text, LISTED).ok, text).toBe(true);
    }
  });

  it.each(UNREGISTERED_URLS)('does not take %s for the one that is on the list', (text) => {
    expect(checkRedirectUrl(text, { ...LISTED, registered: [DONE] })).toEqual({
      ok: false,
      reason: 'not_registered',
    });
  });

  it('wants the query of an entry first and whole', () => {
    const registered = [`${DONE}?tenant=1`];
    const takes = (text: string) => checkRedirectUrl(text, { ...LISTED, registered }).ok;
    expect(takes(`${DONE}?tenant=1`)).toBe(true);
    expect(takes(`${DONE}?tenant=1&tab=2`)).toBe(true);
    for (const query of ['', '?tenant=12', '?tenant=2', '?tab=2&tenant=1', '?tab=2']) {
      expect(takes(`${DONE}${query}`), query).toBe(false);
    }
  });

  it('goes nowhere by an entry that would not be accepted itself', () => {
    const registered = ['http://app.example/done', '', 'https://*.example/done', `${DONE}#x`];
    expect(checkRedirectUrl(DONE, { ...ANY, registered }).ok).toBe(false);
  });

  it('accepts only what every parser reads alike, whatever is put into a good one', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'/\\@:?#.%&;= \t\n[]<>\'"'.split(''),
        '..',
        '//',
        '%2f',
        '%2e',
        '%00',
        '://',
        'evil.example',
        '\u202e',
        '。',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    const tampered = fc
      .tuple(
        fc.constantFrom(...GOOD_URLS, ...LOOPBACK_URLS),
        fc.array(fc.tuple(fc.nat(), fc.nat(2), piece), { maxLength: 4 }),
      )
      .map(([text, edits]) =>
        edits.reduce((now, [at, length, put]) => {
          const start = at % (now.length + 1);
          return now.slice(0, start) + put + now.slice(start + length);
        }, text),
      );
    fc.assert(
      fc.property(tampered, (text) => {
        const verdict = checkRedirectUrl(text, ANY);
        if (!verdict.ok) return;
        // RFC 3986 by its own expression, beside the browser's parser.
        const [, scheme, authority = '', path = ''] =
          /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?/.exec(text) ?? [];
        const url = new URL(verdict.url);
        expect(scheme).toBe('https');
        expect(authority).toBe(url.host);
        expect(url.host).toMatch(/^[a-z0-9.-]+(?::\d+)?$/);
        expect(path || '/').toBe(url.pathname);
        expect(decodeURIComponent(url.pathname)).not.toMatch(/\/\/|\\|\/\.{1,2}(?:\/|$)|\p{Cc}/u);
        expect([url.username, url.password, url.hash]).toEqual(['', '', '']);
        expect(checkRedirectUrl(verdict.url, ANY)).toEqual(verdict);
      }),
      { numRuns: 5000 },
    );
  });

  it('accepts nothing but the registered page, whatever it is turned into', () => {
    const edits = fc.array(fc.tuple(fc.nat(DONE.length), fc.string({ unit: 'binary-ascii', maxLength: 3 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(edits, (list) => {
        const text = list.reduce((now, [at, put]) => now.slice(0, at) + put + now.slice(at), DONE);
        const verdict = checkRedirectUrl(text, { ...ANY, registered: [DONE] });
        if (!verdict.ok) return;
        const { origin, pathname } = new URL(verdict.url);
        expect(origin + pathname).toBe(DONE);
      }),
      { numRuns: 5000 },
    );
  });
});

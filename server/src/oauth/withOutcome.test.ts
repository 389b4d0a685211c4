import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkRedirectUrl } from './checkRedirectUrl.js';
import { GOOD_URLS } from './testRedirectUrls.js';
import { withOutcome } from './withOutcome.js';

it.each([
  ['https://app.example/done', 'https://app.example/done?status=active'],
  ['https://app.example/done?', 'https://app.example/done?status=active'],
  ['https://app.example/done?a=%20', 'https://app.example/done?a=%20&status=active'],
  ['https://app.example/done?a=1&', 'https://app.example/done?a=1&status=active'],
])('adds to %s, and changes nothing of it', (url, expected) => {
  expect(withOutcome(url, { status: 'active', error: null })).toBe(expected);
});

it('leaves a URL alone that there is nothing to tell', () => {
  expect(withOutcome('https://app.example/done', { error: null })).toBe('https://app.example/done');
});

it('tells each thing once, as it was given, whatever is in it', () => {
  const value = fc.option(fc.string({ unit: 'grapheme' }), { nil: null });
  const outcome = fc.record({
    connection_id: value,
    status: value,
    client_state: value,
    error: value,
    completion_code: value,
  });
  fc.assert(
    fc.property(fc.constantFrom(...GOOD_URLS), outcome, (text, told) => {
      const verdict = checkRedirectUrl(text, { allowLoopbackHttp: false, registered: [] });
      const before = new URL(verdict.ok ? verdict.url : '');
      const after = new URL(withOutcome(before.href, told));
      expect(after.origin + after.pathname).toBe(before.origin + before.pathname);
      expect(after.hash).toBe('');
      for (const [name, given] of Object.entries(told)) {
        expect(after.searchParams.getAll(name)).toEqual(given === null ? [] : [given]);
        after.searchParams.delete(name);
      }
      expect([...after.searchParams]).toEqual([...before.searchParams]);
    }),
  );
});

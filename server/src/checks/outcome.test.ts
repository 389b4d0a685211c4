import * as fc from 'fast-check';
import { CheckResult, FAILURES } from 'sallyport/contract';
import { FAILURE_CODES, type FailureCode } from 'sallyport/vendors';
import { describe, expect, it } from 'vitest';
import { type Finding, type Findings, toCheckResult } from './outcome.js';
import { failure } from './runStep.js';
import { capability, tinyMethod } from './tinyVendor.js';

/** `A`, `B`, `C` are required, `x` and `y` are not, `u` can't be verified. */
function check(given: Record<string, FailureCode | 'works' | 'not_asked'>, more: Partial<Findings> = {}) {
  const ids = [...Object.keys(given), 'u'];
  const method = tinyMethod({
    capabilities: ids.map((id) =>
      capability(
        id,
        id === 'u' ? { required: false, unverified: 'No request.' } : { required: /[A-Z]/u.test(id) },
      ),
    ),
  });
  const capabilities = new Map<string, Finding>(
    Object.entries(given).map(([id, finding]) => [
      id,
      finding === 'works' || finding === 'not_asked' ? finding : failure(finding, `Note of ${id}.`),
    ]),
  );
  return toCheckResult(method, { login: null, isLoggedIn: false, capabilities, ...more });
}

describe('an outcome', () => {
  it.each<[Record<string, FailureCode | 'works' | 'not_asked'>, string, FailureCode | null]>([
    [{ A: 'works' }, 'works', null],
    [{ A: 'works', B: 'works', x: 'permission_missing' }, 'works', null],
    [{ A: 'works', x: 'credentials_rejected' }, 'works', null],
    [{ A: 'works', B: 'permission_missing' }, 'partial', 'permission_missing'],
    [{ A: 'works', B: 'vendor_timeout' }, 'partial', 'vendor_timeout'],
    [{ A: 'works', B: 'vendor_timeout', C: 'not_enabled' }, 'partial', 'not_enabled'],
    [{ A: 'works', B: 'not_asked', x: 'credentials_rejected' }, 'partial', 'credentials_rejected'],
    [{ A: 'permission_missing' }, 'refused', 'permission_missing'],
    [{ A: 'not_enabled' }, 'refused', 'not_enabled'],
    [{ A: 'permission_missing', B: 'vendor_timeout' }, 'refused', 'permission_missing'],
    [{ A: 'permission_missing', x: 'works' }, 'refused', 'permission_missing'],
    [{ A: 'permission_missing', B: 'credentials_rejected' }, 'refused', 'credentials_rejected'],
    [{ A: 'permission_missing', B: 'wrong_region' }, 'refused', 'wrong_region'],
    [{ A: 'not_asked', B: 'credentials_expired' }, 'refused', 'credentials_expired'],
    [{ A: 'vendor_unexpected' }, 'unavailable', 'vendor_unexpected'],
    [{ A: 'rate_limited', B: 'vendor_timeout' }, 'unavailable', 'rate_limited'],
    [{ A: 'vendor_timeout', x: 'works' }, 'unavailable', 'vendor_timeout'],
    [{ A: 'vendor_timeout', x: 'permission_missing' }, 'unavailable', 'vendor_timeout'],
    [{ A: 'vendor_timeout', x: 'credentials_rejected' }, 'refused', 'credentials_rejected'],
    [{ A: 'app_not_configured' }, 'unavailable', 'app_not_configured'],
    [{ x: 'works', y: 'permission_missing' }, 'works', null],
    [{ x: 'permission_missing' }, 'refused', 'permission_missing'],
    [{ x: 'vendor_timeout' }, 'unavailable', 'vendor_timeout'],
    [{}, 'unverified', null],
  ])('of %j is %s', (given, outcome, code) => {
    const result = check(given);
    expect(result).toMatchObject({ outcome, code, owner: code && FAILURES[code].owner });
  });

  it('after a log-in needs no more, where nothing more is required', () => {
    expect(check({}, { isLoggedIn: true })).toMatchObject({ outcome: 'works' });
    expect(check({ x: 'permission_missing' }, { isLoggedIn: true })).toMatchObject({ outcome: 'works' });
    expect(check({ A: 'permission_missing' }, { isLoggedIn: true })).toMatchObject({ outcome: 'refused' });
  });

  it.each(FAILURE_CODES)(
    'of a log-in that failed with %s goes by its code, and nothing else is known',
    (code) => {
      const result = check({ A: 'works' }, { login: failure(code, 'Log-in.'), capabilities: new Map() });
      expect(result).toMatchObject({
        outcome: FAILURES[code].final ? 'refused' : 'unavailable',
        code,
        note: 'Log-in.',
      });
      for (const one of result.capabilities) expect(one).toMatchObject({ state: 'unknown', code: null });
    },
  );

  it('carries the note, the suggestion and the wait of what decided', () => {
    const suggest = { path: 'region', value: 'us-2' };
    const login = { code: 'wrong_region', note: 'US 2.', suggest, retryAfterSecs: 7 } as const;
    expect(check({}, { login })).toMatchObject({ note: 'US 2.', suggest, retry_after_secs: 7 });
    expect(check({ A: 'works', B: 'permission_missing' })).toMatchObject({ note: 'Note of B.' });
  });

  it('says of each capability only what is its own', () => {
    const { capabilities } = check({
      A: 'works',
      B: 'permission_missing',
      C: 'credentials_rejected',
      x: 'vendor_timeout',
      y: 'not_asked',
    });
    expect(capabilities.map(({ id, state, code }) => [id, state, code])).toEqual([
      ['A', 'works', null],
      ['B', 'missing', 'permission_missing'],
      // The keys were refused, so nothing is known of the right.
      ['C', 'unknown', 'credentials_rejected'],
      ['x', 'unknown', 'vendor_timeout'],
      ['y', 'unknown', null],
      ['u', 'unknown', null],
    ]);
    expect(capabilities.at(-1)?.note).toBe('No request.');
  });

  it('is always one that the contract allows, and never `works` while something required does not', () => {
    const finding = fc.constantFrom<FailureCode | 'works' | 'not_asked'>(
      'works',
      'not_asked',
      ...FAILURE_CODES,
    );
    const ids = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'x', 'y'));
    fc.assert(
      fc.property(
        ids,
        fc.array(finding, { minLength: 5, maxLength: 5 }),
        fc.boolean(),
        (names, found, isLoggedIn) => {
          const given = Object.fromEntries(names.map((name, index) => [name, found[index] ?? 'works']));
          const result = check(given, { isLoggedIn });
          CheckResult.parse(result);
          const required = names.filter((name) => /[A-Z]/u.test(name));
          const isWorking = required.every((name) => given[name] === 'works');
          if (result.outcome === 'works') expect(isWorking).toBe(true);
          if (required.length > 0 && isWorking) expect(result.outcome).toBe('works');
          if (result.outcome === 'partial')
            expect(required.some((name) => given[name] === 'works')).toBe(true);
          if (result.outcome === 'refused') expect(result.code && FAILURES[result.code].final).toBe(true);
          if (result.outcome === 'unavailable')
            expect(result.code && FAILURES[result.code].final).toBe(false);
          expect(result.owner).toBe(result.code && FAILURES[result.code].owner);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

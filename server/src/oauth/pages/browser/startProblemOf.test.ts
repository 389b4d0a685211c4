import { expect, it } from 'vitest';
import { startProblemOf } from './startProblemOf.js';

it.each([
  [403, 'browser_mismatch', 'mismatch'],
  [410, 'authorization_over', 'over'],
  [410, 'expired', 'expired'],
  [410, 'invite_expired', 'expired'],
  [410, 'invite_revoked', 'withdrawn'],
  [409, 'vendor_not_set_up', 'notSetUp'],
  [404, 'not_found', 'unknown'],
  [409, 'cancelled', 'over'],
  [410, 'a_code_of_tomorrow', 'expired'],
  [422, 'invalid_fields', 'unknown'],
  [429, 'rate_limit_exceeded', 'busy'],
  [500, 'internal', 'ours'],
  [503, 'unavailable', 'ours'],
  [502, undefined, 'ours'],
  [400, 'constructor', 'ours'],
  [400, { code: 'expired' }, 'ours'],
])('an answer of %i with the code %j gets the words of %s', (status, code, problem) => {
  expect(startProblemOf(status, code)).toBe(problem);
});

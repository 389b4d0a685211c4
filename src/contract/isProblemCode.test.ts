import { expect, it } from 'vitest';
import { isProblemCode, PROBLEMS } from './index.js';

it('knows every code of the API', () => {
  expect(Object.keys(PROBLEMS).filter((code) => !isProblemCode(code))).toEqual([]);
});

it.each(['quota_exceeded', 'network', 'toString', '__proto__', '', 42, null, undefined])(
  'does not know %j',
  (code) => {
    expect(isProblemCode(code)).toBe(false);
  },
);

import { describe, expect, it } from 'vitest';
import { matchLanguage } from './languages.js';

describe('the language that is spoken', () => {
  it.each([
    [['en'], 'en'],
    [['en-GB'], 'en'],
    [['xx', 'en'], 'en'],
    [['', null, undefined], 'en'],
    [['no language at all'], 'en'],
    [['../../etc/passwd'], 'en'],
  ])('%j is %s', (wanted, spoken) => {
    expect(matchLanguage(wanted)).toBe(spoken);
  });
});

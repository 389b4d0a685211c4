import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSay } from './createSay.js';
import { en } from './en.js';

const say = createSay('en', en);

describe('saying a sentence', () => {
  it('fills in what stands in braces', () => {
    expect(say('picker.lead', { app: 'Northwind' })).toBe('Choose what Northwind should read from.');
  });

  it.each([
    [0, '0 tools'],
    [1, '1 tool'],
    [2, '2 tools'],
    [1234, '1,234 tools'],
  ])('takes the plural of %i by the rules of the language', (count, text) => {
    expect(say('picker.found', { count })).toBe(text);
  });

  it('has as many plural forms as a language has, with its own digits', () => {
    const forms = { few: '{count} few', many: '{count} many', two: 'two', other: '{count} other' };
    const arabic = createSay('ar-EG', en, { 'picker.found': forms });
    expect([2, 3, 11, 100].map((count) => arabic('picker.found', { count }))).toEqual([
      'two',
      '٣ few',
      '١١ many',
      '١٠٠ other',
    ]);
  });

  it('sets names apart between words that are read from right to left', () => {
    const hebrew = createSay('he', en);
    expect(hebrew('form.title', { vendor: 'Snyk' })).toBe('Connect \u2068Snyk\u2069');
  });

  it('says what a host says instead', () => {
    const own = createSay('en', en, { 'form.title': 'Link {vendor}' });
    expect(own('form.title', { vendor: 'Snyk' })).toBe('Link Snyk');
    expect(own('back')).toBe('Back');
  });

  it('leaves braces alone that nothing was given for', () => {
    const own = createSay('en', en, { back: 'Back to {place} {constructor}' });
    expect(own('back')).toBe('Back to {place} {constructor}');
  });

  it('never fills in twice what a name holds, whatever it is', () => {
    assert(
      property(string(), (app) => {
        expect(say('picker.lead', { app })).toBe(`Choose what ${app} should read from.`);
      }),
    );
    expect(say('authorize.promise', { app: '{vendor} $& $1', vendor: 'Snyk' })).toBe(
      '{vendor} $& $1 never sees your Snyk password.',
    );
  });
});

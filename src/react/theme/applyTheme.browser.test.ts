import { assert, property, string } from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Appearance } from '../options.js';
import { applyTheme } from './applyTheme.js';

function element(): HTMLElement {
  const made = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => made.remove());
  return made;
}

function themed(appearance?: Appearance): HTMLElement {
  const made = element();
  applyTheme(made, appearance);
  return made;
}

const COLOURS = [
  ['accentColor', '--sallyport-accent'],
  ['surfaceColor', '--sallyport-surface'],
  ['sunkenColor', '--sallyport-sunken'],
  ['textColor', '--sallyport-text'],
  ['mutedColor', '--sallyport-muted'],
  ['borderColor', '--sallyport-border'],
  ['successColor', '--sallyport-success'],
  ['warningColor', '--sallyport-warning'],
  ['dangerColor', '--sallyport-danger'],
] as const;

const VALID: readonly (readonly [keyof Appearance, string, string, string])[] = [
  ...COLOURS.flatMap(([option, property]) =>
    ['#0a7d55', 'rebeccapurple', 'light-dark(white, #111)', 'oklch(0.7 0.1 200)'].map(
      (value) => [option, value, property, value] as const,
    ),
  ),
  ['fontFamily', '"Inter", system-ui', '--sallyport-font', '"Inter", system-ui'],
  ['monoFontFamily', 'Menlo, monospace', '--sallyport-mono', 'Menlo, monospace'],
  ['fontSize', '15px', '--sallyport-size', '15px'],
  ['fontSize', '1rem', '--sallyport-size', '1rem'],
  ['radius', '6px', '--sallyport-radius', '6px'],
  // A plain 0 is no length that can be calculated with.
  ['radius', '0', '--sallyport-radius', '0px'],
];

/** What would say more than the value of one property, or nothing that makes sense. */
const BAD = [
  '',
  'no colour',
  'red; background: url(https://evil.example)',
  'red} * { display: none',
  'red !important',
  'url(https://evil.example/x.png)',
  'expression(alert(1))',
  '#12',
  '"><script>alert(1)</script>',
  '/* red',
];

const OPTIONS = [...new Set(VALID.map(([option]) => option))];

describe('an option of appearance', () => {
  it.each(VALID)('%s: %s is %s', (option, value, property, written) => {
    const { style } = themed({ [option]: value });
    expect([...style]).toEqual([property]);
    expect(style.getPropertyValue(property).trim()).toBe(written);
  });

  it.each(OPTIONS)('%s that is not valid is left out, and goes where it was', (option) => {
    for (const bad of BAD.filter((each) => !isFine(option, each))) {
      const made = themed({ [option]: bad });
      expect(made.outerHTML.replace(' style=""', ''), bad).toBe('<div></div>');
      applyTheme(made, { [option]: VALID.find(([name]) => name === option)?.[1] });
      expect(made.style).toHaveLength(1);
      applyTheme(made, { [option]: bad });
      expect(made.style, bad).toHaveLength(0);
    }
  });

  // With values at random, what fails once has failed.
  it('never sets anything but its own property, whatever it holds', { retry: 0 }, () => {
    const made = element();
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        for (const option of OPTIONS) {
          applyTheme(made, { [option]: text });
          expect(made.style.length).toBeLessThanOrEqual(1);
          expect([...made.style].every((name) => name.startsWith('--sallyport-'))).toBe(true);
          expect(made.getAttributeNames().filter((name) => name !== 'style')).toEqual([]);
        }
      }),
    );
  });

  it.each([
    ['colorScheme', 'scheme', ['light', 'dark']],
    ['density', 'density', ['compact']],
    ['contrast', 'contrast', ['more']],
  ] as const)('%s is a word of a short list, and no other', (option, name, words) => {
    for (const word of words) expect(themed({ [option]: word }).dataset[name]).toBe(word);
    for (const other of ['system', 'comfortable', 'standard', 'Dark', '"><b>', 'light dark', '']) {
      const made = themed({ [option]: words[0] });
      applyTheme(made, { [option]: other });
      expect(made.dataset[name], other).toBeUndefined();
    }
  });

  it('inherits the page’s own font, written out, since nothing is inherited into the modal', () => {
    const from = element();
    from.style.fontFamily = 'Georgia, serif';
    const made = element();
    applyTheme(made, { fontFamily: 'inherit' }, from);
    expect(made.style.getPropertyValue('--sallyport-font')).toBe('Georgia, serif');
  });

  it('leaves nothing behind once it is not given any more', () => {
    const all = Object.fromEntries(VALID.map(([option, value]) => [option, value]));
    const made = themed({ ...all, colorScheme: 'dark', density: 'compact', contrast: 'more' });
    expect(made.style).toHaveLength(OPTIONS.length);
    applyTheme(made);
    expect(made.style).toHaveLength(0);
    expect(Object.keys(made.dataset)).toEqual([]);
  });

  it('that is an address or a word for the screens is no business of the style', () => {
    const made = themed({ logoUrl: 'https://a.example/l.svg', helpUrl: 'https://a.example', byline: 'red' });
    expect(made.outerHTML.replace(' style=""', '')).toBe('<div></div>');
  });
});

/** Some of what is no colour is a font of a strange name; a quotation mark that nothing ends is one, too. */
const isFine = (option: keyof Appearance, text: string) =>
  /fontFamily$/iu.test(option) && /^(?:no colour|".*)$/u.test(text);

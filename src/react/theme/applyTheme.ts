import type { Appearance } from '../options.js';

/** By option: the custom property, `--sallyport-accent`, and the CSS property as whose value it has to make sense. */
const PROPERTIES = {
  accentColor: ['accent', 'color'],
  surfaceColor: ['surface', 'color'],
  sunkenColor: ['sunken', 'color'],
  textColor: ['text', 'color'],
  mutedColor: ['muted', 'color'],
  borderColor: ['border', 'color'],
  successColor: ['success', 'color'],
  warningColor: ['warning', 'color'],
  dangerColor: ['danger', 'color'],
  fontFamily: ['font', 'font-family'],
  monoFontFamily: ['mono', 'font-family'],
  fontSize: ['size', 'font-size'],
  radius: ['radius', 'border-radius'],
} as const satisfies { readonly [Name in keyof Appearance]?: readonly [string, string] };

/** Lengths are calculated with, and so one of them has to be fit for that. */
const LENGTHS: ReadonlySet<string> = new Set(['size', 'radius']);

/**
 * Sets words as attributes, the rest as properties of the element's own style (through the CSSOM, which a CSP allows).
 * What is not valid is left out, so that the default stays. A font that is inherited is that of `from`.
 */
export function applyTheme(element: HTMLElement, appearance: Appearance = {}, from = document.body): void {
  const { colorScheme, density, contrast } = appearance;
  setWord(element, 'scheme', colorScheme, ['light', 'dark']);
  setWord(element, 'density', density, ['compact']);
  setWord(element, 'contrast', contrast, ['more']);
  for (const [option, [name, property]] of Object.entries(PROPERTIES)) {
    const given = appearance[option as keyof typeof PROPERTIES] ?? '';
    const value = given === 'inherit' && name === 'font' ? getComputedStyle(from).fontFamily : given;
    setProperty(element, name, property, value);
  }
}

function setWord(element: HTMLElement, name: string, word = '', words: readonly string[]): void {
  if (words.includes(word)) element.dataset[name] = word;
  else delete element.dataset[name];
}

function setProperty(element: HTMLElement, name: string, property: string, given: string): void {
  // The plain 0 is no length in a calculation.
  const value = given === '0' && LENGTHS.has(name) ? '0px' : given;
  const test = LENGTHS.has(name) ? `calc(${value} + 1px)` : value;
  element.style.setProperty(`--sallyport-${name}`, CSS.supports(property, test) ? value : '');
}

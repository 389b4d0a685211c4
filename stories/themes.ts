import type { Appearance } from '../src/react/index.js';

/** What four hosts might make of the modal: each with colours for light and for dark, text readable in both. */
export const themes = {
  default: {},
  /** A security console: dark or darker, close together, square. */
  console: {
    surfaceColor: 'light-dark(#f6f8fa, #0d1117)',
    sunkenColor: 'light-dark(#eaeef2, #010409)',
    textColor: 'light-dark(#1f2328, #e6edf3)',
    accentColor: 'light-dark(#0969da, #2f81f7)',
    fontFamily: 'inherit',
    fontSize: '13px',
    radius: '3px',
    density: 'compact',
    byline: '',
  },
  /** A friendly brand: warm paper, round corners, room to breathe. */
  soft: {
    surfaceColor: 'light-dark(#fffdf9, #211d1a)',
    sunkenColor: 'light-dark(#faf4ea, #1a1714)',
    textColor: 'light-dark(#3a2e26, #f4ebe1)',
    accentColor: 'light-dark(#b4531f, #f0a06b)',
    fontSize: '15px',
    radius: '16px',
    byline: 'Maple',
    helpUrl: 'https://maple.example/help',
    requestUrl: 'https://maple.example/ask?tool={query}',
  },
  /** For people who need it strong, or ask their device for it. */
  contrast: {
    contrast: 'more',
    surfaceColor: 'light-dark(#fff, #000)',
    sunkenColor: 'light-dark(#fff, #000)',
    textColor: 'light-dark(#000, #fff)',
    accentColor: 'light-dark(#0000c8, #ffe45c)',
    radius: '6px',
  },
} as const satisfies Record<string, Appearance>;

export type Theme = keyof typeof themes;

import { fixtures, sampleChecks, sampleProblem } from '../src/testing/index.js';
import type { Appearance } from '../src/react/index.js';
import { type StateMeta, type StateStory, shown } from './show.js';

/** What four hosts might make of the modal: each with colours for light and for dark, text readable in both. */
const THEMES = {
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

const meta: StateMeta = { title: 'Themes', ...shown };
export default meta;

const { choosing_vendor, entering_credentials, connected, failed, reviewing } = fixtures;
const refused = { ...entering_credentials, check: sampleChecks.refused };

const dressed = (
  theme: keyof typeof THEMES,
  state: (typeof fixtures)[keyof typeof fixtures],
): StateStory => ({
  args: { state, appearance: THEMES[theme] },
});

export const ConsolePicker = dressed('console', choosing_vendor);
export const ConsoleForm = dressed('console', refused);
export const ConsoleReview = dressed('console', reviewing);
export const ConsoleConnected = dressed('console', connected);
export const SoftPicker = dressed('soft', choosing_vendor);
export const SoftForm = dressed('soft', refused);
export const SoftReview = dressed('soft', reviewing);
export const SoftConnected = dressed('soft', connected);
export const ContrastPicker = dressed('contrast', choosing_vendor);
export const ContrastForm = dressed('contrast', refused);
export const ContrastReview = dressed('contrast', reviewing);
export const ContrastConnected = dressed('contrast', connected);
export const ContrastFailed = dressed('contrast', { ...failed, problem: sampleProblem('timeout') });

/** One accent that is hard to read as it stands: white on it, and it on white. */
export const PaleAccent: StateStory = {
  args: { state: refused, appearance: { accentColor: '#ffd54a' } },
};

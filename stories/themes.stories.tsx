import { fixtures, sampleChecks, sampleProblem } from '../src/testing/index.js';
import { type StateMeta, type StateStory, shown } from './show.js';
import { type Theme, themes } from './themes.js';

const meta: StateMeta = { title: 'Themes', ...shown };
export default meta;

const { choosing_vendor, entering_credentials, connected, failed, reviewing } = fixtures;
const refused = { ...entering_credentials, check: sampleChecks.refused };

const dressed = (theme: Theme, state: (typeof fixtures)[keyof typeof fixtures]): StateStory => ({
  args: { state, appearance: themes[theme] },
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

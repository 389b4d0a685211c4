import type { CheckOutcome } from '../src/contract/index.js';
import { fixtures, sampleChecks } from '../src/testing/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'Outcomes of a check', ...shown };
export default meta;

export const Works = show({ ...fixtures.connected, check: sampleChecks.works });
export const Partial = show({ ...fixtures.reviewing, check: sampleChecks.partial });
export const Unverified = show({ ...fixtures.reviewing, check: sampleChecks.unverified });
export const Refused = show({ ...fixtures.entering_credentials, check: sampleChecks.refused });
export const Unavailable = show({ ...fixtures.entering_credentials, check: sampleChecks.unavailable });

// A new outcome without a story does not compile.
void ({
  works: Works,
  partial: Partial,
  refused: Refused,
  unavailable: Unavailable,
  unverified: Unverified,
} satisfies Record<CheckOutcome, StateStory>);

export const SavedThoughPartial = show({ ...fixtures.connected, check: sampleChecks.partial });
export const SavedButNotVerified = show({ ...fixtures.connected, check: sampleChecks.unverified });
export const WithANote = show({
  ...fixtures.entering_credentials,
  check: {
    ...sampleChecks.refused,
    note: 'CrowdStrike does not accept this pair. Check that the secret belongs to this very client.',
  },
});

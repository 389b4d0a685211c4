import type { Step } from '../src/flow/index.js';
import { fixtures, sampleProblem, sampleSession, sampleUpdateSession } from '../src/testing/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'States', ...shown };
export default meta;

export const Loading = show(fixtures.loading);
export const ChoosingVendor = show(fixtures.choosing_vendor);
export const LoadingVendor = show(fixtures.loading_vendor);
export const ChoosingMethod = show(fixtures.choosing_method);
export const EnteringCredentials = show(fixtures.entering_credentials);
export const Authorizing = show(fixtures.authorizing);
export const Checking = show(fixtures.checking);
export const Reviewing = show(fixtures.reviewing);
export const Saving = show(fixtures.saving);
export const Connected = show(fixtures.connected);
export const Failed = show(fixtures.failed);
export const Expired = show(fixtures.expired);

// A new state without a story does not compile.
void ({
  loading: Loading,
  choosing_vendor: ChoosingVendor,
  loading_vendor: LoadingVendor,
  choosing_method: ChoosingMethod,
  entering_credentials: EnteringCredentials,
  authorizing: Authorizing,
  checking: Checking,
  reviewing: Reviewing,
  saving: Saving,
  connected: Connected,
  failed: Failed,
  expired: Expired,
} satisfies Record<Step, StateStory>);

const [updated] = sampleUpdateSession.vendor?.methods ?? [];

export const UpdatingAConnection = show(
  updated && sampleUpdateSession.vendor
    ? {
        ...fixtures.entering_credentials,
        session: sampleUpdateSession,
        vendor: sampleUpdateSession.vendor,
        method: updated,
      }
    : fixtures.loading,
);
export const NothingToChoose = show({
  step: 'choosing_vendor',
  session: { ...sampleSession, vendors: [] },
});
export const ChoosingAmongThousands = show({
  step: 'choosing_vendor',
  session: {
    ...sampleSession,
    vendors: Array.from({ length: 10_000 }, (_, index) => ({
      id: `VENDOR_${index}`,
      name: `Vendor ${index}`,
      category: 'VMS',
      language: 'en',
      summary: 'One of very many',
      keywords: [],
      color: '#3b6ea5',
      ink: '#fff',
      logo: { letters: 'V' },
    })),
  },
});
export const ExpiredAndRenewing = show(fixtures.expired, { renewing: true, onTokenExpired: () => null });
export const TakenOverByAnotherWindow = show({
  step: 'expired',
  problem: sampleProblem('session_superseded'),
  resume: null,
  authorizationId: null,
  vendorId: null,
});
export const UsedAlready = show({
  step: 'expired',
  problem: sampleProblem('invite_completed', { owner: 'the_app' }),
  resume: null,
  authorizationId: null,
  vendorId: null,
});
export const UnknownInvite = show({
  step: 'failed',
  problem: sampleProblem('invite_invalid', { owner: 'the_app' }),
  retry: null,
});

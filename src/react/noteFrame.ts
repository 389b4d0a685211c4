import type { ExitMetadata, ModalEvent } from './options.js';
import { keepAuthorization } from './pendingAuthorization.js';

/**
 * Notes for this page that the frame has sent somebody to a vendor: a page that was left and is here again opens by itself.
 * Which authorization it is, is in the frame's own note.
 */
export function noteFrame(me: object): {
  readonly told: (event: ModalEvent) => void;
  /** At a step of the flow. */
  readonly exited: (step: string) => void;
} {
  const forget = () => keepAuthorization(me, null);
  return {
    told(event) {
      if (event.name === 'authorization_started') keepAuthorization(me, { id: '', vendor: event.vendor });
      if (PAST.has(event.name)) forget();
    },
    exited(step) {
      if (!RESUMABLE.has(step)) forget();
    },
  };
}

/** None of these is told while an authorization is under way. */
const PAST: ReadonlySet<ModalEvent['name']> = new Set([
  'authorization_finished',
  'vendor_selected',
  'method_selected',
  'check_started',
  'connected',
]);

/** Left at one of these, it may be gone on with. */
const RESUMABLE: ReadonlySet<string> = new Set<ExitMetadata['step']>([
  'loading',
  'loading_vendor',
  'authorizing',
  'failed',
  'expired',
]);

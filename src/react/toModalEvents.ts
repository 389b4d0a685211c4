import { type ConnectState, isAuthorizedAtVendor, type ReportedEvent } from '../flow/index.js';
import type { ModalEvent } from './options.js';

/** What the host hears of a step in the flow. Built field by field, so that nothing secret can slip in. */
export function toModalEvents(
  state: ConnectState,
  event: ReportedEvent,
  before: ConnectState,
): readonly ModalEvent[] {
  const told: (ModalEvent | null)[] = [ofEvent(state, event)];
  const code = endOf(state, event, before);
  if (code !== undefined) {
    const outcome = code ? 'failed' : 'connected';
    told.push({ name: 'authorization_finished', ...chosenIn(state), outcome, code });
  }
  if (state.step === 'connected') {
    const { id, vendor } = state.connection;
    told.push({ name: 'connected', vendor, connection: id });
  }
  return told.filter((each) => each !== null);
}

/** How an authorization ended, whatever led there: null where it is connected, undefined where none ended. */
function endOf(state: ConnectState, event: ReportedEvent, before: ConnectState) {
  if (event.type === 'authorization_cancelled') return 'cancelled' as const;
  if (state.step === 'connected') return isAuthorizedAtVendor(state.method) ? null : undefined;
  const isNew = state.step === 'entering_credentials' && state.step !== before.step;
  return isNew ? (state.authorization?.code ?? undefined) : undefined;
}

function ofEvent(state: ConnectState, event: ReportedEvent): ModalEvent | null {
  const chosen = chosenIn(state);
  switch (event.type) {
    case 'redeemed':
      return { name: 'ready', mode: event.session.mode, vendors: event.session.vendors.length };
    case 'vendor_chosen':
      return { name: 'vendor_selected', vendor: event.vendorId };
    case 'method_chosen':
      return { name: 'method_selected', ...chosen };
    case 'credentials_submitted':
      return { name: state.step === 'authorizing' ? 'authorization_started' : 'check_started', ...chosen };
    case 'check_finished': {
      const { outcome, code } = event.check;
      return { name: 'check_finished', ...chosen, outcome, code };
    }
    case 'call_failed':
      // A session that ended is taken up again without a word.
      if (state.step === 'loading') return null;
      return { name: 'failed', code: event.problem.code, request: event.problem.request_id };
    default:
      return null;
  }
}

function chosenIn(state: ConnectState): { readonly vendor: string; readonly method: string } {
  return {
    vendor: 'vendor' in state ? state.vendor.id : '',
    method: 'method' in state ? state.method.id : '',
  };
}

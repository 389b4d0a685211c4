import type { ConnectState, ReportedEvent } from '../flow/index.js';
import type { ModalEvent } from './options.js';

/** What the host hears of a step in the flow. Built field by field, so that nothing secret can slip in. */
export function toModalEvent(state: ConnectState, event: ReportedEvent): ModalEvent | null {
  const vendor = 'vendor' in state ? state.vendor.id : '';
  const method = 'method' in state ? state.method.id : '';
  switch (event.type) {
    case 'redeemed':
      return { name: 'ready', mode: event.session.mode, vendors: event.session.vendors.length };
    case 'vendor_chosen':
      return { name: 'vendor_selected', vendor: event.vendorId };
    case 'method_chosen':
      return { name: 'method_selected', vendor, method };
    case 'credentials_submitted':
      return { name: 'check_started', vendor, method };
    case 'check_finished': {
      const { outcome, code } = event.check;
      return { name: 'check_finished', vendor, method, outcome, code };
    }
    case 'connection_saved':
      return { name: 'connected', vendor: event.connection.vendor, connection: event.connection.id };
    case 'call_failed':
      // A session that ended is taken up again without a word.
      if (state.step === 'loading') return null;
      return { name: 'failed', code: event.problem.code, request: event.problem.request_id };
    default:
      return null;
  }
}

import type { Authorization, ConnectSession, SessionVendor } from '../contract/index.js';
import type { ConnectState } from '../flow/index.js';
import {
  translateFindings,
  translateForm,
  translateNote,
  translateSummary,
  type VendorWords,
} from '../vendors/words/index.js';

/** A state as a server would have answered it in the language of the words: for `ConnectPreview` with a `locale`. */
export function translateState(state: ConnectState, words: VendorWords): ConnectState {
  const vendor = 'vendor' in state ? translateForm(state.vendor, words) : null;
  return {
    ...state,
    ...('session' in state ? { session: translateSession(state.session, words) } : {}),
    ...(vendor && { vendor }),
    ...(vendor && 'method' in state ? { method: sameMethod(vendor, state.method.id) } : {}),
    ...('check' in state && state.check ? { check: translateFindings(state.check, words) } : {}),
    ...('authorization' in state && state.authorization
      ? { authorization: translateAuthorization(state.authorization, words) }
      : {}),
  } as ConnectState;
}

function translateSession(session: ConnectSession, words: VendorWords): ConnectSession {
  const { vendors, vendor } = session;
  return {
    ...session,
    vendors: vendors.map((each) => translateSummary(each, words)),
    vendor: vendor && translateForm(vendor, words),
  };
}

function sameMethod({ methods }: SessionVendor, id: string) {
  return methods.find((method) => method.id === id);
}

function translateAuthorization(authorization: Authorization, words: VendorWords): Authorization {
  const { note, result } = authorization;
  return {
    ...authorization,
    note: translateNote(note, words),
    result: result && translateFindings(result, words),
  };
}

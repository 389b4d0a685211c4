import type { Authorization, ConnectProblem } from '../contract/index.js';
import { formOf } from './afterProblem.js';
import type { Authorizing, Chosen, ConnectState, VendorWindow } from './state.js';

/** The beginning of an authorization; also of one that began before, which `afterLook` then brings up to date. */
export function authorizing({ session, vendor, method }: Chosen, window: VendorWindow): Authorizing {
  return {
    step: 'authorizing',
    session,
    vendor,
    method,
    authorization: null,
    window,
    looks: 0,
    looked: false,
    problem: null,
  };
}

/** Where the server's word on an authorization leads. */
export function afterLook(state: Authorizing, latest: Authorization): ConnectState {
  const { authorization: known, session, vendor, method } = state;
  if (known && known.id !== latest.id) return state;
  switch (latest.state) {
    case 'failed':
      return { ...formOf(state), authorization: latest };
    case 'active': {
      const { connection, result } = latest;
      return connection
        ? { step: 'connected', session, vendor, method, check: result, connection }
        : { ...formOf(state), problem: INCOMPLETE };
    }
    default: {
      const isNews = !known || latest.version > known.version;
      if (!isNews && state.looked && !state.problem) return state;
      const authorization = isNews
        ? { ...latest, start_url: latest.start_url ?? known?.start_url ?? null }
        : known;
      return { ...state, authorization, looked: true, problem: null };
    }
  }
}

/** Against the contract, and better said than waited on for ever. */
export const INCOMPLETE: ConnectProblem = {
  code: 'unexpected_response',
  owner: 'the_app',
  request_id: null,
  retry_after_secs: null,
  fields: [],
};

import type { ConnectProblem } from '../contract/index.js';
import type {
  Authorizing,
  Checking,
  Chosen,
  ConnectState,
  EnteringCredentials,
  Failed,
  Loading,
  LoadingVendor,
  Saving,
} from './state.js';

/** Codes after which this token, or this session, can do nothing more. */
export const OVER: ReadonlySet<ConnectProblem['code']> = new Set([
  'invite_expired',
  'invite_revoked',
  'invite_completed',
  'session_expired',
  'session_superseded',
  'session_invalid',
]);

/** Sessions that ended by themselves; the server forgets old ones altogether. */
const RAN_OUT: ReadonlySet<ConnectProblem['code']> = new Set(['session_expired', 'session_invalid']);

/** Codes that the same token meets again, however often it is redeemed. */
const NEEDS_ANOTHER_TOKEN: ReadonlySet<ConnectProblem['code']> = new Set([
  'invite_invalid',
  'origin_not_allowed',
]);

/** The states whose work is a call. */
type Waiting = Loading | LoadingVendor | Authorizing | Checking | Saving;

/** Where a call that did not succeed leads. */
export function afterProblem(state: Waiting, problem: ConnectProblem): ConnectState {
  const resume = 'resume' in state ? state.resume : formOf(state);
  const authorizationId =
    'authorizationId' in state
      ? state.authorizationId
      : ('authorization' in state && state.authorization?.id) || null;
  if (RAN_OUT.has(problem.code) && mayRedeemAgain(state)) {
    // A vendor that was asked for is not asked for again: the next session may end as this one did.
    return { step: 'loading', resume, authorizationId, vendorId: null };
  }
  if (OVER.has(problem.code)) {
    const vendorId = 'vendorId' in state ? state.vendorId : null;
    return { step: 'expired', problem, resume: ranOut(problem) ? resume : null, authorizationId, vendorId };
  }
  switch (state.step) {
    case 'checking':
    case 'authorizing':
      return { ...formOf(state), problem };
    case 'saving':
      // What was checked can no longer be saved, so it has to be checked again.
      return problem.code === 'check_expired' || problem.code === 'check_refused'
        ? { ...formOf(state), problem }
        : { step: 'failed', problem, retry: state };
    case 'loading':
    case 'loading_vendor':
      return { step: 'failed', problem, retry: state };
  }
}

/** Trying again with the same token would come to the same. */
export function needsAnotherToken({ problem }: Failed): boolean {
  return NEEDS_ANOTHER_TOKEN.has(problem.code);
}

/** Where Back leads from a failure: to what there was before the call. */
export function beforeFailure(state: Failed): ConnectState {
  switch (state.retry?.step) {
    case 'loading_vendor':
      return { step: 'choosing_vendor', session: state.retry.session };
    case 'saving':
      return formOf(state.retry);
    default:
      return state;
  }
}

/** The form of the vendor and method chosen, with nothing said about it yet. */
export function formOf({ session, vendor, method }: Chosen): EnteringCredentials {
  return {
    step: 'entering_credentials',
    session,
    vendor,
    method,
    check: null,
    problem: null,
    authorization: null,
  };
}

/**
 * A session ends after minutes of silence, its invite lives longer: the same token may simply be redeemed again. Not
 * so right after redeeming, else a server that refuses every session would be asked for ever.
 */
function mayRedeemAgain(state: Waiting): boolean {
  if (state.step === 'loading_vendor') return !state.resume && !state.authorization;
  if (state.step === 'authorizing') return state.looked || !state.authorization;
  return state.step !== 'loading';
}

/** Time ran out, so a new token may go on with what was typed. A token that was used or revoked ends the run. */
function ranOut({ code }: ConnectProblem): boolean {
  return code === 'invite_expired' || RAN_OUT.has(code);
}

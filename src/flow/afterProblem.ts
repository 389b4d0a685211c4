import type { ConnectProblem } from '../contract/index.js';
import type {
  Checking,
  Chosen,
  ConnectState,
  EnteringCredentials,
  Expired,
  Failed,
  Loading,
  LoadingVendor,
  Saving,
} from './state.js';

/** Codes after which this token, or this session, can do nothing more. */
const OVER: ReadonlySet<ConnectProblem['code']> = new Set([
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

/** Where a call that did not succeed leads. */
export function afterProblem(
  state: Loading | LoadingVendor | Checking | Saving,
  problem: ConnectProblem,
): ConnectState {
  const resume = 'resume' in state ? state.resume : formOf(state);
  if (RAN_OUT.has(problem.code) && mayRedeemAgain(state)) return { step: 'loading', resume };
  if (OVER.has(problem.code)) return expired(problem, resume);
  switch (state.step) {
    case 'checking':
      return { ...formOf(state), problem };
    case 'saving':
      // What was checked can no longer be saved, so it has to be checked again.
      return problem.code === 'check_expired' || problem.code === 'check_refused'
        ? { ...formOf(state), problem }
        : { step: 'failed', problem, retry: state };
    case 'loading':
      return { step: 'failed', problem, retry: NEEDS_ANOTHER_TOKEN.has(problem.code) ? null : state };
    case 'loading_vendor':
      return { step: 'failed', problem, retry: state };
  }
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
  return { step: 'entering_credentials', session, vendor, method, check: null, problem: null };
}

/**
 * A session ends after minutes of silence, its invite lives longer: the same token may simply be redeemed again. Not
 * so right after redeeming, else a server that refuses every session would be asked for ever.
 */
function mayRedeemAgain(state: Loading | LoadingVendor | Checking | Saving): boolean {
  return state.step !== 'loading' && !(state.step === 'loading_vendor' && state.resume);
}

/** Time ran out, so a new token may go on with what was typed. A token that was used or revoked ends the run. */
function expired(problem: ConnectProblem, resume: EnteringCredentials | null): Expired {
  const ranOut = problem.code === 'invite_expired' || RAN_OUT.has(problem.code);
  return { step: 'expired', problem, resume: ranOut ? resume : null };
}

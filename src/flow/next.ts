import type { ConnectProblem, ConnectSession, SessionVendor } from '../contract/index.js';
import type { ConnectEvent } from './event.js';
import type { Checking, ConnectState, EnteringCredentials, Failed, Reviewing, Saving } from './state.js';

/** The whole flow. An event that means nothing in a state answers the very same object. */
export function next(state: ConnectState, event: ConnectEvent): ConnectState {
  switch (state.step) {
    case 'loading':
      if (event.type === 'redeemed') return afterRedeem(event.session, state.resume);
      if (event.type === 'call_failed') return stopped(event.problem, state, state.resume);
      return state;

    case 'choosing_vendor':
      if (event.type !== 'vendor_chosen') return state;
      if (!state.session.vendors.some((vendor) => vendor.id === event.vendorId)) return state;
      return event.vendor
        ? openVendor(state.session, event.vendor)
        : { step: 'loading_vendor', session: state.session, vendorId: event.vendorId };

    case 'loading_vendor':
      if (event.type === 'vendor_loaded' && event.vendor.id === state.vendorId) {
        return openVendor(state.session, event.vendor);
      }
      if (event.type === 'went_back') return { step: 'choosing_vendor', session: state.session };
      if (event.type === 'call_failed') return stopped(event.problem, state, null);
      return state;

    case 'choosing_method': {
      if (event.type === 'went_back' && canLeaveVendor(state.session)) {
        return { step: 'choosing_vendor', session: state.session };
      }
      if (event.type !== 'method_chosen') return state;
      const method = state.vendor.methods.find((each) => each.id === event.methodId);
      return method ? { ...state, step: 'entering_credentials', method, check: null, problem: null } : state;
    }

    case 'entering_credentials':
      if (event.type === 'credentials_submitted') return startCheck(state);
      if (event.type === 'went_back') return leaveForm(state);
      return state;

    case 'checking':
      return whileChecking(state, event);

    case 'reviewing':
      if (event.type === 'save_confirmed' && state.check.check_id !== null)
        return { ...state, step: 'saving' };
      if (event.type === 'edit_requested' || event.type === 'went_back') return editAgain(state);
      if (event.type === 'credentials_submitted') return startCheck(state);
      return state;

    case 'saving':
      if (event.type === 'connection_saved') {
        return { ...state, step: 'connected', connection: event.connection };
      }
      if (event.type === 'call_failed') return afterFailedSave(state, event.problem);
      return state;

    case 'failed':
      return event.type === 'retried' && state.retry ? state.retry : state;

    case 'expired':
      return event.type === 'token_renewed' ? { step: 'loading', resume: state.resume } : state;

    case 'connected':
      return state;
  }
}

function whileChecking(state: Checking, event: ConnectEvent): ConnectState {
  const form: EnteringCredentials = {
    ...chosen(state),
    step: 'entering_credentials',
    check: null,
    problem: null,
  };
  switch (event.type) {
    case 'check_progressed': {
      const others = state.progress.filter((each) => each.id !== event.progress.id);
      return { ...state, progress: [...others, event.progress] };
    }
    case 'check_finished':
      if (event.check.outcome === 'works') return { ...chosen(state), step: 'saving', check: event.check };
      if (event.check.check_id !== null) return { ...chosen(state), step: 'reviewing', check: event.check };
      return { ...form, check: event.check };
    case 'check_cancelled':
    case 'went_back':
      return form;
    case 'call_failed':
      return isOver(event.problem)
        ? { step: 'expired', problem: event.problem, resume: canResume(event.problem) ? form : null }
        : { ...form, problem: event.problem };
    default:
      return state;
  }
}

function afterRedeem(session: ConnectSession, resume: EnteringCredentials | null): ConnectState {
  if (resume && session.vendors.some((vendor) => vendor.id === resume.vendor.id)) {
    return { ...resume, session, check: null, problem: null };
  }
  return session.vendor ? openVendor(session, session.vendor) : { step: 'choosing_vendor', session };
}

function openVendor(session: ConnectSession, vendor: SessionVendor): ConnectState {
  const [only, ...others] = vendor.methods;
  return only && others.length === 0
    ? { step: 'entering_credentials', session, vendor, method: only, check: null, problem: null }
    : { step: 'choosing_method', session, vendor };
}

function leaveForm(state: EnteringCredentials): ConnectState {
  const { session, vendor } = state;
  if (vendor.methods.length > 1) return { step: 'choosing_method', session, vendor };
  return canLeaveVendor(session) ? { step: 'choosing_vendor', session } : state;
}

/** Can the person go back from where they are? Screens show their Back button by it. */
export function canGoBack(state: ConnectState): boolean {
  return next(state, { type: 'went_back' }) !== state;
}

function canLeaveVendor(session: ConnectSession): boolean {
  return session.vendors.length > 1;
}

function startCheck(state: EnteringCredentials | Reviewing): Checking {
  return { ...chosen(state), step: 'checking', progress: [] };
}

function editAgain(state: Reviewing): EnteringCredentials {
  return { ...chosen(state), step: 'entering_credentials', check: state.check, problem: null };
}

function afterFailedSave(state: Saving, problem: ConnectProblem): ConnectState {
  const form: EnteringCredentials = {
    ...chosen(state),
    step: 'entering_credentials',
    check: null,
    problem: null,
  };
  if (problem.code === 'check_expired' || problem.code === 'check_refused') return { ...form, problem };
  return stopped(problem, state, form);
}

function stopped(
  problem: ConnectProblem,
  from: NonNullable<Failed['retry']>,
  resume: EnteringCredentials | null,
): ConnectState {
  if (isOver(problem)) return { step: 'expired', problem, resume: canResume(problem) ? resume : null };
  return { step: 'failed', problem, retry: problem.code === 'invite_invalid' ? null : from };
}

/** Codes after which this token can do nothing more. */
const OVER: ReadonlySet<ConnectProblem['code']> = new Set([
  'invite_expired',
  'invite_revoked',
  'invite_completed',
  'session_expired',
  'session_superseded',
  'session_invalid',
]);

function isOver(problem: ConnectProblem): boolean {
  return OVER.has(problem.code);
}

/** Time ran out, so a new token may go on with what was typed. A token that was used or revoked ends the run. */
function canResume(problem: ConnectProblem): boolean {
  return problem.code === 'invite_expired' || problem.code === 'session_expired';
}

function chosen(state: Checking | Reviewing | Saving | EnteringCredentials) {
  return { session: state.session, vendor: state.vendor, method: state.method };
}

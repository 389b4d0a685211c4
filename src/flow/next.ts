import type {
  Authorization,
  CheckProgress,
  CheckResponse,
  ConnectSession,
  SessionVendor,
} from '../contract/index.js';
import type { PublicMethod } from '../vendors/index.js';
import { afterLook, authorizing, INCOMPLETE } from './afterLook.js';
import { afterProblem, beforeFailure, formOf, needsAnotherToken } from './afterProblem.js';
import type { ConnectEvent } from './event.js';
import {
  type Authorizing,
  type Checking,
  type Chosen,
  type ConnectState,
  type EnteringCredentials,
  type Loading,
  type Reviewing,
  type SavableCheck,
} from './state.js';

/** The whole flow. An event that means nothing in a state answers the very same object. */
export function next(state: ConnectState, event: ConnectEvent): ConnectState {
  switch (state.step) {
    case 'loading':
      if (event.type === 'redeemed') return afterRedeem(event.session, state);
      if (event.type === 'call_failed') return afterProblem(state, event.problem);
      return state;

    case 'choosing_vendor': {
      if (event.type !== 'vendor_chosen') return state;
      const { session } = state;
      const { vendor, vendorId } = event;
      if (!offers(session, vendorId)) return state;
      return vendor?.id === vendorId
        ? openVendor(session, vendor)
        : { step: 'loading_vendor', session, vendorId, resume: null, authorization: null };
    }

    case 'loading_vendor':
      if (event.type === 'vendor_loaded' && event.vendor.id === state.vendorId) {
        return openVendor(state.session, event.vendor, state.resume?.method.id, state.authorization);
      }
      if (event.type === 'went_back' && !state.authorization)
        return { step: 'choosing_vendor', session: state.session };
      if (event.type === 'call_failed') return afterProblem(state, event.problem);
      return state;

    case 'choosing_method': {
      const { session, vendor } = state;
      if (event.type === 'went_back' && canLeaveVendor(session)) return { step: 'choosing_vendor', session };
      if (event.type !== 'method_chosen') return state;
      const method = vendor.methods.find((each) => each.id === event.methodId);
      return method ? formOf({ session, vendor, method }) : state;
    }

    case 'entering_credentials':
      if (event.type === 'credentials_submitted') {
        return isAuthorizedAtVendor(state.method)
          ? authorizing(state, event.returnUrl ? 'blocked' : 'open')
          : startCheck(state);
      }
      if (event.type === 'authorization_changed') return afterCancel(state, event.authorization);
      if (event.type === 'went_back') return leaveForm(state);
      return state;

    case 'authorizing':
      return whileAuthorizing(state, event);

    case 'checking':
      return whileChecking(state, event);

    case 'reviewing':
      if (event.type === 'save_confirmed') return { ...state, step: 'saving' };
      if (event.type === 'edit_requested' || event.type === 'went_back') {
        return { ...formOf(state), check: state.check };
      }
      if (event.type === 'credentials_submitted') return startCheck(state);
      return state;

    case 'saving':
      if (event.type === 'connection_saved') {
        return { ...state, step: 'connected', connection: event.connection };
      }
      if (event.type === 'call_failed') return afterProblem(state, event.problem);
      return state;

    case 'connected':
      return state;

    case 'failed':
      if (event.type === (needsAnotherToken(state) ? 'token_renewed' : 'retried'))
        return state.retry ?? state;
      if (event.type === 'went_back') return beforeFailure(state);
      return state;

    case 'expired': {
      const { problem, step: _, ...rest } = state;
      // The other window took the session over; this one may take it back.
      const mayTakeBack = event.type === 'retried' && problem.code === 'session_superseded';
      return event.type === 'token_renewed' || mayTakeBack ? { ...rest, step: 'loading' } : state;
    }
  }
}

/** Can the person go back from where they are? Screens show their Back button by it. */
export function canGoBack(state: ConnectState): boolean {
  return next(state, { type: 'went_back' }) !== state;
}

/** Can the person try again from where they are? Screens show their Try again button by it. */
export function canRetry(state: ConnectState): boolean {
  return next(state, { type: 'retried' }) !== state;
}

/** How a method is proven: by keys that are typed, or by a walk through the vendor's own pages. */
export function isAuthorizedAtVendor({ kind }: Pick<PublicMethod, 'kind'>): boolean {
  return kind !== 'credentials';
}

function afterRedeem(redeemed: ConnectSession, { resume, vendorId: wished }: Loading): ConnectState {
  const { authorization } = redeemed;
  // It is gone on with once: whoever comes back to the same vendor later begins anew.
  const session = authorization ? { ...redeemed, authorization: null } : redeemed;
  const vendorId = authorization?.vendor ?? resume?.vendor.id ?? wished;
  if (session.vendor) {
    return openVendor(
      session,
      session.vendor,
      vendorId === session.vendor.id ? resume?.method.id : undefined,
      authorization,
    );
  }
  return vendorId !== null && offers(session, vendorId)
    ? { step: 'loading_vendor', session, vendorId, resume, authorization }
    : { step: 'choosing_vendor', session };
}

/**
 * A vendor with one method goes straight to its form, and so does `methodId`, the method of a form to go on with. Where
 * an authorization is to be gone on with, its record says how far it is.
 */
function openVendor(
  session: ConnectSession,
  vendor: SessionVendor,
  methodId?: string,
  authorization: Authorization | null = null,
): ConnectState {
  const ofThis = authorization?.vendor === vendor.id ? authorization : null;
  const method =
    vendor.methods.find((each) => each.id === (ofThis?.method ?? methodId)) ??
    (vendor.methods.length === 1 ? vendor.methods[0] : undefined);
  if (ofThis && method?.id === ofThis.method) return goOn({ session, vendor, method }, ofThis);
  return method ? formOf({ session, vendor, method }) : { step: 'choosing_method', session, vendor };
}

function leaveForm(state: EnteringCredentials): ConnectState {
  const { session, vendor } = state;
  if (vendor.methods.length > 1) return { step: 'choosing_method', session, vendor };
  return canLeaveVendor(session) ? { step: 'choosing_vendor', session } : state;
}

function offers(session: ConnectSession, vendorId: string): boolean {
  return session.vendors.some((vendor) => vendor.id === vendorId);
}

function canLeaveVendor(session: ConnectSession): boolean {
  return session.vendors.length > 1;
}

function startCheck({ session, vendor, method }: EnteringCredentials | Reviewing): Checking {
  return { step: 'checking', session, vendor, method, progress: [] };
}

function whileAuthorizing(state: Authorizing, event: ConnectEvent): ConnectState {
  switch (event.type) {
    case 'authorization_changed':
      return afterLook(state, event.authorization);
    case 'look_failed':
      return { ...state, problem: event.problem };
    case 'look_sooner':
      // The call that begins it is not to be made twice.
      return state.authorization ? { ...state, looks: state.looks + 1 } : state;
    case 'window_changed':
      return event.window === state.window ? state : { ...state, window: event.window };
    case 'authorization_cancelled':
      return formOf(state);
    case 'call_failed':
      return afterProblem(state, event.problem);
    default:
      return state;
  }
}

/** One that came back from the vendor before it could be given up goes on, so it is shown. */
function afterCancel(state: EnteringCredentials, latest: Authorization): ConnectState {
  const isOurs = latest.vendor === state.vendor.id && latest.method === state.method.id;
  return isOurs && ['returned', 'verified', 'active'].includes(latest.state) ? goOn(state, latest) : state;
}

/** Shows an authorization that is under way or over. Where it is shown from is not where it began. */
function goOn(chosen: Chosen, authorization: Authorization): ConnectState {
  const state = afterLook(authorizing(chosen, 'elsewhere'), authorization);
  return state.step === 'authorizing' ? { ...state, looked: false } : state;
}

function whileChecking(state: Checking, event: ConnectEvent): ConnectState {
  switch (event.type) {
    case 'check_progressed':
      return { ...state, progress: withLatest(state.progress, event.progress) };
    case 'check_finished':
      return afterCheck(state, event.check);
    case 'check_cancelled':
    case 'went_back':
      return formOf(state);
    case 'call_failed':
      return afterProblem(state, event.problem);
    default:
      return state;
  }
}

/** Only the latest word on each is kept, in the order in which they were first asked. */
function withLatest(progress: readonly CheckProgress[], latest: CheckProgress): readonly CheckProgress[] {
  return progress.some((each) => each.id === latest.id)
    ? progress.map((each) => (each.id === latest.id ? latest : each))
    : [...progress, latest];
}

function afterCheck(state: Checking, check: CheckResponse): ConnectState {
  if (check.outcome === 'refused' || check.outcome === 'unavailable') return { ...formOf(state), check };
  if (!isSavable(check)) return { ...formOf(state), problem: INCOMPLETE };
  const { session, vendor, method } = state;
  return { step: check.outcome === 'works' ? 'saving' : 'reviewing', session, vendor, method, check };
}

function isSavable(check: CheckResponse): check is SavableCheck {
  return check.check_id !== null;
}

import type { ConnectClient, ConnectProblem, WithProblem } from '../contract/index.js';
import type { ConnectEvent } from './event.js';
import type { ConnectState } from './state.js';

export type FlowDependencies = {
  readonly client: ConnectClient;
  /** Resolves with the invite token as soon as the host has one; a renewed one after `token_renewed`. */
  readonly token: (signal: AbortSignal) => Promise<string>;
};

/**
 * The work that belongs to a state: entering a waiting state runs it once, leaving the state aborts it. `event` is
 * the one that led there: the check finds the credentials in it. Resolves with the event that the work came to, or
 * null for a state that waits for a person. Never rejects: what goes wrong is a `call_failed`.
 */
export async function runEffect(
  state: ConnectState,
  event: ConnectEvent | null,
  { client, token }: FlowDependencies,
  report: (event: ConnectEvent) => void,
  signal: AbortSignal,
): Promise<ConnectEvent | null> {
  try {
    switch (state.step) {
      case 'loading': {
        const invite = await token(signal);
        // A host that answers after we left must not redeem behind our back.
        signal.throwIfAborted();
        return { type: 'redeemed', session: await client.redeem(invite, signal) };
      }
      case 'loading_vendor':
        return { type: 'vendor_loaded', vendor: await client.vendor(state.vendorId, signal) };
      case 'checking': {
        // Started again in mid-check: the credentials are gone with the event, so the form has to send them anew.
        if (event?.type !== 'credentials_submitted') return { type: 'check_cancelled' };
        const check = await client.check(
          { vendor: state.vendor.id, method: state.method.id, credentials: { ...event.credentials } },
          (progress) => report({ type: 'check_progressed', progress }),
          signal,
        );
        return { type: 'check_finished', check };
      }
      case 'saving': {
        const acceptPartial = state.check.outcome !== 'works';
        const connection = await client.save(state.check.check_id, { acceptPartial }, signal);
        return { type: 'connection_saved', connection };
      }
      default:
        return null;
    }
  } catch (error) {
    return { type: 'call_failed', problem: problemOf(error) };
  }
}

/** Whatever a client rejects with that is not a problem is a fault in the product, not in what was typed. */
function problemOf(error: unknown): ConnectProblem {
  const problem = (error as Partial<WithProblem> | null | undefined)?.problem;
  if (typeof problem?.code === 'string') return problem;
  return { code: 'internal', owner: 'the_app', request_id: null, retry_after_secs: null, fields: [] };
}

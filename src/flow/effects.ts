import type { ConnectClient, ConnectProblem } from '../contract/index.js';
import type { ConnectEvent } from './event.js';
import type { ConnectState } from './state.js';

export type FlowDependencies = {
  readonly client: ConnectClient;
  /** Resolves with the invite token as soon as the host has one; a renewed one after `token_renewed`. */
  readonly token: (signal: AbortSignal) => Promise<string>;
};

/**
 * The work that belongs to a state: entering a waiting state runs it once, leaving the state aborts it. `event` is
 * the one that led there: the check finds the credentials in it.
 */
export async function runEffect(
  state: ConnectState,
  event: ConnectEvent | null,
  { client, token }: FlowDependencies,
  send: (event: ConnectEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    switch (state.step) {
      case 'loading':
        return send({ type: 'redeemed', session: await client.redeem(await token(signal), signal) });
      case 'loading_vendor':
        return send({ type: 'vendor_loaded', vendor: await client.vendor(state.vendorId, signal) });
      case 'checking': {
        if (event?.type !== 'credentials_submitted') return;
        const check = await client.check(
          { vendor: state.vendor.id, method: state.method.id, credentials: { ...event.credentials } },
          (progress) => send({ type: 'check_progressed', progress }),
          signal,
        );
        return send({ type: 'check_finished', check });
      }
      case 'saving': {
        if (state.check.check_id === null) return;
        const acceptPartial = state.check.outcome !== 'works';
        const connection = await client.save(state.check.check_id, { acceptPartial }, signal);
        return send({ type: 'connection_saved', connection });
      }
      default:
        return;
    }
  } catch (error) {
    if (!signal.aborted) send({ type: 'call_failed', problem: problemOf(error) });
  }
}

function problemOf(error: unknown): ConnectProblem {
  if (typeof error === 'object' && error !== null && 'problem' in error) {
    return (error as { problem: ConnectProblem }).problem;
  }
  return { code: 'internal', owner: 'the_app', request_id: null, retry_after_secs: null, fields: [] };
}

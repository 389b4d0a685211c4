import type { ConnectClient } from '../contract/index.js';
import type { ConnectEvent } from './event.js';
import { problemOf } from './problemOf.js';
import type { ConnectState } from './state.js';
import { watchAuthorization } from './watchAuthorization.js';

export type FlowDependencies = {
  readonly client: ConnectClient;
  /** Resolves with the invite token as soon as the host has one; a renewed one after `token_renewed`. */
  readonly token: (signal: AbortSignal) => Promise<string>;
};

/**
 * The work that belongs to a state: entering a waiting state runs it once, leaving the state aborts it. `event` is
 * the one that led there: check and authorization find the credentials in it. Resolves with the event that the work came to, or
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
        return { type: 'redeemed', session: await client.redeem(invite, signal, state.authorizationId) };
      }
      case 'loading_vendor':
        return { type: 'vendor_loaded', vendor: await client.vendor(state.vendorId, signal) };
      case 'entering_credentials': {
        if (event?.type !== 'authorization_cancelled' || event.id === null) return null;
        // Giving up must arrive though the person moves on; if it does not, the authorization ends by itself.
        const { signal: lasting } = new AbortController();
        const given = await client.cancelAuthorization(event.id, lasting).catch(() => null);
        return given && { type: 'authorization_changed', authorization: given };
      }
      case 'authorizing': {
        const { authorization } = state;
        if (authorization) {
          // Whoever was away for a while wants to know at once.
          const known = event === null || event.type === 'look_sooner' ? null : authorization.version;
          return await watchAuthorization(authorization.id, known, client, report, signal);
        }
        // Stopped before it began: the values are gone with the event.
        if (event?.type !== 'credentials_submitted') return { type: 'authorization_cancelled', id: null };
        const { credentials, locale, returnUrl: return_url = null } = event;
        const begun = await client.authorize(
          {
            vendor: state.vendor.id,
            method: state.method.id,
            credentials: { ...credentials },
            return_url,
            locale,
          },
          signal,
        );
        report({ type: 'authorization_changed', authorization: begun });
        return await watchAuthorization(begun.id, begun.version, client, report, signal);
      }
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

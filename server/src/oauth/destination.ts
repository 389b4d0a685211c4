import type { AuthorizationRecord } from '../storage/index.js';
import { checkRedirectUrl, type RedirectUrlRules } from './checkRedirectUrl.js';
import { withOutcome } from './withOutcome.js';

/**
 * Where the browser goes when a walk is over: the host's page, if there is one and it may still be used, else null for our
 * own result page. The host's page gets no token, no code of the vendor's and no word of it.
 */
export function destinationOf(
  authorization: AuthorizationRecord,
  rule: RedirectUrlRules,
  completionCode: string | null = null,
): string | null {
  const { state, code, successUrl, errorUrl, clientState, connectionId, makesConnection } = authorization;
  const failed = state === 'failed';
  const wanted = failed ? errorUrl : successUrl;
  if (wanted === null) return null;
  const checked = checkRedirectUrl(wanted, rule);
  if (!checked.ok) return null;
  return withOutcome(checked.url, {
    ...(failed && makesConnection ? {} : { connection_id: connectionId }),
    status: failed ? 'error' : state === 'verified' ? 'pending_confirmation' : 'success',
    ...(failed ? { error: code ?? 'interrupted' } : {}),
    ...(clientState === null ? {} : { client_state: clientState }),
    ...(completionCode === null ? {} : { completion_code: completionCode }),
  });
}

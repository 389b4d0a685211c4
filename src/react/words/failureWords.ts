import type { AUTHORIZATION_FAILURES, AuthorizationFailureCode } from '../../contract/index.js';
import { isAuthorizedAtVendor } from '../../flow/index.js';
import type { FailureCode, PublicMethod } from '../../vendors/index.js';
import { problemWords } from './problemWords.js';
import type { TitleAndBody, Titled } from './TitleAndBody.js';

/** What a failure is called where a person allowed access at the vendor's: some of them are not about keys. */
const AUTHORIZATIONS: Readonly<
  Record<keyof typeof AUTHORIZATION_FAILURES, Titled<'authorization'> | null> &
    Partial<Record<FailureCode, Titled<'authorization'>>>
> = {
  declined: 'declined',
  expired: 'expired',
  cancelled: 'cancelled',
  interrupted: 'interrupted',
  browser_mismatch: 'browser_mismatch',
  wrong_tenant: 'wrong_tenant',
  vendor_refused: 'vendor_refused',
  not_confirmed: 'not_confirmed',
  credentials_rejected: 'credentials_rejected',
  credentials_expired: 'credentials_rejected',
  // An answer that proves nothing, as in a check.
  response_invalid: null,
  invite_over: null,
};

const CHECKS: Readonly<Record<FailureCode, Titled<'failure'>>> = {
  credentials_rejected: 'credentials_rejected',
  credentials_expired: 'credentials_expired',
  permission_missing: 'permission_missing',
  wrong_region: 'wrong_region',
  tenant_not_found: 'tenant_not_found',
  not_enabled: 'not_enabled',
  address_not_allowed: 'address_not_allowed',
  host_not_allowed: 'host_not_allowed',
  rate_limited: 'rate_limited',
  vendor_unavailable: 'vendor_unavailable',
  vendor_timeout: 'vendor_timeout',
  vendor_unreachable: 'vendor_unreachable',
  vendor_unexpected: 'vendor_unexpected',
  tls_error: 'tls_error',
  app_not_configured: 'app_not_configured',
};

/** What happened at a check or an authorization, and what to do. */
export function failureWords(code: AuthorizationFailureCode, method: PublicMethod): TitleAndBody {
  if (code === 'invite_over') return problemWords('invite_revoked');
  const own = isAuthorizedAtVendor(method) ? AUTHORIZATIONS[code] : null;
  if (own) return { title: `authorization.${own}.title`, body: `authorization.${own}.body` };
  // A newer server may know a code that we do not.
  const name = CHECKS[code as FailureCode] ?? 'vendor_unexpected';
  return { title: `failure.${name}.title`, body: `failure.${name}.body` };
}

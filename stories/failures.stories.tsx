import { FAILURES } from '../src/contract/index.js';
import { fixtures, sampleChecks } from '../src/testing/index.js';
import type { FailureCode } from '../src/vendors/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'Failures', ...shown };
export default meta;

/** The form after a check that ended with this code. */
function after(code: FailureCode): StateStory {
  const { owner, final } = FAILURES[code];
  const check = { ...sampleChecks[final ? 'refused' : 'unavailable'], retry_after_secs: null, code, owner };
  return show({ ...fixtures.entering_credentials, check });
}

export const CredentialsRejected = after('credentials_rejected');
export const CredentialsExpired = after('credentials_expired');
export const PermissionMissing = after('permission_missing');
export const WrongRegion = after('wrong_region');
export const TenantNotFound = after('tenant_not_found');
export const NotEnabled = after('not_enabled');
export const AddressNotAllowed = after('address_not_allowed');
export const HostNotAllowed = after('host_not_allowed');
export const RateLimited = after('rate_limited');
export const VendorUnavailable = after('vendor_unavailable');
export const VendorTimeout = after('vendor_timeout');
export const VendorUnreachable = after('vendor_unreachable');
export const VendorUnexpected = after('vendor_unexpected');
export const TlsError = after('tls_error');
export const AppNotConfigured = after('app_not_configured');

// A new code without a story does not compile.
void ({
  credentials_rejected: CredentialsRejected,
  credentials_expired: CredentialsExpired,
  permission_missing: PermissionMissing,
  wrong_region: WrongRegion,
  tenant_not_found: TenantNotFound,
  not_enabled: NotEnabled,
  address_not_allowed: AddressNotAllowed,
  host_not_allowed: HostNotAllowed,
  rate_limited: RateLimited,
  vendor_unavailable: VendorUnavailable,
  vendor_timeout: VendorTimeout,
  vendor_unreachable: VendorUnreachable,
  vendor_unexpected: VendorUnexpected,
  tls_error: TlsError,
  app_not_configured: AppNotConfigured,
} satisfies Record<FailureCode, StateStory>);

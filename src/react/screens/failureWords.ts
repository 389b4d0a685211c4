import type { AuthorizationFailureCode } from '../../contract/index.js';
import { isAuthorizedAtVendor } from '../../flow/index.js';
import type { FailureCode, PublicMethod } from '../../vendors/index.js';
import type { Messages, Names, Words } from '../messages/en.js';

/** What a failure is called: where a person allowed access at the vendor's, some of them are not about keys. */
export function failureWords(
  t: Messages,
  code: AuthorizationFailureCode,
  method: PublicMethod,
  names: Names,
): Words {
  const own = isAuthorizedAtVendor(method) ? t.authorizationFailures[code] : undefined;
  // A newer server may know a code that we do not.
  return (own ?? t.failures[code as FailureCode] ?? t.failures.vendor_unexpected)(names);
}

import type { ProblemCode, TransportCode } from '../src/contract/index.js';
import { fixtures, sampleProblem } from '../src/testing/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'Problems', ...shown };
export default meta;

/** Nothing goes on, or at most another try may help. */
const failed = (code: ProblemCode | TransportCode): StateStory =>
  show({ ...fixtures.failed, problem: sampleProblem(code) });

/** The invite or the session is over. */
const over = (code: ProblemCode): StateStory => show({ ...fixtures.expired, problem: sampleProblem(code) });

/** Said above the form, which keeps what was typed. */
const inForm = (code: ProblemCode | TransportCode): StateStory =>
  show({ ...fixtures.entering_credentials, problem: sampleProblem(code) });

export const InvalidJson = failed('invalid_json');
export const Unauthorized = failed('unauthorized');
export const SessionInvalid = over('session_invalid');
export const SessionExpired = over('session_expired');
export const SessionSuperseded = over('session_superseded');
export const InviteInvalid = over('invite_invalid');
export const ScopeMissing = failed('scope_missing');
export const VendorNotAllowed = failed('vendor_not_allowed');
export const OriginNotAllowed = failed('origin_not_allowed');
export const BrowserMismatch = failed('browser_mismatch');
export const NotFound = failed('not_found');
export const MethodNotAllowed = failed('method_not_allowed');
export const IdempotencyInProgress = failed('idempotency_in_progress');
export const VendorNotSetUp = failed('vendor_not_set_up');
export const CompletionCodeInvalid = failed('completion_code_invalid');
export const CheckRefused = inForm('check_refused');
export const CheckPartial = inForm('check_partial');
export const InviteExpired = over('invite_expired');
export const InviteRevoked = over('invite_revoked');
export const InviteCompleted = over('invite_completed');
export const AuthorizationOver = failed('authorization_over');
export const CheckExpired = inForm('check_expired');
export const PayloadTooLarge = failed('payload_too_large');
export const UnsupportedMediaType = failed('unsupported_media_type');
export const InvalidFields = inForm('invalid_fields');
export const IdempotencyKeyReused = failed('idempotency_key_reused');
export const RateLimitExceeded = inForm('rate_limit_exceeded');
export const TooManyChecks = inForm('too_many_checks');
export const Internal = failed('internal');
export const Unavailable = failed('unavailable');
export const Network = failed('network');
export const Timeout = failed('timeout');
export const UnexpectedResponse = failed('unexpected_response');
export const EmbedBlocked = failed('embed_blocked');
export const EmbedOutdated = failed('embed_outdated');
export const NetworkInTheForm = inForm('network');
export const UnavailableInTheForm = inForm('unavailable');

// A new code without a story does not compile.
void ({
  invalid_json: InvalidJson,
  unauthorized: Unauthorized,
  session_invalid: SessionInvalid,
  session_expired: SessionExpired,
  session_superseded: SessionSuperseded,
  invite_invalid: InviteInvalid,
  scope_missing: ScopeMissing,
  vendor_not_allowed: VendorNotAllowed,
  origin_not_allowed: OriginNotAllowed,
  browser_mismatch: BrowserMismatch,
  not_found: NotFound,
  method_not_allowed: MethodNotAllowed,
  idempotency_in_progress: IdempotencyInProgress,
  vendor_not_set_up: VendorNotSetUp,
  completion_code_invalid: CompletionCodeInvalid,
  check_refused: CheckRefused,
  check_partial: CheckPartial,
  invite_expired: InviteExpired,
  invite_revoked: InviteRevoked,
  invite_completed: InviteCompleted,
  authorization_over: AuthorizationOver,
  check_expired: CheckExpired,
  payload_too_large: PayloadTooLarge,
  unsupported_media_type: UnsupportedMediaType,
  invalid_fields: InvalidFields,
  idempotency_key_reused: IdempotencyKeyReused,
  rate_limit_exceeded: RateLimitExceeded,
  too_many_checks: TooManyChecks,
  internal: Internal,
  unavailable: Unavailable,
  network: Network,
  timeout: Timeout,
  unexpected_response: UnexpectedResponse,
  embed_blocked: EmbedBlocked,
  embed_outdated: EmbedOutdated,
} satisfies Record<ProblemCode | TransportCode, StateStory>);

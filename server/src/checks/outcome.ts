/**
 * What the findings of a check come to, for the person at the modal.
 *
 * 1. The log-in failed: `refused` if its code is final, else `unavailable`. Nothing is known of any capability.
 * 2. Every required capability works: `works`. Where none is required, the log-in or any capability must have.
 * 3. Some required ones work: `partial`, for the first that does not.
 * 4. No required one works: `refused` if one of their failures is final, the keys' own before a missing permission;
 *    else `unavailable`. Where nothing at all works, an optional one that met the keys' failure says so for all.
 *
 * What can't be verified never decides; where there is nothing else, the outcome is `unverified`.
 */
import { type CapabilityResult, type CheckOutcome, type CheckResult, FAILURES } from 'sallyport/contract';
import type { AuthMethod, Capability, FailureCode } from 'sallyport/vendors';
import type { Failure } from './runStep.js';

/** What came of a capability: proven, failed, or not asked since it was hopeless before its turn. */
export type Finding = 'works' | 'not_asked' | Failure;

export type Findings = {
  /** Null where there was nothing to log in to, or where it succeeded. */
  readonly login: Failure | null;
  /** Whether a log-in proved the keys. */
  readonly isLoggedIn: boolean;
  readonly capabilities: ReadonlyMap<string, Finding>;
};

/** Failures of the keys as a whole, which a capability only was the first to meet. The rest is a matter of its own. */
const OF_ITS_OWN: ReadonlySet<FailureCode> = new Set(['permission_missing', 'not_enabled']);

export function toCheckResult(method: AuthMethod, findings: Findings): CheckResult {
  const { outcome, failure } = decide(method, findings);
  return {
    outcome,
    code: failure?.code ?? null,
    owner: failure ? FAILURES[failure.code].owner : null,
    note: failure?.note ?? (outcome === 'unverified' ? unverifiedNote(method) : null),
    suggest: failure?.suggest ?? null,
    retry_after_secs: failure?.retryAfterSecs ?? null,
    capabilities: method.capabilities.map((capability) =>
      toCapabilityResult(capability, findings.capabilities.get(capability.id)),
    ),
  };
}

/** Of keys that were not even tried, since something before that failed. */
export function failedCheck(method: AuthMethod, code: FailureCode, note: string | null = null): CheckResult {
  const login: Failure = { code, note, suggest: null, retryAfterSecs: null };
  return toCheckResult(method, { login, isLoggedIn: false, capabilities: new Map() });
}

/** What a finding says of its capability alone. */
export function stateOf(finding: Finding | undefined): CapabilityResult['state'] {
  if (finding === 'works') return 'works';
  return isFailure(finding) && OF_ITS_OWN.has(finding.code) ? 'missing' : 'unknown';
}

/** Whether there is no use in asking for more: refused keys may lock an account, and a silent vendor costs its full time each. */
export function isHopeless(finding: Finding): boolean {
  return isFailure(finding) && (refusesKeys(finding) || finding.code === 'vendor_timeout');
}

/** Whether a failure says that these keys won't do. */
function refusesKeys({ code }: Failure): boolean {
  return code === 'credentials_rejected' || code === 'credentials_expired';
}

type Decision = { readonly outcome: CheckOutcome; readonly failure: Failure | null };

function decide(method: AuthMethod, { login, isLoggedIn, capabilities }: Findings): Decision {
  if (login !== null) return refusedOrUnavailable(login);
  const provable = method.capabilities.filter((capability) => 'steps' in capability);
  const all = provable.map(({ id }) => capabilities.get(id));
  const required = provable.filter((one) => one.required).map(({ id }) => capabilities.get(id));
  const deciding = required.length > 0 ? required : all;
  const working = deciding.filter((finding) => finding === 'works').length;
  if (required.length === 0 ? isLoggedIn || working > 0 : working === required.length) {
    return { outcome: 'works', failure: null };
  }
  const elsewhere = all.filter(isFailure).filter(({ code }) => FAILURES[code].final && !OF_ITS_OWN.has(code));
  const nothingWorks = !all.includes('works');
  const failures = [...deciding.filter(isFailure), ...(nothingWorks ? elsewhere : [])].sort(byWeight);
  if (working > 0) return { outcome: 'partial', failure: failures[0] ?? elsewhere[0] ?? null };
  return failures[0] ? refusedOrUnavailable(failures[0]) : { outcome: 'unverified', failure: null };
}

function refusedOrUnavailable(failure: Failure): Decision {
  return { outcome: FAILURES[failure.code].final ? 'refused' : 'unavailable', failure };
}

/** Refused keys first, then what else refuses, then what only could not be asked. Sorting keeps the file's order. */
function byWeight(one: Failure, other: Failure): number {
  return weight(one) - weight(other);
}

function weight(failure: Failure): number {
  if (refusesKeys(failure)) return 0;
  if (!FAILURES[failure.code].final) return 3;
  return OF_ITS_OWN.has(failure.code) ? 2 : 1;
}

function toCapabilityResult(capability: Capability, finding: Finding | undefined): CapabilityResult {
  const failure = isFailure(finding) ? finding : null;
  const note = 'unverified' in capability ? capability.unverified : (failure?.note ?? null);
  return {
    id: capability.id,
    label: capability.label,
    permission: capability.permission,
    required: capability.required,
    state: stateOf(finding),
    code: failure?.code ?? null,
    owner: failure ? FAILURES[failure.code].owner : null,
    note,
  };
}

function unverifiedNote({ check }: AuthMethod): string | null {
  return 'unavailable' in check ? check.unavailable : null;
}

function isFailure(finding: Finding | null | undefined): finding is Failure {
  return typeof finding === 'object' && finding !== null;
}

/**
 * Asks a vendor whether credentials work, and what they may read:
 *
 * 1. derive the variables of the check;
 * 2. take the log-in steps one after the other; the first failure ends the check;
 * 3. prove the capabilities, each in a scope of its own, three at a time; no more are begun once the keys are refused
 *    or the vendor let us wait in vain;
 * 4. take the `always` steps (a log-out), even when the caller has given up.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type CheckProgress, type CheckResult, FAILURES } from 'sallyport/contract';
import type { AuthMethod, Check, PlatformValue, Step, Vendor } from 'sallyport/vendors';
import type { Egress } from '../egress/index.js';
import { patternsOf } from '../patterns/index.js';
import type { Clock } from './ask.js';
import { applyDerivations } from './derive.js';
import { type Finding, type Findings, isHopeless, stateOf, toCheckResult } from './outcome.js';
import { rememberReads } from './rememberReads.js';
import { type Failure, failure, runStep, type StepContext } from './runStep.js';
import { createScope, forkScope, type Scope } from './scope.js';

export type CheckOptions = Partial<Clock> & {
  readonly vendor: Vendor;
  /** One of the vendor's own. */
  readonly method: AuthMethod;
  /** As the provisioning API takes them: nested, shape already checked. */
  readonly credentials: Readonly<Record<string, unknown>>;
  readonly platform: Partial<Record<PlatformValue, string>>;
  readonly egress: Egress;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CheckProgress) => void;
};

const SIDE_BY_SIDE = 3;

/**
 * Resolves with a result whatever the vendor does; rejects only with the signal's reason. The result repeats nothing
 * of the credentials but a suggested value for a field that is not secret, and nothing of the vendor's own words.
 */
export async function runCheck(options: CheckOptions): Promise<CheckResult> {
  const { vendor, method, credentials, platform, egress, signal, onProgress = () => {} } = options;
  const { check } = method;
  const nothing: Findings = { login: null, isLoggedIn: false, capabilities: new Map() };
  if ('unavailable' in check) return toCheckResult(method, nothing);
  if (method.needs?.some((name) => !platform[name])) {
    return toCheckResult(method, { ...nothing, login: failure('app_not_configured') });
  }
  signal?.throwIfAborted();
  const { now = () => new Date(), sleep = pause } = options;
  const context: StepContext = {
    egress: rememberReads(egress),
    rule: vendor.hosts,
    fields: method.fields,
    now,
    sleep,
    ...(signal && { signal }),
  };
  const scope = createScope(method, credentials, platform, now(), patternsOf(vendor));
  try {
    const login = await logIn(check, scope, context, onProgress);
    if (login !== null) return toCheckResult(method, { ...nothing, login });
    const capabilities = await proveAll(method, scope, context, onProgress);
    const isLoggedIn = check.steps.some((step) => !step.always);
    return toCheckResult(method, { login, isLoggedIn, capabilities });
  } finally {
    await runAlways(check.steps, scope, context);
  }
}

async function logIn(
  check: Check,
  scope: Scope,
  context: StepContext,
  onProgress: (progress: CheckProgress) => void,
): Promise<Failure | null> {
  applyDerivations(check.derive, scope);
  const steps = check.steps.filter((step) => !step.always);
  if (steps.length === 0) return null;
  onProgress({ id: null, state: 'running' });
  const failed = await runAll(steps, scope, context);
  onProgress({ id: null, state: failed ? (FAILURES[failed.code].final ? 'missing' : 'unknown') : 'works' });
  return failed;
}

async function proveAll(
  method: AuthMethod,
  scope: Scope,
  context: StepContext,
  onProgress: (progress: CheckProgress) => void,
): Promise<ReadonlyMap<string, Finding>> {
  const findings = new Map<string, Finding>();
  const waiting = method.capabilities.flatMap((one) => ('steps' in one ? [one] : []));
  let hopeless = false;
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      if (hopeless) {
        findings.set(next.id, 'not_asked');
        continue;
      }
      onProgress({ id: next.id, state: 'running' });
      const finding = (await prove(next.steps, forkScope(scope), context)) ?? 'works';
      hopeless ||= isHopeless(finding);
      findings.set(next.id, finding);
      onProgress({ id: next.id, state: stateOf(finding) });
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, worker));
  return findings;
}

async function prove(steps: readonly Step[], scope: Scope, context: StepContext): Promise<Failure | null> {
  try {
    return await runAll(
      steps.filter((step) => !step.always),
      scope,
      context,
    );
  } finally {
    await runAlways(steps, scope, context);
  }
}

async function runAll(steps: readonly Step[], scope: Scope, context: StepContext): Promise<Failure | null> {
  for (const step of steps) {
    const failed = await runStep(step, scope, context);
    if (failed !== null) return failed;
  }
  return null;
}

/** What they come to is nobody's matter; where something they name was never set, they are not sent at all. */
async function runAlways(steps: readonly Step[], scope: Scope, context: StepContext): Promise<void> {
  const { signal: _, ...unstoppable } = context;
  for (const step of steps) if (step.always) await runStep(step, scope, unstoppable);
}

async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await wait(ms, undefined, signal && { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}

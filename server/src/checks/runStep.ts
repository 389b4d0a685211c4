import type { Suggestion } from 'sallyport/contract';
import type { FailureCode, Field, HostRule, Step, Verdict } from 'sallyport/vendors';
import { type Egress, EgressError } from '../egress/index.js';
import type { Answer } from './answer.js';
import { ask, type Clock } from './ask.js';
import { applyCaptures } from './capture.js';
import { applyDerivations } from './derive.js';
import { matches } from './match.js';
import { prepare } from './prepare.js';
import { retryAfter } from './retryAfter.js';
import { type Scope, setVariable } from './scope.js';
import { suggestionOf } from './suggestion.js';
import { namesIn, renderIfSet } from './template.js';
import { Unrenderable } from './Unrenderable.js';

/** Why a step did not succeed. */
export type Failure = {
  readonly code: FailureCode;
  /** Our words for this very case, or null where the code's own must do. */
  readonly note: string | null;
  readonly suggest: Suggestion | null;
  readonly retryAfterSecs: number | null;
};

export type StepContext = Clock & {
  readonly egress: Pick<Egress, 'send'>;
  readonly rule: HostRule;
  readonly fields: readonly Field[];
  readonly signal?: AbortSignal;
};

/**
 * Takes one step of a check: sends its request, judges the answer, and on success sets what the step captures and
 * derives. Answers null on success. Rejects only when the caller gave up.
 */
export async function runStep(step: Step, scope: Scope, context: StepContext): Promise<Failure | null> {
  const { alternatives } = step;
  if (alternatives === undefined || scope.values.get(alternatives.set)) {
    const outcome = await attempt(step, scope, context);
    return outcome === 'next' ? exhausted(step) : outcome;
  }
  let unreached: Failure | null = null;
  for (const value of alternatives.values) {
    const rendered = renderIfSet(value, scope);
    if (rendered === undefined) continue;
    setVariable(scope, alternatives.set, rendered, namesIn(value));
    const outcome = await attempt(step, scope, context);
    if (outcome === null) return null;
    if (outcome !== 'next' && !NOT_REACHED.has(outcome.code)) return outcome;
    if (outcome !== 'next') unreached ??= outcome;
  }
  scope.values.delete(alternatives.set);
  // As long as one was not reached, nobody can say that none of them knows the keys.
  return unreached ?? exhausted(step);
}

/** Nothing was sent, so the next address may as well be tried. */
const NOT_REACHED: ReadonlySet<FailureCode> = new Set(['vendor_unreachable', 'tls_error']);

function exhausted({ alternatives }: Step): Failure {
  const { result, note } = alternatives?.otherwise ?? { result: 'credentials_rejected' as const };
  return failure(result, note);
}

async function attempt(step: Step, scope: Scope, context: StepContext): Promise<Failure | 'next' | null> {
  try {
    const request = await prepare(step, scope, context.rule, context.now());
    const answer = await ask(
      context.egress,
      { ...request, ...(context.signal && { signal: context.signal }) },
      context,
    );
    const judged = judge(step.verdicts, answer, scope, context);
    if (judged === null) {
      applyCaptures(step.captures, answer, scope);
      applyDerivations(step.derive, scope);
    }
    return judged;
  } catch (error) {
    if (error instanceof Unrenderable) return failure(error.code, error.note);
    if (error instanceof EgressError) return failure(error.code);
    throw error;
  }
}

/** The first verdict that fits; without one, the engine's own. Only a verdict of the vendor's file is a success. */
function judge(
  verdicts: readonly Verdict[],
  answer: Answer,
  scope: Scope,
  { now, fields }: StepContext,
): Failure | 'next' | null {
  const verdict = verdicts.find(({ when }) => matches(when, answer, scope));
  if (verdict?.result === 'ok') return null;
  if (verdict?.result === 'next') return 'next';
  const code = verdict?.result ?? ownVerdict(answer.status);
  return {
    code,
    note: verdict?.note ?? null,
    suggest: verdict ? suggestionOf(verdict, fields, scope) : null,
    retryAfterSecs: ASKS_TO_WAIT.has(code) ? retryAfter(answer.headers, now()) : null,
  };
}

const ASKS_TO_WAIT: ReadonlySet<FailureCode> = new Set(['rate_limited', 'vendor_unavailable']);

function ownVerdict(status: number): FailureCode {
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'vendor_unavailable' : 'vendor_unexpected';
}

export function failure(code: FailureCode, note: string | null = null): Failure {
  return { code, note, suggest: null, retryAfterSecs: null };
}

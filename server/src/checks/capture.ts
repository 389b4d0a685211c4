import type { Capture } from 'sallyport/vendors';
import type { PatternEngine } from '../patterns/index.js';
import type { Answer } from './answer.js';
import { valueAtPointer } from './pointer.js';
import { type Scope, setVariable } from './scope.js';

/** Takes from an answer what the captures name. What is not there, or is not what its pattern wants, is unset. */
export function applyCaptures(captures: readonly Capture[] = [], answer: Answer, scope: Scope): void {
  for (const capture of captures) {
    const value = guarded(capture, found(capture, answer), scope.patterns);
    if (value === undefined || value === '') {
      scope.values.delete(capture.set);
      scope.missed.add(capture.set);
    } else {
      setVariable(scope, capture.set, value, []);
      scope.answered.add(capture.set);
    }
  }
}

function found(capture: Capture, answer: Answer): string | undefined {
  if ('header' in capture) return answer.headers.get(capture.header) ?? undefined;
  if ('cookie' in capture) return cookieOf(answer.headers, capture.cookie);
  if ('xml' in capture) return answer.xml(capture.xml)?.text;
  const value = valueAtPointer(answer.json()?.document, capture.json);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** RFC 6265: the name up to the first `=`, the value up to the first `;`, quotes kept. The last of a name counts. */
function cookieOf(headers: Headers, name: string): string | undefined {
  return headers
    .getSetCookie()
    .map((line) => /^\s*([^=;]+?)\s*=\s*([^;]*?)\s*(?:;|$)/u.exec(line))
    .findLast((match) => match?.[1] === name)?.[2];
}

function guarded(
  { pattern }: Capture,
  value: string | undefined,
  patterns: PatternEngine,
): string | undefined {
  if (value === undefined || pattern === undefined) return value;
  const match = patterns.firstMatch(pattern, value);
  return match?.[1] ?? match?.[0];
}

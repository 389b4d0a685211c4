import type { Match, ValueMatch } from 'sallyport/vendors';
import type { PatternEngine } from '../patterns/index.js';
import type { Answer } from './answer.js';
import { valueAtPointer } from './pointer.js';
import type { Scope } from './scope.js';
import { renderIfSet } from './template.js';

/**
 * Whether an answer is as a verdict says, in all parts that the verdict names. A body that is no JSON has nothing in
 * it that could be `absent` or `empty`: a log-in page must not pass for a list without entries.
 */
export function matches(when: Match, answer: Answer, scope: Scope): boolean {
  const { status, header, json, xml, variable } = when;
  const { patterns } = scope;
  return (
    (status === undefined || [status].flat().includes(answer.status)) &&
    (header === undefined || textHolds(header, answer.headers.get(header.name) ?? undefined, patterns)) &&
    (json === undefined || jsonHolds(json, answer, patterns)) &&
    (xml === undefined || xmlHolds(xml, answer, patterns)) &&
    (variable === undefined || textHolds(variable, renderIfSet(variable.template, scope), patterns))
  );
}

function jsonHolds(json: NonNullable<Match['json']>, answer: Answer, patterns: PatternEngine): boolean {
  const document = answer.json()?.document;
  const isContainer = typeof document === 'object' && document !== null;
  return (
    (isContainer || !('absent' in json)) && holds(json, valueAtPointer(document, json.pointer), patterns)
  );
}

function xmlHolds(xml: NonNullable<Match['xml']>, answer: Answer, patterns: PatternEngine): boolean {
  const found = answer.xml(xml.element);
  return found !== null && textHolds(xml, found.text, patterns);
}

/** Headers, elements, variables and parameters are texts: a number or boolean wanted of them is compared as it is written. */
export function textHolds(wanted: ValueMatch, text: string | undefined, patterns: PatternEngine): boolean {
  return 'is' in wanted ? text === String(wanted.is) : holds(wanted, text, patterns);
}

/** A null is as absent as nothing. */
function holds(wanted: ValueMatch, value: unknown, patterns: PatternEngine): boolean {
  if ('absent' in wanted) return value === undefined || value === null;
  if (value === undefined || value === null) return false;
  if ('present' in wanted) return true;
  if ('empty' in wanted) return isEmpty(value);
  if ('is' in wanted) return value === wanted.is;
  const text = textOf(value);
  return text !== undefined && patterns.firstMatch(wanted.matches, text) !== null;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === '';
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than can be written out.
    return undefined;
  }
}

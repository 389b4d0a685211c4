import type { FieldProblem } from 'sallyport/contract';
import * as z from 'zod/mini';
import { ProblemError } from './ProblemError.js';

type Issue = z.core.$ZodIssue;

/** Parses `value`, or throws a 422 that names every field at fault. Values are never repeated in it. */
export function validate<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalidFields(parsed.error.issues.flatMap((issue) => fieldProblems(issue)));
}

export function invalidFields(fields: readonly FieldProblem[]): ProblemError {
  const names = fields.map((field) => field.path || 'the body').join(', ');
  return new ProblemError('invalid_fields', `Nothing was changed. To be mended: ${names}.`, { fields });
}

/** One zod issue in the contract's words. */
export function fieldProblems(issue: Issue, prefix = ''): FieldProblem[] {
  const path = [prefix, ...issue.path.map(String)].filter(Boolean).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [path, key].filter(Boolean).join('.'),
        code: 'unknown_key',
        message: 'This field is not known here.',
      }));
    case 'invalid_type':
      return [
        issue.input === undefined
          ? { path, code: 'required', message: 'This field is required.' }
          : { path, code: 'wrong_type', message: `This must be ${article(issue.expected)}.` },
      ];
    case 'too_small':
      return [{ path, code: 'out_of_range', message: `At least ${String(issue.minimum)}.` }];
    case 'too_big':
      return [{ path, code: 'out_of_range', message: `At most ${String(issue.maximum)}.` }];
    case 'invalid_value':
      return [{ path, code: 'not_allowed', message: `One of: ${issue.values.map(String).join(', ')}.` }];
    case 'invalid_format':
      return [{ path, code: 'format', message: `This does not look like a valid ${issue.format}.` }];
    default:
      return [
        {
          path,
          code: KNOWN_CODE.test(issue.message) ? issue.message : 'invalid',
          message: 'This is not valid.',
        },
      ];
  }
}

/** The schema room's messages are codes. */
const KNOWN_CODE = /^[a-z][a-z_]{1,40}$/;

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}

import type { Advice, FieldProblem } from 'sallyport/contract';
import { adviseFields, type Credentials, matchMethod, toZod } from 'sallyport/schema';
import type { AuthMethod, Vendor } from 'sallyport/vendors';
import * as z from 'zod/mini';
import { invalidField } from '../http/ProblemError.js';
import { fieldProblems, invalidFields } from '../http/validate.js';
import { matcherOf } from '../patterns/index.js';

export type ReadCredentials = {
  readonly method: AuthMethod;
  /** Normalized, with the method's fixed values: what is sealed. */
  readonly credentials: Credentials;
  readonly warnings: readonly Advice[];
};

/**
 * Credentials of the provisioning API: the shape must be one of the vendor's, doubtful formats and hosts become
 * warnings. Throws a 422 with the fields at fault.
 */
export function readCredentials(
  vendor: Vendor,
  given: Readonly<Record<string, unknown>>,
  { allowSelfHosted }: { readonly allowSelfHosted: boolean },
): ReadCredentials {
  const method = matchMethod(vendor, given);
  if (!method) {
    const shapes = vendor.methods
      .map((each) => each.fields.map((field) => field.path).join(', '))
      .join('; or ');
    throw invalidField('credentials', 'shape', `${vendor.id} takes: ${shapes}.`);
  }
  const credentials = parseCredentials(method, given);
  return {
    method,
    credentials,
    warnings: adviseFields(method, vendor.hosts, credentials, {
      allowSelfHosted,
      matches: matcherOf(vendor),
    }),
  };
}

/** The credentials of one method, or a 422 whose paths start with `credentials.` */
export function parseCredentials(method: AuthMethod, given: unknown): Credentials {
  const parsed = z.safeParse(toZod(method), given, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalidFields(
    parsed.error.issues.flatMap((issue) => worded(fieldProblems(issue, 'credentials'), issue.message)),
  );
}

/** The schema room's codes are in the issue's message; they are more exact than zod's. */
function worded(problems: readonly FieldProblem[], code: string): FieldProblem[] {
  return problems.map((problem) =>
    code in SENTENCES ? { ...problem, code, message: SENTENCES[code as keyof typeof SENTENCES] } : problem,
  );
}

const SENTENCES = {
  required: 'This field is required.',
  unknown_key: 'This field is not known here.',
  wrong_type: 'This is of the wrong type.',
  wrong_value: 'This value does not belong to the method.',
  too_short: 'This is too short.',
  too_long: 'This is too long.',
  control_character: 'This holds a line break or another control character.',
  not_a_number: 'This must be a number.',
  not_a_boolean: 'This must be true or false.',
  not_a_date: 'This must be an instant with its offset: 2021-01-01T00:00:00+00:00.',
} as const;

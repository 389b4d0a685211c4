import * as z from 'zod/mini';
import { OWNER_SCHEMA } from './enums.js';
import type { Owner } from './failures.js';
import { PROBLEMS, type ProblemCode, type TransportCode } from './problemCodes.js';

export const FieldProblem = z.strictObject({
  /** Dotted path in the body: `credentials.client_key`. */
  path: z.string(),
  /** Stable: `required`, `unknown_key`, `wrong_type`, `out_of_range`, `format`, `host`, ... */
  code: z.string(),
  message: z.string(),
});
export type FieldProblem = z.infer<typeof FieldProblem>;

export const Problem = z.strictObject({
  /** Address of the code's section in the served reference page. */
  type: z.string(),
  title: z.string(),
  status: z.number(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  /** What happened here, and what to do. */
  detail: z.string(),
  owner: OWNER_SCHEMA,
  /** Quote it to support; it is in our log, too. */
  request_id: z.string(),
  fields: z.optional(z.array(FieldProblem)),
  retry_after_secs: z.optional(z.number()),
});
export type Problem = z.infer<typeof Problem>;

/** A problem as the modal handles it: the server's, or one of the way to the server. */
export type ConnectProblem = {
  readonly code: ProblemCode | TransportCode;
  readonly owner: Owner;
  readonly request_id: string | null;
  readonly retry_after_secs: number | null;
  readonly fields: readonly FieldProblem[];
};

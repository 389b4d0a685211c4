import { FAILURE_CODES, type JsonTemplate } from 'sallyport/vendors';
import * as z from 'zod';
import { list, maybe, pattern, template, text, texts } from './schemaParts.js';

const jsonTemplate: z.ZodType<JsonTemplate> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      list(jsonTemplate),
      z.record(z.string(), jsonTemplate),
    ]),
  )
  .meta({ id: 'JsonTemplate' });

/** Variables worked out by pattern: the first case that matches counts. */
export const derivation = z.strictObject({
  set: text(),
  from: template,
  cases: list(z.strictObject({ match: pattern, value: template })),
});

const request = z.strictObject({
  method: z.enum(['GET', 'POST', 'DELETE']),
  url: template,
  headers: maybe(texts),
  form: maybe(texts),
  json: maybe(jsonTemplate),
});

const signer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('header'), name: text(), value: template }),
  z.strictObject({ kind: z.literal('basic'), username: template, password: template }),
  z.strictObject({ kind: z.literal('bearer'), token: template }),
  z.strictObject({
    kind: z.literal('sigv4'),
    service: text(),
    region: template,
    accessKeyId: template,
    secretAccessKey: template,
    sessionToken: maybe(template),
  }),
  z.strictObject({
    kind: z.literal('jwt'),
    algorithm: z.enum(['RS256', 'ES256']),
    privateKey: template,
    claims: texts,
    lifetimeSecs: z.number().int().min(1),
  }),
]);

const captured = { set: text(), pattern: maybe(pattern) };
const pointer = text('JSON pointer, RFC 6901: /data/0/id');
const capture = z.union([
  z.strictObject({ ...captured, json: pointer }),
  z.strictObject({ ...captured, header: text() }),
  z.strictObject({ ...captured, cookie: text() }),
  z.strictObject({ ...captured, xml: text() }),
]);

/** One of the ways to look at a value, beside what says where it is. */
export const valueMatch = <Where extends z.ZodRawShape>(where: Where) =>
  z.union([
    z.strictObject({ ...where, is: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ ...where, matches: pattern }),
    z.strictObject({ ...where, present: z.literal(true) }),
    z.strictObject({ ...where, absent: z.literal(true) }),
    z.strictObject({ ...where, empty: z.literal(true) }),
  ]);

const status = z.number().int().min(100).max(599);
const match = z.strictObject({
  status: maybe(z.union([status, list(status)])),
  header: maybe(valueMatch({ name: text() })),
  json: maybe(valueMatch({ pointer })),
  xml: maybe(valueMatch({ element: text() })),
  variable: maybe(valueMatch({ template })),
});

const verdict = z.strictObject({
  when: match,
  result: z.enum(['ok', 'next', ...FAILURE_CODES]),
  note: maybe(text("Our words for this very case, never the vendor's.")),
  suggest: maybe(z.strictObject({ path: text(), value: template })),
});

/** One request of a check and what its answers mean. */
export const step = z.strictObject({
  id: text(),
  request,
  sign: maybe(signer),
  alternatives: maybe(
    z.strictObject({
      set: text(),
      values: list(template),
      otherwise: maybe(z.strictObject({ result: z.enum(FAILURE_CODES), note: maybe(text()) })),
    }),
  ),
  captures: maybe(list(capture)),
  derive: maybe(list(derivation)),
  always: maybe(z.literal(true)),
  verdicts: list(verdict).describe('First match wins. A yes wants more than a status.'),
});

/** The log-in that comes before the capabilities. */
export const check = z.strictObject({ derive: maybe(list(derivation)), steps: list(step) });

import { FAILURE_CODES } from 'sallyport/vendors';
import * as z from 'zod';
import { valueMatch } from './checkSchema.js';
import { list, maybe, pattern, template, text, texts } from './schemaParts.js';

const brought = { set: z.templateLiteral(['oauth.', z.string()]), pattern: maybe(pattern) };
const variable = z.union([
  z.strictObject({ ...brought, parameter: text() }),
  z.strictObject({ ...brought, token: text() }),
  z.strictObject({ ...brought, claim: text() }),
]);

const page = {
  id: text(),
  url: template,
  params: maybe(texts),
  scopes: list(text()),
  scopesFrom: z.enum(['request', 'registration']),
  brings: list(variable),
  refusals: maybe(
    list(
      z.strictObject({
        when: valueMatch({ parameter: text() }),
        result: z.enum(['declined', ...FAILURE_CODES]),
        note: maybe(text()),
      }),
    ),
  ),
};
const oauthPage = z.discriminatedUnion('response', [
  z.strictObject({
    ...page,
    response: z.literal('code'),
    pkce: z.enum(['required', 'supported', 'unknown']),
    issuer: maybe(template),
  }),
  z.strictObject({ ...page, response: z.literal('parameters'), expects: maybe(texts) }),
]);

const refresh = z.union([
  z.strictObject({ tokens: z.literal('none') }),
  z.strictObject({
    tokens: z.enum(['single_use', 'reusable', 'unknown']),
    idleDays: maybe(z.number().int().min(1)),
  }),
]);

/** How an `oauth2_*` method comes by what its check starts from. */
export const oauth = <D extends z.ZodType, S extends z.ZodType>(derivations: D, steps: S) =>
  z.strictObject({
    client: z.strictObject({
      id: template,
      secret: template,
      authentication: z.enum(['client_secret_basic', 'client_secret_post']),
    }),
    derive: maybe(derivations),
    authorizationHosts: maybe(list(text())),
    pages: list(oauthPage),
    token: template,
    revocation: maybe(template),
    refresh,
    proof: maybe(steps),
  });

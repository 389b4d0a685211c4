import * as z from 'zod';
import { check, derivation, step } from './checkSchema.js';
import { oauth } from './oauthSchema.js';
import { list, maybe, pattern, template, text } from './schemaParts.js';

const format = z.strictObject({
  pattern,
  hint: text('What the right shape looks like, in words.'),
  confidence: z.enum(['documented', 'inferred']).describe('Only a documented format may block.'),
});

const field = z.strictObject({
  path: text('Where the value sits in the credentials: api_key, aws.region.'),
  kind: z.enum([
    'text',
    'secret',
    'url',
    'host',
    'select',
    'region',
    'textarea',
    'datetime',
    'email',
    'number',
    'boolean',
  ]),
  label: text("As the vendor's console calls it."),
  help: maybe(text('Where to find it, in one sentence.')),
  required: maybe(z.boolean()),
  format: maybe(format),
  minLength: maybe(z.number().int().min(0)),
  maxLength: maybe(z.number().int().min(1)),
  example: maybe(text('A made-up value of the right shape. Never for secrets.')),
  default: maybe(text()),
  choices: maybe(list(z.strictObject({ value: text(), label: text() }))),
  prefix: maybe(text()),
  suffix: maybe(text()),
  visibleWhen: maybe(z.strictObject({ path: text(), is: list(text()) })),
  generated: maybe(z.literal('external_id')),
  verbatim: maybe(z.literal(true)),
});

const guideStep = z.strictObject({
  text: text('**bold** is written in the console, `code` is typed.'),
  link: maybe(
    z.strictObject({
      label: text(),
      url: text(
        'An https address, or a template with fields and what `console` derives: {console}/api-keys.',
      ),
      fallback: maybe(text('Where it leads until those fields are filled in.')),
    }),
  ),
  copy: maybe(z.strictObject({ label: text(), value: template })),
  list: maybe(z.literal('permissions')),
});

const capabilityBase = {
  id: text(),
  label: text('What can be read: "Read vulnerabilities".'),
  permission: z.string().nullable().describe("Its exact name in the vendor's console, or null."),
  required: z.boolean(),
};
const capability = z.union([
  z.strictObject({ ...capabilityBase, steps: list(step).describe('The cheap request that proves it.') }),
  z.strictObject({ ...capabilityBase, unverified: text('Why it can not be proven.') }),
]);

/** One way to connect: fields, guide, check. */
export const authMethod = <S extends z.ZodType>(platformValue: S) =>
  z.strictObject({
    id: text(),
    kind: z.enum(['credentials', 'oauth2_authorization_code', 'oauth2_admin_consent']),
    label: text(),
    summary: maybe(text()),
    fields: list(field),
    fixed: maybe(z.record(z.string(), z.string()).readonly()),
    needs: maybe(list(platformValue)),
    oauth: maybe(oauth(list(derivation), list(step))),
    guide: list(guideStep),
    check: z.union([check, z.strictObject({ unavailable: text() })]),
    capabilities: list(capability),
  });

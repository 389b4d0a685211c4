/**
 * The vendor format of `sallyport/vendors` as a schema, for files that no compiler has seen. Strict: a key that nobody
 * reads is a mistake. A type check holds it to `Vendor` both ways, and a test to every vendor of the catalogue.
 */
import { CATEGORIES, PLATFORM_VALUES } from 'sallyport/vendors';
import * as z from 'zod';
import { derivation } from './checkSchema.js';
import { authMethod } from './methodSchema.js';
import { list, maybe, text } from './schemaParts.js';

const option = z.strictObject({
  path: text('Name of the option on an invite or a create call.'),
  kind: z.enum(['text', 'datetime', 'select', 'url', 'json']),
  label: text(),
  help: text(),
  choices: maybe(list(text())),
  narrows: maybe(z.literal('method')),
});

const hosts = z.strictObject({
  allow: list(text('A host name; * stands for one label, ** for one or more.')),
  selfHosted: maybe(z.literal(true)),
});

const console = z.strictObject({
  hosts: list(text('A host that a link of the guide may lead to, beside `hosts`.')),
  derive: maybe(list(derivation)),
});

/** Nothing that could be more than a drawing, and no more than every session may carry. */
const logo = z.union([
  z.strictObject({
    path: text("The maker's mark in one colour: path data (an SVG path's d) in a box of 24 by 24.")
      .regex(/^[Mm][MmLlHhVvCcSsQqTtAaZz0-9eE+\-., ]+$/)
      .max(4096),
  }),
  z.strictObject({
    letters: text('One to three letters instead. Left out: the first letter of the name.').regex(
      /^[\p{L}\p{N}]{1,3}$/u,
    ),
  }),
]);

/** A vendor as a file holds it. */
export const VENDOR_SCHEMA = z.strictObject({
  $schema: maybe(text('Where an editor finds this schema. Not read by the server.')),
  id: text('The enum value of the API, and the name of the file.').regex(/^[A-Z][A-Z0-9_]{1,63}$/),
  aliases: maybe(list(text('Another id that is accepted on the way in.'))),
  name: text('As its maker writes it.'),
  category: z.enum(CATEGORIES),
  secondaryCategories: maybe(list(z.enum(CATEGORIES))),
  summary: text('One short line for the picker, without a full stop.'),
  keywords: maybe(list(text())),
  docsUrl: text('Starts with https://'),
  color: text("The maker's, behind the logo: #rrggbb, in small letters."),
  logo: maybe(logo),
  methods: z
    .array(authMethod(z.enum(PLATFORM_VALUES)))
    .min(1)
    .readonly(),
  options: maybe(list(option)),
  hosts,
  console: maybe(console),
});

/** For editors: `"$schema": "./vendor.schema.json"`. Draft 7, which all of them know. */
export function vendorJsonSchema(): object {
  return {
    ...z.toJSONSchema(VENDOR_SCHEMA, {
      target: 'draft-7',
      reused: 'ref',
      override: ({ jsonSchema }) => delete jsonSchema.readOnly,
    }),
    title: 'A vendor of Sallyport',
  };
}

import type { SessionVendor } from '../src/contract/index.js';
import { fixtures, sampleProblem } from '../src/testing/index.js';
import type { Field, FieldKind, PublicMethod } from '../src/vendors/index.js';
import { type StateMeta, type StateStory, show, shown } from './show.js';

const meta: StateMeta = { title: 'Fields', ...shown };
export default meta;

/** A made-up vendor's form, which asks for these fields alone. */
function asking(...fields: readonly Field[]) {
  const method: PublicMethod = {
    id: 'sample',
    kind: 'credentials',
    label: 'API key',
    fields,
    guide: [{ text: 'Open **Settings > API** in the console of Acme Scanner.' }],
    capabilities: [],
    verifiable: true,
  };
  const vendor: SessionVendor = {
    ...fixtures.entering_credentials.vendor,
    id: 'ACME',
    name: 'Acme Scanner',
    hosts: { allow: ['**.acme.example'] },
    methods: [method],
    generated: { 'acme.external_id': 'spx-4f7Qn2VtYb8sKd3LmZ6wXc1R' },
  };
  return { ...fixtures.entering_credentials, vendor, method };
}

const key = (kind: FieldKind, label: string, more: Partial<Field> = {}): Field => ({
  path: 'acme.value',
  kind,
  label,
  ...more,
});

const choices = [
  { value: 'eu', label: 'Europe (Frankfurt)' },
  { value: 'us', label: 'United States (Ohio)' },
];

export const Text = show(
  asking(key('text', 'Client id', { help: 'On the page of your API client.', example: 'acme-client-42' })),
);
export const Secret = show(asking(key('secret', 'Secret key', { help: 'Acme shows it only once.' })));
export const Url = show(asking(key('url', 'Base URL', { example: 'https://eu.acme.example' })));
export const Host = show(asking(key('host', 'Tenant', { prefix: 'https://', suffix: '.acme.example' })));
export const Select = show(asking(key('select', 'Edition', { choices, default: 'eu' })));
export const Region = show(asking(key('region', 'Region', { choices })));
export const Textarea = show(
  asking(key('textarea', 'Private key', { help: 'In PEM, with its first and last line.' })),
);
export const Datetime = show(asking(key('datetime', 'Read events since', { required: false })));
export const Email = show(asking(key('email', 'Account', { example: 'you@company.example' })));
export const NumberField = show(asking(key('number', 'Site number', { example: '7' })));
export const BooleanField = show(asking(key('boolean', 'Read archived projects, too', { default: 'true' })));

// A new kind without a story does not compile.
void ({
  text: Text,
  secret: Secret,
  url: Url,
  host: Host,
  select: Select,
  region: Region,
  textarea: Textarea,
  datetime: Datetime,
  email: Email,
  number: NumberField,
  boolean: BooleanField,
} satisfies Record<FieldKind, StateStory>);

export const Generated = show(
  asking({ path: 'acme.external_id', kind: 'text', label: 'External id', generated: 'external_id' }),
);
export const Optional = show(asking(key('text', 'Project', { required: false })));
export const RefusedByTheServer = show({
  ...asking(key('secret', 'Secret key')),
  problem: sampleProblem('invalid_fields', {
    fields: [{ path: 'credentials.acme.value', code: 'format', message: '64 characters, 0-9 and a-f' }],
  }),
});

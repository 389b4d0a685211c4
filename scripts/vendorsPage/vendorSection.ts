import type { AuthMethod, Capability, Derivation, Vendor } from '../../src/vendors/index.js';
import { code, table } from '../markdown.js';
import { fieldTable } from './fieldTable.js';
import { requestLine } from './requestLine.js';
import { signInLines } from './signInLines.js';

/** All of one vendor, method by method. */
export function vendorSection(vendor: Vendor): string {
  return [
    `## ${vendor.id}`,
    `**${vendor.name}** (${vendor.category}). ${vendor.summary}. [Docs](${vendor.docsUrl})`,
    [
      ...(vendor.aliases ? [`- also accepted as ${vendor.aliases.map(code).join(', ')}`] : []),
      `- keys are sent to ${vendor.hosts.allow.map(code).join(', ')}${selfHosted(vendor)} and nowhere else`,
      `- [test values](sandbox.md#${anchor(vendor)}), [what comes out](outcomes.md#the-usual-outcomes)`,
    ].join('\n'),
    ...options(vendor),
    ...vendor.methods.flatMap(methodSection),
  ].join('\n\n');
}

const anchor = ({ id }: Vendor) => id.toLowerCase();

const selfHosted = ({ hosts }: Vendor) =>
  hosts.selfHosted ? ', to any public host where the operator says `--allow-self-hosted`,' : '';

function options({ options: all = [] }: Vendor): readonly string[] {
  if (all.length === 0) return [];
  const rows = all.map(({ path, kind, help, choices = [] }) => [
    code(`options.${path}`),
    kind,
    [help, choices.map(code).join(', ')].filter(Boolean).join(' '),
  ]);
  return ["The integrator's options, never shown to the customer:", table(['option', 'kind', ''], rows)];
}

const KINDS = {
  credentials: 'Keys to type',
  oauth2_authorization_code: 'Sign-in, by an authorization code',
  oauth2_admin_consent: "Sign-in, by an administrator's consent",
} as const;

function methodSection(method: AuthMethod): readonly string[] {
  const { id, label, kind, summary, needs = [], oauth, capabilities } = method;
  return [
    `### ${code(id)}: ${label}`,
    `${KINDS[kind]}.${summary ? ` ${summary}.` : ''}`,
    ...(needs.length > 0 ? [`Offered where the operator has set ${needs.map(code).join(', ')}.`] : []),
    ...fieldTable(method),
    ...(oauth ? signInLines(oauth) : []),
    ...logIn(method),
    table(['capability', 'permission', 'needed', 'proven by'], capabilities.map(capabilityRow)),
  ];
}

function logIn({ check, oauth }: AuthMethod): readonly string[] {
  if ('unavailable' in check) return [`**No check.** ${check.unavailable}`];
  const steps = check.steps.filter((step) => !step.always);
  const log =
    steps.length === 0
      ? `Log-in: none of its own. The first capability is asked with ${oauth ? 'what the sign-in brought' : 'the keys themselves'}.`
      : `Log-in: ${steps.map(requestLine).join(', then ')}.`;
  const out = check.steps.filter((step) => step.always);
  return [
    `${log}${out.length > 0 ? ` Afterwards: ${out.map(requestLine).join(', ')}.` : ''}`,
    ...workedOut(
      check.derive,
      steps.flatMap((step) => step.alternatives ?? []),
    ),
  ];
}

/** Where the names in the addresses come from. */
function workedOut(
  derivations: readonly Derivation[] = [],
  alternatives: readonly { readonly set: string; readonly values: readonly string[] }[],
): readonly string[] {
  const lines = [
    ...derivations.map(({ set, from }) => `${code(`{${set}}`)} is worked out from ${code(from)}`),
    ...alternatives.map(
      ({ set, values }) => `${code(`{${set}}`)} is tried as ${values.map(code).join(', ')}`,
    ),
  ];
  return lines.length === 0 ? [] : [[...new Set(lines)].map((line) => `- ${line}`).join('\n')];
}

function capabilityRow(capability: Capability): readonly string[] {
  const { label, permission, required } = capability;
  return [
    label,
    permission === null ? '' : code(permission),
    required ? 'required' : '',
    'steps' in capability
      ? capability.steps.map(requestLine).join('<br>then ')
      : `**unverified:** ${capability.unverified}`,
  ];
}

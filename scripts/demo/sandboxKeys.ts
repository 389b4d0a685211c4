import { SANDBOX_CREDENTIALS, type SandboxOutcome } from '../../server/src/sandbox/index.js';
import { TENABLE } from '../../src/vendors/TENABLE.js';

const SHOWN = [
  ['works', 'Works'],
  ['wrong_key', 'Wrong key'],
  ['permission_missing', 'Missing permission'],
] as const satisfies readonly (readonly [SandboxOutcome, string])[];

/** Three sets of test values of one vendor, each field with the label that the form has. */
export const sandboxKeys = {
  vendor: TENABLE.name,
  lines: SHOWN.flatMap(([outcome, title]) => [title, ...fieldsOf(outcome), '']).slice(0, -1),
};

function fieldsOf(outcome: SandboxOutcome): string[] {
  const row = SANDBOX_CREDENTIALS.find((each) => each.vendor === TENABLE.id && each.outcome === outcome);
  if (!row) throw new Error(`The sandbox has no ${outcome} for ${TENABLE.id}.`);
  const fields = TENABLE.methods.find(({ id }) => id === row.method)?.fields ?? [];
  return fields.map(({ path, label }) => `  ${label.padEnd(12)} ${row.credentials[path] as string}`);
}

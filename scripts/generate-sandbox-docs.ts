// Writes docs/generated/sandbox.md from the sandbox's table of test values: `npx tsx scripts/generate-sandbox-docs.ts`.
// With `--check` it writes nothing and fails when the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  OUTCOMES,
  SANDBOX_CREDENTIALS,
  SANDBOX_PLATFORM,
  SANDBOX_TOKENS,
  type SandboxCredentials,
} from '../server/src/sandbox/index.js';
import { code, table } from './markdown.js';

const target = new URL('../docs/generated/sandbox.md', import.meta.url);

const ROWS = [...SANDBOX_CREDENTIALS, ...SANDBOX_TOKENS];

/** The page as it should be. */
export function sandboxPage(): string {
  const vendors = [...new Set(ROWS.map(({ vendor }) => vendor))];
  return `${[INTRODUCTION, outcomes(), platform(), ...vendors.map(vendorSection)].join('\n\n')}\n`;
}

/** What the file holds, or '' where there is none. */
export function writtenPage(): string {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

const INTRODUCTION = `<!-- Generated from server/src/sandbox by \`npx tsx scripts/generate-sandbox-docs.ts\`. Do not edit. -->

# Sandbox: test values

In the sandbox (\`sallyport-server serve --sandbox\`) no request leaves the machine: every vendor is played by a server on
loopback that behaves like the real one. Paste one of the sets below into the form, or send it as \`credentials\` of a
create call, and the check comes out as the table says. Any other credentials are refused as wrong ones. All values are
made up and work nowhere else.`;

const NOBODY_TYPES = `Somebody signs in at the vendor, so there is nothing to paste: these are the access tokens that the
vendor's API knows.`;

function outcomes(): string {
  const used = new Set(ROWS.map(({ outcome }) => outcome));
  const rows = Object.entries(OUTCOMES).filter(([key]) => used.has(key as SandboxCredentials['outcome']));
  return [
    '## Outcomes',
    table(
      ['outcome', 'what it means'],
      rows.map(([key, text]) => [code(key), text]),
    ),
  ].join('\n\n');
}

function platform(): string {
  const rows = Object.entries(SANDBOX_PLATFORM).map(([key, value]) => [code(key), code(value)]);
  return [
    "## The platform's own AWS identity",
    "Roles in the sandbox trust this account, and the roles of `role_chaining` this account's role. The server has it\nfrom `--sandbox` itself. They want an external id, and take any: in the modal the server makes it.",
    table(['setting', 'value'], rows),
  ].join('\n\n');
}

function vendorSection(vendor: string): string {
  const rows = ROWS.filter((row) => row.vendor === vendor);
  const methods = [...new Set(rows.map(({ method }) => method))];
  return [`## ${vendor}`, ...methods.map((method) => methodSection(rows, method))].join('\n\n');
}

function methodSection(rows: readonly SandboxCredentials[], method: string): string {
  const mine = rows.filter((row) => row.method === method);
  const summary = table(
    ['outcome', 'what the vendor does'],
    mine.map(({ outcome, note }) => [code(outcome), note]),
  );
  const values = mine.flatMap(({ outcome, credentials }) => [
    `**${outcome}**`,
    `\`\`\`json\n${JSON.stringify(credentials, null, 2)}\n\`\`\``,
  ]);
  const nobodyTypes = mine.some((row) => SANDBOX_TOKENS.includes(row)) ? [NOBODY_TYPES] : [];
  return [`### ${code(method)}`, ...nobodyTypes, summary, ...values].join('\n\n');
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  const page = sandboxPage();
  if (!process.argv.includes('--check')) {
    writeFileSync(target, page);
  } else if (writtenPage() !== page) {
    process.stderr.write(
      'docs/generated/sandbox.md is stale: run `npx tsx scripts/generate-sandbox-docs.ts`.\n',
    );
    process.exitCode = 1;
  }
}

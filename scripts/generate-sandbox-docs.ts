// Writes docs/generated/sandbox.md from the sandbox's table of test values: `npx tsx scripts/generate-sandbox-docs.ts`.
// With `--check` it writes nothing and fails when the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  MISBEHAVIOURS,
  OUTCOMES,
  SANDBOX_CREDENTIALS,
  SANDBOX_PEOPLE,
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
  return `${[INTRODUCTION, outcomes(), platform(), misbehaviour(), ...vendors.map(vendorSection)].join('\n\n')}\n`;
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

const NOBODY_TYPES = `Somebody signs in at the vendor, so there is nothing to paste: the vendor's page lists these accounts
as buttons. What comes of choosing one is what the table says.`;

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

/** Made anew by each process. */
const MADE_ANEW = 'github_private_key';

function platform(): string {
  const names = (Object.keys(SANDBOX_PLATFORM) as (keyof typeof SANDBOX_PLATFORM)[]).filter(
    (name) => name !== MADE_ANEW,
  );
  const rows = (wanted: (name: string) => boolean) =>
    names.filter(wanted).map((name) => [code(name), code(SANDBOX_PLATFORM[name])]);
  return [
    "## The platform's own AWS identity",
    "Roles in the sandbox trust this account, and the roles of `role_chaining` this account's role. The server has it\nfrom `--sandbox` itself. They want an external id, and take any: in the modal the server makes it.",
    table(
      ['setting', 'value'],
      rows((name) => name.startsWith('aws_')),
    ),
    "## The platform's own applications",
    `Registered at the vendors where people sign in, with every redirect URI that ends in\n\`/oauth/callback/{vendor}/{method}\`. The server has them from \`--sandbox\` itself; \`${MADE_ANEW}\` is made anew\nwhen it starts.`,
    table(
      ['setting', 'value'],
      rows((name) => !name.startsWith('aws_')),
    ),
  ].join('\n\n');
}

function misbehaviour(): string {
  return [
    '## Misbehaviour',
    "For tests the pages and token endpoints at which people sign in can be made to fail, by `PUT /~control/oauth` at the\nsandbox's own address with a JSON object of the settings below; what is left out is off again. The types say what\neach of them does (`server/src/sandbox/oauth/settings.ts`). `GET /~control/token-requests?vendor=SNYK` counts the\nrequests that brought a code or a refresh token.",
    table(
      ['setting', 'values, the first of which is the usual one'],
      [
        ...Object.entries(MISBEHAVIOURS).map(([name, values]) => [code(name), values.map(code).join(', ')]),
        [code('ignorePkce'), [false, true].map((value) => code(String(value))).join(', ')],
      ],
    ),
  ].join('\n\n');
}

function vendorSection(vendor: string): string {
  const rows = ROWS.filter((row) => row.vendor === vendor);
  const methods = [...new Set(rows.map(({ method }) => method))];
  return [`## ${vendor}`, ...methods.map((method) => methodSection(rows, method))].join('\n\n');
}

function methodSection(rows: readonly SandboxCredentials[], method: string): string {
  const mine = rows.filter((row) => row.method === method);
  const people = SANDBOX_PEOPLE.filter(({ row }) => mine.includes(row));
  if (people.length > 0) {
    const buttons = people.map(({ label, row, isAdmin, note }) => [
      label,
      isAdmin ? code(row.outcome) : '',
      isAdmin ? row.note : note,
    ]);
    const accounts = table(['account', 'outcome', 'what the vendor does'], buttons);
    return [`### ${code(method)}`, NOBODY_TYPES, accounts].join('\n\n');
  }
  const summary = table(
    ['outcome', 'what the vendor does'],
    mine.map(({ outcome, note }) => [code(outcome), note]),
  );
  const values = mine.flatMap(({ outcome, credentials }) => [
    `**${outcome}**`,
    `\`\`\`json\n${JSON.stringify(credentials, null, 2)}\n\`\`\``,
  ]);
  return [`### ${code(method)}`, summary, ...values].join('\n\n');
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

import { describe, expect, it } from 'vitest';
import { SANDBOX_CREDENTIALS, SANDBOX_PEOPLE, SANDBOX_TOKENS } from '../server/src/sandbox/index.js';
import { sandboxPage, writtenPage } from './generate-sandbox-docs.js';

function sectionOf({ vendor, method }: { readonly vendor: string; readonly method: string }): string {
  const [, rest = ''] = writtenPage().split(`\n## ${vendor}\n`);
  const [, section = ''] = (rest.split('\n## ')[0] ?? '').split(`\n### \`${method}\`\n`);
  return section.split('\n### ')[0] ?? '';
}

describe('docs/generated/sandbox.md', () => {
  it('is what the table of test values says (else run `npx tsx scripts/generate-sandbox-docs.ts`)', () => {
    expect(writtenPage()).toBe(sandboxPage());
  });

  it.each(SANDBOX_CREDENTIALS)('shows $vendor $method $outcome, to be copied as it is', (row) => {
    const section = sectionOf(row);
    const block = new RegExp(`\\*\\*${row.outcome}\\*\\*\n\n\`\`\`json\n(.*?)\n\`\`\``, 's').exec(
      section,
    )?.[1];
    expect(JSON.parse(block ?? '')).toEqual(row.credentials);
    expect(section).toContain(row.note);
  });

  it.each(SANDBOX_PEOPLE)('shows $id among those who sign in', ({ row, label, isAdmin, note }) => {
    const said = isAdmin ? `\`${row.outcome}\` | ${row.note}` : ` | ${note}`;
    expect(sectionOf(row)).toContain(`| ${label} | ${said} |`);
  });

  it('shows everybody whom a token belongs to', () => {
    const shown = new Set(SANDBOX_PEOPLE.map(({ row }) => row));
    expect(SANDBOX_TOKENS.filter((row) => !shown.has(row))).toEqual([]);
  });
});

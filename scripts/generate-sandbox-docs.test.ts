import { describe, expect, it } from 'vitest';
import { SANDBOX_CREDENTIALS, SANDBOX_TOKENS } from '../server/src/sandbox/index.js';
import { sandboxPage, writtenPage } from './generate-sandbox-docs.js';

describe('docs/generated/sandbox.md', () => {
  it('is what the table of test values says (else run `npx tsx scripts/generate-sandbox-docs.ts`)', () => {
    expect(writtenPage()).toBe(sandboxPage());
  });

  it.each([...SANDBOX_CREDENTIALS, ...SANDBOX_TOKENS])(
    'shows $vendor $method $outcome, to be copied as it is',
    (row) => {
      const [, rest = ''] = writtenPage().split(`\n## ${row.vendor}\n`);
      const [, section = ''] = (rest.split('\n## ')[0] ?? '').split(`\n### \`${row.method}\`\n`);
      const block = new RegExp(`\\*\\*${row.outcome}\\*\\*\n\n\`\`\`json\n(.*?)\n\`\`\``, 's').exec(
        section,
      )?.[1];
      expect(JSON.parse(block ?? '')).toEqual(row.credentials);
      expect(section).toContain(row.note);
    },
  );
});

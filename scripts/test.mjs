// `npm test`: everything that must hold, one step after another, and one plain line with the sum at the end. A step
// that fails without a failed test of its own (a type error, a lint rule, a crash) counts as one failure. What runs in
// a real browser may be tried once more, and is named if it was (docs/decisions/0075).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addUp, fromPlaywright } from './testCounts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-test-'));
const vitestCounts = join(folder, 'vitest.json');
const playwrightReport = join(folder, 'playwright.json');
const examplesReport = join(folder, 'examples.json');
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const STEPS = [
  { name: 'Browser', command: [process.execPath, 'scripts/browser.mjs'] },
  { name: 'Types', command: [npm, 'run', '--silent', 'typecheck'] },
  { name: 'Lint', command: [npm, 'run', '--silent', 'lint'] },
  {
    name: 'Units, server and components',
    command: [npx, 'vitest', 'run'],
    counts: () => readJson(vitestCounts),
  },
  {
    name: 'End to end',
    command: [npx, 'playwright', 'test', '--retries=1', '--reporter=list,json'],
    counts: () => fromPlaywright(readJson(playwrightReport)),
  },
  {
    name: 'Examples, installed',
    command: [npm, 'run', '--silent', 'examples', '--', '--retries=1', '--reporter=list,json'],
    report: examplesReport,
    counts: () => fromPlaywright(readJson(examplesReport)),
  },
];

const results = STEPS.map(({ name, command: [program, ...args], counts, report = playwrightReport }) => {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      SALLYPORT_TEST_COUNTS: vitestCounts,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      STORYBOOK_DISABLE_TELEMETRY: '1',
    },
  });
  console.log(
    `== ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return { name, ok: status === 0, counts: counts?.() ?? null };
});
rmSync(folder, { recursive: true, force: true });

const { passed, failed, failedSteps, failures, secondTries } = addUp(results);
// Once more at the end: it is what is left of a long log.
for (const each of secondTries) console.log(`\n~ at the second try: ${each.slice(0, 1_000)}`);
for (const failure of failures) console.log(`\n× ${failure.slice(0, 1_000)}`);
if (failedSteps.length > 0) console.log(`\nFailed: ${failedSteps.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Null where a step crashed before it could write. */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

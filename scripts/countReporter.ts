import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Leaves the counts of a run, and what failed or was tried twice, for the closing lines of `scripts/test.mjs`. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    const failures: string[] = [];
    const secondTries: string[] = [];
    for (const module of modules) {
      const where = `${module.project.name}: ${module.relativeModuleId}`;
      if (module.state() === 'failed' && module.children.size === 0) {
        counts.failed += 1;
        failures.push(where);
      }
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        if (state !== 'pending') counts[state] += 1;
        const name = `${where} > ${test.fullName}: ${errors?.[0]?.message ?? ''}`;
        if (state === 'failed') failures.push(name);
        else if (test.diagnostic()?.flaky) secondTries.push(name);
      }
    }
    const file = process.env['SALLYPORT_TEST_COUNTS'];
    if (file) writeFileSync(file, JSON.stringify({ ...counts, failures, secondTries }));
  }
}

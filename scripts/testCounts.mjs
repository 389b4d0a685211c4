/** Counts from Playwright's JSON report. A flaky test has not passed: what fails once, fails. */
export function fromPlaywright(report) {
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    failures: [
      ...report.errors.map(({ message }) => message),
      ...(report.suites ?? []).flatMap(namesOfFailed),
    ],
  };
}

function namesOfFailed({ title, suites = [], specs = [] }) {
  return [
    ...specs.filter(({ ok }) => !ok).map((spec) => `${title} > ${spec.title}: ${firstError(spec)}`),
    ...suites.flatMap(namesOfFailed),
  ];
}

function firstError({ tests }) {
  return tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message ?? '';
}

/**
 * The sum over all steps. A step that failed without a failed test of its own counts as one failure, and so does one
 * that should have counts and left none.
 */
export function addUp(steps) {
  const sum = { passed: 0, failed: 0, failedSteps: [], failures: [] };
  for (const { name, ok, counts } of steps) {
    sum.passed += counts?.passed ?? 0;
    const failed = Math.max(counts?.failed ?? 0, ok ? 0 : 1);
    sum.failed += failed;
    if (failed > 0) sum.failedSteps.push(name);
    sum.failures.push(...(counts?.failures ?? []));
  }
  return sum;
}

/** Counts from Playwright's JSON report. A test that passed at its second try has passed, and is named. */
export function fromPlaywright(report) {
  if (!report) return null;
  const { expected, unexpected, flaky } = report.stats;
  return {
    passed: expected + flaky,
    failed: unexpected + report.errors.length,
    failures: [...report.errors.map(({ message }) => message), ...namesOf(report, ({ ok }) => !ok)],
    secondTries: namesOf(report, ({ tests }) => tests.some(({ status }) => status === 'flaky')),
  };
}

function namesOf({ title, suites = [], specs = [] }, isMeant) {
  return [
    ...specs.filter(isMeant).map((spec) => `${title} > ${spec.title}: ${firstError(spec)}`),
    ...suites.flatMap((suite) => namesOf(suite, isMeant)),
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
  const sum = { passed: 0, failed: 0, failedSteps: [], failures: [], secondTries: [] };
  for (const { name, ok, counts } of steps) {
    sum.passed += counts?.passed ?? 0;
    const failed = Math.max(counts?.failed ?? 0, ok ? 0 : 1);
    sum.failed += failed;
    if (failed > 0) sum.failedSteps.push(name);
    sum.failures.push(...(counts?.failures ?? []));
    sum.secondTries.push(...(counts?.secondTries ?? []));
  }
  return sum;
}

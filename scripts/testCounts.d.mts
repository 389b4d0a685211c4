export type Counts = { passed: number; failed: number; failures: string[] };
export type StepResult = { name: string; ok: boolean; counts: Counts | null };
export type ReportedSuite = {
  title: string;
  suites?: ReportedSuite[];
  specs?: { title: string; ok: boolean; tests: { results: { error?: { message: string } }[] }[] }[];
};

export function fromPlaywright(
  report: {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: readonly { message: string }[];
    suites?: ReportedSuite[];
  } | null,
): Counts | null;

export function addUp(steps: readonly StepResult[]): Counts & { failedSteps: string[] };

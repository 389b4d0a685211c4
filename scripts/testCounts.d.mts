export type Counts = {
  passed: number;
  failed: number;
  failures: string[];
  /** Failed, and passed when tried once more. */
  secondTries?: string[];
};
export type StepResult = { name: string; ok: boolean; counts: Counts | null };
export type ReportedSuite = {
  title: string;
  suites?: ReportedSuite[];
  specs?: {
    title: string;
    ok: boolean;
    tests: { status: string; results: { error?: { message: string } }[] }[];
  }[];
};

export function fromPlaywright(
  report: {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: readonly { message: string }[];
    suites?: ReportedSuite[];
  } | null,
): Counts | null;

export function addUp(steps: readonly StepResult[]): Required<Counts> & { failedSteps: string[] };

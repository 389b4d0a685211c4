export type Counts = { passed: number; failed: number };
export type StepResult = { name: string; ok: boolean; counts: Counts | null };

export function fromPlaywright(
  report: {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: readonly unknown[];
  } | null,
): Counts | null;

export function addUp(steps: readonly StepResult[]): Counts & { failedSteps: string[] };

import { setTimeout as wait } from 'node:timers/promises';
import type { AuthMethod, Step, Vendor } from 'sallyport/vendors';
import type { Egress } from '../egress/index.js';
import { type Failure, runStep } from './runStep.js';
import type { Scope } from './scope.js';

/** Takes the steps one after the other, as a check would. Answers the first failure, or null where each succeeded. */
export async function runProof(
  steps: readonly Step[],
  { vendor, method, scope, egress }: { vendor: Vendor; method: AuthMethod; scope: Scope; egress: Egress },
): Promise<Failure | null> {
  const context = {
    egress,
    rule: vendor.hosts,
    fields: method.fields,
    now: () => new Date(),
    sleep: (ms: number) => wait(ms),
  };
  for (const step of steps) {
    const failed = await runStep(step, scope, context);
    if (failed !== null) return failed;
  }
  return null;
}

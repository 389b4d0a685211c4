import type * as z from 'zod';
import { written } from './pathTo.js';

type Fault = { readonly path: string; readonly reason: string };

/** One zod issue in words, with its place. Of several forms that a value could have, the nearest is spoken of. */
export function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: written([...issue.path, key]),
      reason: 'is not known here',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const nearest = issue.errors.toSorted((one, other) => distance(one) - distance(other));
    return (nearest[0] ?? []).flatMap((inner) =>
      faultsOf({ ...inner, path: [...issue.path, ...inner.path] }),
    );
  }
  return [{ path: written(issue.path), reason: issue.message }];
}

/** What is wrong far inside a form speaks for that form; what is wrong with its own keys speaks against it. */
function distance(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce(
    (sum, issue) =>
      sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : issue.path.length > 1 ? 1 : 2),
    0,
  );
}

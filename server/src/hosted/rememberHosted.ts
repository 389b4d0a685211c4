import { ProblemError } from '../http/ProblemError.js';
import { type Hosted, readHosted } from './readHosted.js';

/** Reads the built code at the first question. Rejects with a `ProblemError` as long as it is not built. */
export type HostedCode = () => Promise<Hosted>;

/** `folder` null: where the package `sallyport` has it. */
export function rememberHosted(folder: string | null): HostedCode {
  let known: Promise<Hosted | null> | null = null;
  return async () => {
    const asked = (known ??= readHosted(folder));
    try {
      const hosted = await asked;
      if (hosted) return hosted;
    } catch (error) {
      known = null;
      throw error;
    }
    known = null;
    throw new ProblemError(
      'unavailable',
      'The pages for browsers are not built, or not to their end: npm run build.',
    );
  };
}

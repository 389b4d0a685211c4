import type { Problem } from 'sallyport/contract';
import { InvalidCursor, StorageUnavailable, UnstorableText } from '../storage/index.js';
import { invalidField, ProblemError } from './ProblemError.js';

/** Seconds after which a client may look again whether the database is back. */
const RETRY_SECS = 2;

/** Whatever was thrown, as a problem. What we did not expect becomes `internal`, without a word of what it said. */
export function problemOf(
  error: unknown,
  { requestId, referenceUrl }: { requestId: string; referenceUrl: string },
): Problem {
  return toProblemError(error).toProblem(requestId, referenceUrl);
}

export function toProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof StorageUnavailable) {
    return new ProblemError('unavailable', 'The database does not answer. Try again shortly.', {
      retryAfterSecs: RETRY_SECS,
    });
  }
  if (error instanceof InvalidCursor)
    return invalidField('cursor', 'format', 'Take the next_cursor of the page before.');
  if (error instanceof UnstorableText) {
    return new ProblemError(
      'invalid_fields',
      'A text holds a NUL character or half of a surrogate pair. Take it out.',
    );
  }
  return new ProblemError('internal');
}

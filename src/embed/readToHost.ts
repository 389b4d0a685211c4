import { createReader } from './createReader.js';
import { isList, isObject, isShape, isWord, orNull } from './isA.js';
import type { ToHost } from './messages.js';

// What a host's code switches on or keeps is checked; what it only shows is the server's business, as it is inline.
const isProblem = orNull(isShape({ code: isWord, owner: isWord, fields: isList }));
const isConnection = isShape({ id: isWord, vendor: isWord, state: isWord });

/** Flat: no event carries more. A name that only a newer server knows is passed on, as it is inline. */
const isEvent = (value: unknown): boolean =>
  isShape({ name: isWord })(value) &&
  Object.values(value as object).every((each) => !((each as unknown) instanceof Object));

/** The host's guard: a message of the frame, or null for anything else. */
export const readToHost = createReader<ToHost>({
  shown: {},
  told: { event: isEvent },
  succeeded: { connection: isConnection },
  exited: { problem: isProblem, metadata: isObject },
  stands: { problem: isProblem },
  wants_close: { reason: isWord },
  wants_token: {},
});

/**
 * The database can't be asked right now: it is down, restarting, out of connections, or too slow. Nothing is known to
 * be wrong with the request; answer 503 and let the client try again. `cause` has the driver's error.
 */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  constructor(cause: unknown) {
    super('The database did not answer in time or could not be reached.', { cause });
  }
}

/** A text holds what no Postgres can keep: a NUL, or half of a surrogate pair inside of JSON. Answer 422. */
export class UnstorableText extends Error {
  override readonly name = 'UnstorableText';
  constructor() {
    super('A text holds a NUL character or half of a surrogate pair.');
  }
}

/** SQLSTATE classes and codes (PostgreSQL appendix A) after which the same request may well succeed. */
const SQL_STATES = new RegExp(
  `^(${[
    '08...', // connection exceptions
    '53...', // out of disk, memory or connections
    '57P0[1-5]', // shutting down, crashed, starting up, dropped, idle too long
    '57014', // statement timeout
    '55P03', // lock timeout
    '40001', // serialization failure
    '40P01', // deadlock
    '25006', // read-only: a standby during a failover
    '25P0[34]', // transaction idle or open for too long
  ].join('|')})$`,
);

const NODE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT', // a Unix socket that is gone
]);

// pg gives these no code.
const MESSAGES =
  /^(timeout exceeded when trying to connect|Connection terminated|Client was closed|Client has encountered a connection error|Cannot use a pool after calling end|Query read timeout|timeout expired)/;

/** Is this a failure of the connection rather than of the statement? */
function isUnavailable(error: unknown): boolean {
  if (error instanceof StorageUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const code = (error as Error & { code?: unknown }).code;
  if (typeof code === 'string') return SQL_STATES.test(code) || NODE_CODES.has(code);
  return MESSAGES.test(error.message);
}

/** The same methods, with their database's errors told apart as `StorageUnavailable` and `UnstorableText`. */
export function tellingApart<T extends object>(methods: T): T {
  const told = Object.entries(methods).map(
    ([name, method]: [string, (...args: unknown[]) => Promise<unknown>]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await method(...args);
        } catch (error) {
          throw toldApart(error);
        }
      },
    ],
  );
  return Object.fromEntries(told) as T;
}

function toldApart(error: unknown): unknown {
  if (error instanceof StorageUnavailable) return error;
  if (isUnavailable(error)) return new StorageUnavailable(error);
  // character_not_in_repertoire: what Postgres says of a NUL.
  return (error as { code?: unknown } | null)?.code === '22021' ? new UnstorableText() : error;
}

/**
 * An answer as data, until all that belongs on it is known: Hono makes a finished `Response` anew for each header that
 * is set on it.
 */
export type Reply = {
  readonly status: number;
  /** These win over what every answer has. */
  readonly headers: Readonly<Record<string, string>>;
  /** Headers of every answer that this one goes out without. */
  readonly without?: readonly string[];
  readonly body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null;
};

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };

/** Everything we answer may hold something private, so nothing is cached. */
export function json(status: number, body: unknown): Reply {
  return { status, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

/** 204. */
export const noContent: Reply = { status: 204, headers: { 'cache-control': 'no-store' }, body: null };

/** `headers` are those that every answer to this request has. */
export function respond(
  { status, headers: own, without = [], body }: Reply,
  headers: Readonly<Record<string, string>>,
): Response {
  const all: Record<string, string> = { ...headers, ...own };
  for (const name of without) delete all[name];
  return new Response(body, { status, headers: all });
}

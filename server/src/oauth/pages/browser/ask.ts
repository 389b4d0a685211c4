import type { StartProblem } from '../words.js';
import { startProblemOf } from './startProblemOf.js';

export type Problem = { readonly view: StartProblem; readonly requestId: string | null };

type Answer = { readonly value: Record<string, unknown> } | { readonly problem: Problem };

/** One of the page's own three requests. The handle is in the body alone; the addresses are relative to the page's. */
export async function ask(name: 'describe' | 'begin' | 'cancel', handle: string): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`start/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ handle }),
      cache: 'no-store',
      redirect: 'error',
      // A cancelled window is closed at once, and its request goes out all the same.
      keepalive: name === 'cancel',
      signal: AbortSignal.timeout(30_000),
    });
  } catch {
    return { problem: { view: 'offline', requestId: null } };
  }
  const value: unknown = await response.json().catch(() => null);
  const body = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (response.ok) return { value: body };
  const requestId = typeof body['request_id'] === 'string' ? body['request_id'] : null;
  return { problem: { view: startProblemOf(response.status, body['code']), requestId } };
}

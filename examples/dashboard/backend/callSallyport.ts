import { HTTPException } from 'hono/http-exception';
import type { Config } from './readConfig.js';

type Call = { readonly method?: 'GET' | 'POST' | 'DELETE'; readonly path: string; readonly body?: unknown };

/**
 * Asks the provisioning API with the key that the browser never sees. Sallyport's problem documents stay here too:
 * the person at the dashboard gets one sentence, and the `request_id` to quote.
 */
export async function callSallyport<T>(
  { sallyportUrl, apiKey }: Config,
  { method = 'GET', path, body }: Call,
): Promise<T> {
  const response = await fetch(`${sallyportUrl}/v1${path}`, {
    method,
    headers: { 'X-API-KEY': apiKey, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: 'error',
    signal: AbortSignal.timeout(60_000),
  }).catch(() => {
    throw new HTTPException(502, { message: 'The connections service can not be reached right now.' });
  });
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as { title?: string; request_id?: string };
  throw new HTTPException(response.status === 404 ? 404 : 502, {
    message: `${problem.title ?? 'The connections service gave an answer of its own.'} (${problem.request_id ?? response.status})`,
  });
}

/** `requestId` is what our log knows the refusal by. */
export type Problem<View extends string> = { readonly view: View; readonly requestId: string | null };

type Answer<View extends string> =
  | { readonly value: Record<string, unknown> }
  | { readonly problem: Problem<View> };

type Asking<View extends string> = {
  /** Which view a refusal has; status 0 where the server was not reached. */
  readonly viewOf: (status: number, code: unknown) => View;
  /** Goes out although the window is being closed. */
  readonly keepalive?: boolean;
};

/** One of a page's own requests. What is secret is in the body alone; addresses are relative to the page's. */
export async function ask<View extends string>(
  path: string,
  body: Readonly<Record<string, string>>,
  { viewOf, keepalive = false }: Asking<View>,
): Promise<Answer<View>> {
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      cache: 'no-store',
      redirect: 'error',
      keepalive,
      signal: AbortSignal.timeout(30_000),
    });
  } catch {
    return { problem: { view: viewOf(0, null), requestId: null } };
  }
  const value: unknown = await response.json().catch(() => null);
  const answer = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (response.ok) return { value: answer };
  const requestId = typeof answer['request_id'] === 'string' ? answer['request_id'] : null;
  return { problem: { view: viewOf(response.status, answer['code']), requestId } };
}

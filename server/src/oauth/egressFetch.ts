import type { HostRule } from 'sallyport/vendors';
import type { Egress } from '../egress/index.js';

/** A `fetch` for oauth4webapi that goes out through `egress`, so that the host rule and its limits hold here, too. */
export function egressFetch(egress: Egress, rule: HostRule, signal?: AbortSignal) {
  return async (
    url: string,
    init: { method?: string; headers?: unknown; body?: URLSearchParams | null },
  ): Promise<Response> => {
    const headers = Object.fromEntries(new Headers(init.headers as HeadersInit));
    const {
      status,
      headers: answered,
      body,
    } = await egress.send({
      rule,
      method: init.method === 'GET' ? 'GET' : 'POST',
      url,
      headers,
      ...(init.body == null ? {} : { body: init.body.toString() }),
      ...(signal && { signal }),
    });
    const empty = status === 204 || status === 304;
    return new Response(empty ? null : body, { status, headers: answered });
  };
}

import type { ProblemCode } from 'sallyport/contract';
import type { ZodMiniType } from 'zod/mini';
import type { ApiKeyScope } from '../tokens/scopes.js';
import type { RequestContext } from './RequestContext.js';
import type { Reply } from './respond.js';

/**
 * One route, described once: the router serves it and the OpenAPI document prints it. `auth` says who may call:
 * - `api_key`: `X-API-KEY` with the scope.
 * - `api_key_or_invite`: the same, or `X-CONNECTION-INVITE-TOKEN` instead.
 * - `session`: `Authorization: Bearer` with a session token of the widget.
 * - `public`: anyone.
 */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Hono's pattern: `/v1/connectors/:id`. */
  readonly path: string;
  readonly tag:
    | 'Organizations'
    | 'Invites'
    | 'Connections'
    | 'Connectors'
    | 'Origins'
    | 'Widget'
    | 'Pages'
    | 'Operations';
  readonly summary: string;
  readonly description?: string;
  readonly auth: 'api_key' | 'api_key_or_invite' | 'session' | 'public';
  readonly scope?: ApiKeyScope;
  readonly query?: Readonly<Record<string, { readonly description: string; readonly schema: object }>>;
  readonly body?: ZodMiniType;
  /** Of a session whose invite was completed meanwhile: how it came to that may still be asked. */
  readonly afterCompletion?: true;
  /** Takes `Idempotency-Key`. */
  readonly idempotent?: true;
  readonly answer: {
    readonly status: 200 | 201 | 204;
    readonly description: string;
    readonly schema?: ZodMiniType;
    /** Where there is no schema. */
    readonly type?: 'image/svg+xml' | 'text/html' | 'text/javascript' | 'application/json';
  };
  readonly problems: readonly ProblemCode[];
  readonly handle: (context: RequestContext) => Promise<Reply>;
};

export function defineRoute(route: Route): Route {
  return route;
}

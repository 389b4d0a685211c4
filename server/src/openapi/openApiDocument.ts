import { PROBLEMS, Problem, type ProblemCode } from 'sallyport/contract';
import { toJSONSchema } from 'zod';
import type { ZodMiniType } from 'zod/mini';
import type { Route } from '../http/defineRoute.js';

export type OpenApiDocument = {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, object>>;
};

export type Operation = {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly operationId: string;
  readonly security: readonly object[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: object }>>;
};

export type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly description: string;
  readonly schema: object;
};

/** Every route can answer these. */
const ALWAYS: readonly ProblemCode[] = ['rate_limit_exceeded', 'internal', 'unavailable'];

const SECURITY = {
  api_key: [{ ApiKey: [] }],
  api_key_or_invite: [{ ApiKey: [] }, { InviteToken: [] }],
  session: [{ Session: [] }],
  public: [],
} as const;

/** OpenAPI 3.1, made from the routes and the contract's schemas: nothing in it is typed by hand. */
export function openApiDocument(routes: readonly Route[]): OpenApiDocument {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route, path);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sallyport',
      version: '1',
      description:
        'The provisioning API is for your backend and takes an API key. The widget API is what the modal speaks and takes a session token. Errors are RFC 9457 problem documents with a closed `code`.',
    },
    paths,
    components: {
      securitySchemes: {
        ApiKey: { type: 'apiKey', in: 'header', name: 'X-API-KEY' },
        InviteToken: { type: 'apiKey', in: 'header', name: 'X-CONNECTION-INVITE-TOKEN' },
        Session: { type: 'http', scheme: 'bearer' },
      },
      schemas: { Problem: schemaOf(Problem, 'output') },
    },
  };
}

function operation(route: Route, path: string): Operation {
  const { answer } = route;
  return {
    tags: [route.tag],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    operationId: `${route.method.toLowerCase()}_${path
      .replace(/^\/v1\//, '')
      .replace(/\W+/g, '_')
      .replace(/_$/, '')}`,
    security: SECURITY[route.auth],
    parameters: parameters(route, path),
    ...(route.body ? { requestBody: { content: content(schemaOf(route.body, 'input')) } } : {}),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.schema ? { content: content(schemaOf(answer.schema, 'output')) } : {}),
        ...(answer.type ? { content: { [answer.type]: { schema: { type: 'string' } } } } : {}),
      },
      ...problems(route),
    },
  };
}

function parameters(route: Route, path: string): Parameter[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path' as const,
    required: true,
    description: '',
    schema: /(?:^|_)id$/.test(name) ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));
  const inQuery = Object.entries(route.query ?? {}).map(([name, { description, schema }]) => ({
    name,
    in: 'query' as const,
    required: false,
    description,
    schema,
  }));
  const idempotency = {
    name: 'Idempotency-Key',
    in: 'header' as const,
    required: false,
    description:
      'Runs the request at most once. The same key within 24 hours answers what the first one did.',
    schema: { type: 'string', maxLength: 255 },
  };
  return [...inPath, ...inQuery, ...(route.idempotent ? [idempotency] : [])];
}

function problems(route: Route): Operation['responses'] {
  const own: ProblemCode[] = [
    ...route.problems,
    ...(route.auth.startsWith('api_key') ? (['unauthorized', 'scope_missing'] as const) : []),
    ...(route.auth === 'session'
      ? (['session_invalid', 'session_expired', 'session_superseded'] as const)
      : []),
    ...(route.body ? (['invalid_json', 'payload_too_large', 'unsupported_media_type'] as const) : []),
    ...(route.idempotent ? (['idempotency_key_reused'] as const) : []),
    ...ALWAYS,
  ];
  return Object.fromEntries(
    [...groupByStatus(new Set(own))].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join(' '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function groupByStatus(codes: ReadonlySet<ProblemCode>): Map<number, ProblemCode[]> {
  const groups = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = PROBLEMS[code];
    groups.set(status, [...(groups.get(status) ?? []), code]);
  }
  return groups;
}

function content(schema: object): object {
  return { 'application/json': { schema } };
}

function schemaOf(schema: ZodMiniType, io: 'input' | 'output'): object {
  const { $schema: _draft, ...rest } = toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

import { type Context, Hono, type Next } from 'hono';
import { authenticate } from './http/authenticate.js';
import { clientAddress } from './http/clientAddress.js';
import { corsHeaders, PREFLIGHT_HEADERS } from './http/cors.js';
import type { Route } from './http/defineRoute.js';
import { ProblemError } from './http/ProblemError.js';
import { toProblemError } from './http/problemOf.js';
import { createProvision, type Provision } from './http/provision.js';
import { ownOrigin, publicUrl } from './http/publicUrl.js';
import type { Caller } from './http/RequestContext.js';
import { readBody } from './http/readBody.js';
import { json, type Reply, respond } from './http/respond.js';
import { SECURITY_HEADERS } from './http/securityHeaders.js';
import { describeError } from './logging/index.js';
import { openApiDocument, referencePage } from './openapi/index.js';
import { allRoutes } from './routes/index.js';
import type { Services } from './services.js';
import { randomText } from './tokens/index.js';

/** What the surroundings know about a request and the request itself doesn't. */
export type RequestInfo = { readonly clientAddress?: string };

/** A Web-standard handler: runs alone, or mounted in Next.js, Express and others. */
export type App = {
  fetch(request: Request, info?: RequestInfo): Promise<Response>;
  /** The provisioning API for the program that we run in: no HTTP, no API key. In the audit log it is `host`. */
  readonly provision: Provision;
};

type Env = {
  Bindings: RequestInfo;
  /** `headers` go with every answer to the request. */
  Variables: { requestId: string; route: string; headers: Record<string, string> };
};

/** The HTTP side: routing, who may call, problems, CORS, the log line. Opens nothing by itself. */
export function createApp(services: Services): App {
  const { settings, logger } = services;
  const app = new Hono<Env>();
  const routes = allRoutes(services);
  /** Requests that `provision` made. A set that nobody else has: no header and no address can get into it. */
  const ofHost = new WeakSet<Request>();
  const basePath = settings.publicUrl ? new URL(settings.publicUrl).pathname.replace(/\/+$/, '') : '';

  app.use('*', async (c, next) => {
    const started = performance.now();
    const requestId = `req_${randomText(9)}`;
    c.set('requestId', requestId);
    c.set('route', 'none');
    c.set('headers', { ...SECURITY_HEADERS, 'x-request-id': requestId });
    await next();
    logger.info('request', {
      request_id: requestId,
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      duration_ms: Math.round(performance.now() - started),
    });
  });
  app.use('/v1/widget/*', widgetCors(services));

  for (const route of routes) {
    app.on(route.method, route.path, async (c) =>
      respond(await serve(services, route, c, ofHost), c.get('headers')),
    );
  }

  const document = openApiDocument(routes);
  const page = referencePage(document);
  app.get('/openapi.json', (c) =>
    respond(
      json(200, { ...document, servers: [{ url: publicUrl(services, new URL(c.req.url)) }] }),
      c.get('headers'),
    ),
  );
  app.get('/docs', (c) => respond(page, c.get('headers')));

  app.notFound((c) => {
    const others = routes.some((route) =>
      new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`).test(c.req.path),
    );
    return problemResponse(services, c, new ProblemError(others ? 'method_not_allowed' : 'not_found'));
  });
  app.onError((error, c) => problemResponse(services, c, error));

  return {
    fetch: async (request, info = {}) => app.fetch(withoutBasePath(request, basePath), info),
    provision: createProvision(async (request) => {
      ofHost.add(request);
      return app.fetch(request, {});
    }),
  };
}

async function serve(
  services: Services,
  route: Route,
  c: Context<Env>,
  ofHost: WeakSet<Request>,
): Promise<Reply> {
  const request = c.req.raw;
  c.set('route', route.path);
  const address = clientAddress(request.headers, c.env.clientAddress, services.settings.trustProxy);
  const caller: Caller = ofHost.has(request)
    ? { kind: 'host' }
    : await authenticate(services, route, request, address);
  const url = new URL(request.url);
  return route.handle({
    request,
    url,
    address,
    caller,
    requestId: c.get('requestId'),
    params: c.req.param(),
    body: request.method === 'GET' ? { value: {}, text: '' } : await readBody(request),
    referenceUrl: `${publicUrl(services, url)}/docs`,
  });
}

/** Lets pages of the registered origins call the widget API; every other part answers no page at all. */
function widgetCors(services: Services) {
  const { origins } = services;
  return async (c: Context<Env>, next: Next): Promise<Response | void> => {
    const headers = c.get('headers');
    headers['vary'] = 'Origin';
    const origin = c.req.header('origin');
    if (origin === undefined) return next();
    if (origin !== ownOrigin(services, new URL(c.req.url)) && !(await origins.allows(origin))) {
      throw new ProblemError(
        'origin_not_allowed',
        'Pages of this origin may not show the modal. Register it: sallyport-server origins add.',
      );
    }
    Object.assign(headers, corsHeaders(origin));
    if (c.req.method === 'OPTIONS') {
      return respond({ status: 204, headers: PREFLIGHT_HEADERS, body: null }, headers);
    }
    return next();
  };
}

function problemResponse(services: Services, c: Context<Env>, error: unknown): Response {
  const requestId = c.get('requestId');
  const problemError = toProblemError(error);
  if (problemError.code === 'internal') {
    services.logger.error('unexpected_error', { request_id: requestId, ...describeError(error) });
  }
  const problem = problemError.toProblem(requestId, `${publicUrl(services, new URL(c.req.url))}/docs`);
  const reply = {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(problem.retry_after_secs === undefined ? {} : { 'retry-after': String(problem.retry_after_secs) }),
    },
    body: JSON.stringify(problem),
  };
  return respond(reply, c.get('headers'));
}

/** Behind a public address with a sub-path our routes are the same. */
function withoutBasePath(request: Request, basePath: string): Request {
  if (basePath === '') return request;
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${basePath}/`)) return request;
  url.pathname = url.pathname.slice(basePath.length);
  return new Request(url, request);
}

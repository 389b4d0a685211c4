import type { MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';

/** Under any other name this is not our page (DNS rebinding): people are sent to the right one, requests are refused. */
export function ownHost(origin: string): MiddlewareHandler {
  const { host } = new URL(origin);
  return async (c, next) => {
    if (c.req.header('host') === host) return next();
    if (c.req.method === 'GET' && !c.req.path.startsWith('/api/')) return c.redirect(origin, 302);
    throw new HTTPException(421, { message: 'This dashboard is served under another name.' });
  };
}

/** Only our own page may change anything: a form or script of another site carries its own origin, or none. */
export function sameOriginWrites(origin: string): MiddlewareHandler {
  return async (c, next) => {
    const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (reads || c.req.header('origin') === origin) return next();
    throw new HTTPException(403, { message: 'Changes are taken from the dashboard itself only.' });
  };
}

/**
 * The page's Content-Security-Policy. All that Sallyport's modal asks of it is `connect-src`: the modal brings no
 * inline style and no inline script, and runs under Trusted Types.
 */
export function securityHeaders(sallyportUrl: string): MiddlewareHandler {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src 'self' ${new URL(sallyportUrl).origin}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return async (c, next) => {
    await next();
    c.header('Content-Security-Policy', policy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    if (c.req.path.startsWith('/api/')) c.header('Cache-Control', 'no-store');
  };
}

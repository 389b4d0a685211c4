import { randomUUID } from 'node:crypto';
import { AUTHORIZATION_WAIT_SECS, Authorization, AuthorizationStart } from 'sallyport/contract';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { auditEntry, type RequestContext } from '../http/RequestContext.js';
import { publicUrl } from '../http/publicUrl.js';
import { json } from '../http/respond.js';
import { validate } from '../http/validate.js';
import {
  checkRedirectUrl,
  HANDLE_SECS,
  isOAuthMethod,
  startAuthorization,
  toAuthorization,
} from '../oauth/index.js';
import type { Services } from '../services.js';
import type { AuthorizationRecord } from '../storage/index.js';
import { sessionOf } from './caller.js';
import { hostOf } from './hostOf.js';
import { redirectRule, redirectUrlsOf } from './redirectUrls.js';
import { LANGUAGE_QUERY, vendorWordsOf } from './vendorWordsOf.js';
import { findMethod, readForm } from './widgetChecks.js';

/** A waiting look asks the database at least so often: another process may have heard the news. */
const LOOK_MS = 2_000;

export function widgetAuthorizationRoutes(services: Services): Route[] {
  const { storage, news, catalogue } = services;

  async function find(context: RequestContext): Promise<AuthorizationRecord> {
    const { invite } = sessionOf(context);
    const found = await storage.findAuthorization(invite.organizationId, context.params['id'] ?? '');
    if (!found) throw new ProblemError('not_found', 'There is no such authorization.');
    return found;
  }

  async function said(context: RequestContext, record: AuthorizationRecord): Promise<Authorization> {
    const wordsOf = await vendorWordsOf(context.url, sessionOf(context).invite);
    return toAuthorization(storage, record, wordsOf(catalogue.find(record.vendor)));
  }

  return [
    defineRoute({
      method: 'POST',
      path: '/v1/widget/authorizations',
      tag: 'Widget',
      summary: "Begin a walk through a vendor's pages",
      description:
        'For auth methods of kind `oauth2_*`. Open `start_url` in a window; then look at the authorization until it is `active` or `failed`. A new one ends the one before it in the same session.',
      auth: 'session',
      query: LANGUAGE_QUERY,
      body: AuthorizationStart,
      answer: { status: 201, description: 'The authorization, and where it begins.', schema: Authorization },
      problems: ['invalid_fields', 'vendor_not_allowed', 'rate_limit_exceeded', 'invite_completed'],
      async handle(context) {
        const { session, invite } = sessionOf(context);
        const input = validate(AuthorizationStart, context.body.value);
        const { vendor, method } = findMethod(services, invite, input);
        if (!isOAuthMethod(method)) {
          throw invalidField(
            'method',
            'not_allowed',
            'This auth method takes credentials: POST /v1/widget/checks.',
          );
        }
        await services.limiter.spend('check', session.id);
        const words = (await vendorWordsOf(context.url, invite))(vendor);
        const redirects = redirectUrlsOf(invite.options, invite.redirectUrls);
        const confirmation = (invite.confirmation ?? services.settings.confirmation) === 'required';
        if (confirmation && redirects.success === null) {
          throw invalidField(
            'oauth2_redirect_urls.success',
            'required',
            'The host has to confirm this connection, so its invite needs a success URL.',
          );
        }
        const started = await startAuthorization(
          services,
          storage,
          publicUrl(services, context.url),
          {
            organizationId: invite.organizationId,
            inviteId: invite.id,
            sessionId: session.id,
            connectionId: invite.connectionId ?? randomUUID(),
            makesConnection: invite.connectionId === null,
            vendor,
            method,
            fields: readForm(services, vendor, method, invite, input.credentials, words),
            identifier: invite.identifier,
            options: invite.options,
            successUrl: redirects.success,
            errorUrl: redirects.error,
            returnUrl: await readReturnUrl(services, context, input.return_url),
            clientState: invite.clientState,
            confirmation,
            locale: input.locale ?? invite.locale,
            ttlSecs: HANDLE_SECS.widget,
          },
          (id) => auditEntry(context, 'authorization.created', invite.organizationId, id),
        );
        if (!started) throw new ProblemError('invite_completed');
        return json(201, await toAuthorization(storage, started.record, words, started.startUrl));
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/widget/authorizations/:id',
      tag: 'Widget',
      summary: 'Look at an authorization',
      description:
        'With `after`, the version that the caller knows, the answer waits for a later one, for `wait_secs` at most.',
      auth: 'session',
      afterCompletion: true,
      query: {
        ...LANGUAGE_QUERY,
        after: { description: 'The version that is known already.', schema: { type: 'integer', minimum: 1 } },
        wait_secs: {
          description: 'Seconds to wait for news.',
          schema: { type: 'integer', minimum: 0, maximum: AUTHORIZATION_WAIT_SECS, default: 0 },
        },
      },
      answer: { status: 200, description: 'The authorization.', schema: Authorization },
      problems: ['not_found', 'invalid_fields'],
      async handle(context) {
        const after = readWhole(context.url, 'after', 1_000_000_000);
        const until =
          Date.now() + 1_000 * (readWhole(context.url, 'wait_secs', AUTHORIZATION_WAIT_SECS) ?? 0);
        const { signal } = context.request;
        for (;;) {
          const found = await find(context);
          const left = until - Date.now();
          if (after === null || found.version > after || left <= 0 || signal.aborted) {
            return json(200, await said(context, found));
          }
          await news.wait(found.id, Math.min(LOOK_MS, left), signal);
        }
      },
    }),
    defineRoute({
      method: 'POST',
      path: '/v1/widget/authorizations/:id/cancel',
      tag: 'Widget',
      summary: 'Give an authorization up',
      description: 'One that has come back from the vendor already goes on; the answer says how it stands.',
      auth: 'session',
      afterCompletion: true,
      query: LANGUAGE_QUERY,
      answer: { status: 200, description: 'The authorization.', schema: Authorization },
      problems: ['not_found'],
      async handle(context) {
        const found = await find(context);
        const cancelled = await storage.failAuthorization(
          { id: found.id, code: 'cancelled', note: null, result: null, from: ['created', 'authorizing'] },
          auditEntry(context, 'authorization.failed', found.organizationId, found.id, 'cancelled'),
        );
        news.tell(found.id);
        return json(200, await said(context, cancelled ?? (await find(context))));
      },
    }),
  ];
}

/**
 * The page that shows the modal: only ever one of the origin that asks, which CORS has let through, or of the one that our
 * frame is in. The page behind a link is none to come back to: without its token it knows nothing.
 */
async function readReturnUrl(
  services: Services,
  context: RequestContext,
  given: string | null | undefined,
): Promise<string | null> {
  if (given == null || given === `${publicUrl(services, context.url)}/link`) return null;
  const { frameIn } = await hostOf(services, context, sessionOf(context).session.hostOrigin);
  const origin = frameIn ?? context.request.headers.get('origin');
  const checked = checkRedirectUrl(given, { ...redirectRule(services), registered: [] });
  if (!checked.ok || origin === null || new URL(checked.url).origin !== origin) {
    throw invalidField(
      'return_url',
      'not_allowed',
      'This must be a page of the origin that shows the modal.',
    );
  }
  return checked.url;
}

function readWhole({ searchParams }: URL, name: string, max: number): number | null {
  const text = searchParams.get(name);
  if (text === null) return null;
  const value = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  if (value < 0 || value > max) throw invalidField(name, 'out_of_range', `From 0 to ${String(max)}.`);
  return value;
}

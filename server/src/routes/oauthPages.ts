import { AuthorizationHandle } from 'sallyport/contract';
import { loadVendorWords } from 'sallyport/vendors/words';
import { matchLanguage } from 'sallyport/words';
import { logoPath, wordsFor } from '../catalogue/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { ProblemError } from '../http/ProblemError.js';
import { publicUrl } from '../http/publicUrl.js';
import { refuseForeignPage } from '../http/refuseForeignPage.js';
import type { RequestContext } from '../http/RequestContext.js';
import { json, type Reply } from '../http/respond.js';
import { validate } from '../http/validate.js';
import {
  beginAuthorization,
  browserTokens,
  cookieLanguages,
  destinationOf,
  handleReturn,
  methodOf,
} from '../oauth/index.js';
import { neutralPage, resultPage, startPage } from '../oauth/pages/index.js';
import { languageOf } from '../pages/languageOf.js';
import type { Page } from '../pages/page.js';
import type { Services } from '../services.js';
import type { AuthorizationRecord } from '../storage/index.js';
import { redirectRule } from './redirectUrls.js';
import { resultView } from './resultView.js';

/** The pages that a person sees on the way to a vendor and back. Not for API callers; nobody else's pages may ask them. */
export function oauthPageRoutes(services: Services): Route[] {
  const { storage, tokens, settings, catalogue, news } = services;
  const brand = { appName: settings.appName ?? null };

  async function byHandle(context: RequestContext): Promise<AuthorizationRecord> {
    refuseForeignPage(services, context);
    await services.limiter.spend('address', context.address);
    const { handle } = validate(AuthorizationHandle, context.body.value);
    const found = await storage.findAuthorizationByHandle(tokens.macs(handle, 'handle'));
    if (!found) throw new ProblemError('not_found');
    if (found.state !== 'created' && found.state !== 'authorizing') {
      throw new ProblemError(found.code === 'expired' ? 'invite_expired' : 'authorization_over');
    }
    return found;
  }

  return [
    page('/oauth/start', 'Our page before the vendor', ({ request }) =>
      Promise.resolve(html(200, startPage(languageOf(request), brand))),
    ),
    action('describe', 'Who connects what to whom', async (context) => {
      const found = await byHandle(context);
      const vendor = catalogue.find(found.vendor);
      if (!vendor) throw new ProblemError('vendor_not_set_up');
      return json(200, {
        vendor_name: vendor.name,
        vendor_color: vendor.color,
        vendor_logo_path: logoPath(vendor),
        organization_name: found.organizationName,
        app_name: settings.appName ?? null,
        mode: found.makesConnection || found.inviteId === null ? 'create' : 'update',
      });
    }),
    action('begin', "On to the vendor's first page", async (context) => {
      await byHandle(context);
      const { handle, language } = validate(AuthorizationHandle, context.body.value);
      const { location, cookie } = await beginAuthorization(
        services,
        {
          handle,
          language: language ? matchLanguage([language]) : null,
          browsers: browserTokens(context.request.headers),
          publicUrl: publicUrl(services, context.url),
        },
        { ...BROWSER, action: 'authorization.begun', requestId: context.requestId },
      );
      const answer = json(200, { location });
      return cookie === null ? answer : { ...answer, headers: { ...answer.headers, 'set-cookie': cookie } };
    }),
    action('cancel', 'Give it up', async (context) => {
      const found = await byHandle(context);
      await storage.failAuthorization(
        { id: found.id, code: 'cancelled', note: null, result: null, from: ['created', 'authorizing'] },
        { ...BROWSER, action: 'authorization.failed', outcome: 'cancelled', requestId: context.requestId },
      );
      news.tell(found.id);
      return json(200, {});
    }),
    page('/oauth/callback/:vendor/:method', 'Where the vendor sends the browser back', async (context) => {
      await services.limiter.spend('address', context.address);
      const outcome = await handleReturn(
        services,
        {
          vendor: context.params['vendor'] ?? '',
          method: context.params['method'] ?? '',
          params: context.url.searchParams,
          browsers: browserTokens(context.request.headers),
        },
        { actor: BROWSER.actor, requestId: context.requestId },
      );
      if (outcome.kind === 'refused') {
        const language = languageOf(context.request, cookieLanguages(context.request.headers));
        return outcome.reason === 'browser_mismatch'
          ? html(403, neutralPage(language, 'other_browser', brand))
          : html(400, neutralPage(language, 'incomplete', brand));
      }
      if (outcome.kind === 'next_page') return redirect(outcome.location);
      const { authorization, completionCode, now } = outcome;
      // A replay is shown how it ended, and no host's page hears of it twice.
      const host = now ? destinationOf(authorization, redirectRule(services), completionCode) : null;
      return redirect(host ?? `${publicUrl(services, context.url)}/oauth/result/${authorization.id}`);
    }),
    page('/oauth/result/:id', 'Our page after the vendor', async (context) => {
      const { headers } = context.request;
      const id = context.params['id'] ?? '';
      const macs = browserTokens(headers).flatMap((each) => tokens.macs(each, 'browser'));
      const found = await storage.findAuthorizationOfBrowser(id, macs);
      if (context.url.searchParams.has('poll')) return json(200, { state: found?.state ?? 'nothing' });
      const target = found && methodOf(catalogue, found);
      const language = languageOf(context.request, cookieLanguages(headers, id));
      if (!found || !target) return html(404, resultPage(language, { outcome: 'nothing', ...brand }));
      const words = wordsFor(target.vendor, await loadVendorWords(language));
      return html(200, resultPage(language, resultView(services, found, target.vendor, words)));
    }),
  ];
}

const BROWSER = { actor: 'system:oauth', organizationId: null, target: null, outcome: 'ok' } as const;

function page(path: string, summary: string, handle: Route['handle']): Route {
  return defineRoute({
    method: 'GET',
    path,
    tag: 'Pages',
    summary,
    auth: 'public',
    answer: { status: 200, description: 'A page, or the way to the next.' },
    problems: [],
    handle,
  });
}

function action(name: string, summary: string, handle: Route['handle']): Route {
  return defineRoute({
    method: 'POST',
    path: `/oauth/start/${name}`,
    tag: 'Pages',
    summary,
    description: 'For our own start page.',
    auth: 'public',
    body: AuthorizationHandle,
    answer: { status: 200, description: 'What the page needs.' },
    problems: ['not_found', 'authorization_over', 'browser_mismatch', 'vendor_not_set_up'],
    handle,
  });
}

function html(status: number, { html: body, headers }: Page): Reply {
  return { status, headers, body };
}

function redirect(location: string): Reply {
  return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: null };
}

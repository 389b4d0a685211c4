import { LinkToken } from 'sallyport/contract';
import { logoPath } from '../catalogue/index.js';
import { framePage, type HostedFile, linkPage, unpackable } from '../hosted/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { liveInvite } from '../http/liveInvite.js';
import { ProblemError } from '../http/ProblemError.js';
import { publicUrl } from '../http/publicUrl.js';
import { refuseForeignPage } from '../http/refuseForeignPage.js';
import { json, type Reply } from '../http/respond.js';
import { validate } from '../http/validate.js';
import { languageOf } from '../pages/languageOf.js';
import type { Services } from '../services.js';
import { offeredVendors } from './widgetSessions.js';

/** A year: as long as caches keep anything. */
const FOREVER = 'public, max-age=31536000, immutable';

/** Scripts ask for the loader with `crossorigin`, without which browsers can't check its `integrity`. */
const FOR_EVERY_PAGE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** The pages in which browsers show the modal where it is in no page of the host's, and the code for them. */
export function hostedRoutes(services: Services): Route[] {
  const { settings, storage, tokens, limiter, origins, hosted } = services;

  return [
    get('/embed', 'The page of our frame', 'text/html', async () => {
      const { frame, preload } = await hosted();
      const { html, headers } = framePage({
        script: `hosted/${frame}`,
        preload: preload.map((name) => `hosted/${name}`),
        origins: await origins.registered(),
        loopback: origins.loopback,
      });
      // It knows no lists; the policy does.
      return { status: 200, headers, without: ['x-frame-options'], body: html };
    }),
    get('/link', 'The page behind a `connect_url`', 'text/html', async ({ request }) => {
      const { link } = await hosted();
      const brand = { appName: settings.appName ?? null };
      const { html, headers } = linkPage(languageOf(request), brand, `hosted/${link}`);
      return { status: 200, headers, body: html };
    }),
    defineRoute({
      method: 'POST',
      path: '/link/describe',
      tag: 'Pages',
      summary: 'Who invites whom to what',
      description: 'For our own page behind a link. Changes nothing: looking at a link does not use it.',
      auth: 'public',
      body: LinkToken,
      answer: { status: 200, description: 'What the page needs.' },
      problems: [
        'invite_invalid',
        'invite_expired',
        'invite_revoked',
        'invite_completed',
        'origin_not_allowed',
        'vendor_not_set_up',
      ],
      async handle(context) {
        refuseForeignPage(services, context);
        await limiter.spend('address', context.address);
        const { token } = validate(LinkToken, context.body.value);
        const invite = liveInvite(await storage.findInvite(tokens.macs(token, 'invite')));
        const vendors = offeredVendors(services, invite);
        if (vendors.length === 0) throw new ProblemError('vendor_not_set_up');
        return json(200, {
          organization_name: invite.organizationName,
          app_name: settings.appName ?? null,
          mode: invite.connectionId === null ? 'create' : 'update',
          vendors: vendors.map((vendor) => ({
            vendor: vendor.id,
            vendor_name: vendor.name,
            vendor_color: vendor.color,
            vendor_logo_path: logoPath(vendor),
          })),
          expires_at: invite.expiresAt.toISOString(),
        });
      },
    }),
    get('/hosted/:file', 'A file of the built code', 'text/javascript', async ({ params, request }) => {
      const file = (await hosted()).files.get(params['file'] ?? '');
      if (!file) throw new ProblemError('not_found');
      return served(request, file, {
        'cache-control': FOREVER,
        'cross-origin-resource-policy': 'same-origin',
      });
    }),
    get('/connect.js', 'The loader, as it is now', 'text/javascript', async ({ request }) => {
      const { loader } = await hosted();
      const headers = { ...FOR_EVERY_PAGE, 'cache-control': 'no-cache', etag: loader.etag };
      return request.headers.get('if-none-match')?.includes(loader.etag)
        ? { status: 304, headers, body: null }
        : served(request, loader, headers);
    }),
    get(
      '/connect/:release/connect.js',
      'The loader of one release, for tags with `integrity`',
      'text/javascript',
      async ({ params, request }) => {
        const { loader } = await hosted();
        if (params['release'] !== loader.release) {
          throw new ProblemError(
            'not_found',
            'This server has another release of the loader: /connect.json.',
          );
        }
        return served(request, loader, { ...FOR_EVERY_PAGE, 'cache-control': FOREVER });
      },
    ),
    get('/connect.json', 'Address and `integrity` of the loader', 'application/json', async ({ url }) => {
      const { version, loader } = await hosted();
      const address = `${publicUrl(services, url)}/connect/${loader.release}/connect.js`;
      return json(200, { version, url: address, integrity: loader.integrity });
    }),
  ];
}

function get(
  path: string,
  summary: string,
  type: NonNullable<Route['answer']['type']>,
  handle: Route['handle'],
): Route {
  return defineRoute({
    method: 'GET',
    path,
    tag: 'Pages',
    summary,
    auth: 'public',
    answer: { status: 200, description: 'For browsers.', type },
    problems: path.includes(':') ? ['not_found'] : [],
    handle,
  });
}

function served(
  request: Request,
  { packed, type }: HostedFile,
  headers: Readonly<Record<string, string>>,
): Reply {
  const { body, headers: packing } = unpackable(packed, request.headers.get('accept-encoding'));
  return { status: 200, headers: { 'content-type': type, ...packing, ...headers }, body };
}

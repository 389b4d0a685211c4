import { createHash } from 'node:crypto';
import { ConnectorList } from 'sallyport/contract';
import { logoPath } from '../catalogue/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { ProblemError } from '../http/ProblemError.js';
import { json } from '../http/respond.js';
import type { Services } from '../services.js';
import { drawLogo } from './drawLogo.js';
import { publicUrl } from '../http/publicUrl.js';

export function connectorRoutes(services: Pick<Services, 'catalogue' | 'settings'>): Route[] {
  const { catalogue } = services;
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/connectors',
      tag: 'Connectors',
      summary: 'List the vendors that can be connected',
      auth: 'public',
      answer: { status: 200, description: 'The catalogue.', schema: ConnectorList },
      problems: [],
      handle: ({ url }) =>
        Promise.resolve(
          json(200, {
            items: catalogue.vendors.map((vendor) => ({
              vendor: vendor.id,
              vendor_name: vendor.name,
              logo_url: publicUrl(services, url) + logoPath(vendor),
              category: vendor.category,
            })),
          }),
        ),
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/connectors/:vendor/logo.svg',
      tag: 'Connectors',
      summary: "Get a vendor's logo",
      description:
        "The maker's mark where a licensed set has it, else letters. Kept for a day, then asked for again with `If-None-Match`, which is answered with 304 as long as nothing changed.",
      auth: 'public',
      answer: { status: 200, description: 'A square SVG.', type: 'image/svg+xml' },
      problems: ['not_found'],
      async handle({ request, params }) {
        const vendor = catalogue.find(params['vendor'] ?? '');
        if (!vendor) throw new ProblemError('not_found', 'No vendor has this id.');
        const body = await drawLogo(vendor);
        const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
        const headers = { 'cache-control': 'public, max-age=86400', etag };
        return request.headers.get('if-none-match')?.includes(etag)
          ? { status: 304, headers, body: null }
          : { status: 200, headers: { ...headers, 'content-type': 'image/svg+xml' }, body };
      },
    }),
  ];
}

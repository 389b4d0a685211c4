import { ConnectorList } from 'sallyport/contract';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { json } from '../http/respond.js';
import type { Services } from '../services.js';

export function connectorRoutes({ catalogue }: Pick<Services, 'catalogue'>): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/v1/connectors',
      tag: 'Connectors',
      summary: 'List the vendors that can be connected',
      auth: 'public',
      answer: { status: 200, description: 'The catalogue.', schema: ConnectorList },
      problems: [],
      handle: () =>
        Promise.resolve(
          json(200, {
            items: catalogue.vendors.map(({ id, name, category }) => ({
              vendor: id,
              vendor_name: name,
              logo_url: null,
              category,
            })),
          }),
        ),
    }),
  ];
}

import { z } from 'zod';
import { json } from './answers.js';
import { MISBEHAVIOURS, OAUTH_DEFAULTS, type OAuthSettings } from './oauth/settings.js';
import type { TokenRequests } from './oauth/tokenRequests.js';
import { byRoutes } from './routes.js';
import type { Handler, VendorRequest } from './site.js';
import { isJson, objectOf } from './strictness.js';

const SETTINGS = z
  .strictObject({
    coop: z.enum(MISBEHAVIOURS.coop),
    authorize: z.enum(MISBEHAVIOURS.authorize),
    consent: z.enum(MISBEHAVIOURS.consent),
    tokenEndpoint: z.enum(MISBEHAVIOURS.tokenEndpoint),
    refresh: z.enum(MISBEHAVIOURS.refresh),
    ignorePkce: z.boolean(),
  })
  .partial();

/**
 * The sandbox's own address, `/~control`, for tests whose server runs in another process:
 *
 * - `GET /oauth`: the settings. `PUT /oauth`: sets them; what is left out is off again.
 * - `GET /token-requests?vendor=SNYK`: what `Sandbox.tokenRequests` says.
 *
 * It is for this machine alone. No web page can change anything: JSON from elsewhere needs a leave that nobody gives.
 */
export function control(oauth: OAuthSettings, tokenRequests: TokenRequests): Handler {
  const put = (request: VendorRequest) => {
    const given = SETTINGS.safeParse(isJson(request) ? objectOf(request) : null);
    if (!given.success) return json(400, { error: z.prettifyError(given.error) });
    Object.assign(oauth, OAUTH_DEFAULTS, given.data);
    return json(200, oauth);
  };
  return byRoutes(
    [
      { method: 'GET', path: '/oauth', answer: () => json(200, oauth) },
      { method: 'PUT', path: '/oauth', answer: put },
      {
        method: 'GET',
        path: '/token-requests',
        answer: ({ query }) => json(200, tokenRequests.of(query.get('vendor') ?? undefined)),
      },
    ],
    {
      notFound: () => json(404, { error: 'Not found' }),
      methodNotAllowed: () => json(405, { error: 'Method not allowed' }),
    },
  );
}

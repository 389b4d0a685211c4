import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const keys = (word: string) => ({ api_token: `sandbox_apisec_${word}` });

const fail = (status: number, message: string, headers = {}): Answer => json(status, { message }, headers);
const words = {
  rateLimited: () => fail(429, 'Too many requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service unavailable'),
};

const api: Site = {
  owns: (host) => host === 'api.apisecapps.com',
  open: ({ accounts }) => {
    const known = knownTo('APISEC', accounts);
    const applications = (request: VendorRequest): Answer => {
      const given = afterScheme(request, 'Bearer');
      const row = known.find((row) => valueAt(row, 'api_token') === given);
      if (!row) return fail(401, 'Unauthorized');
      if (row.outcome === 'permission_missing') return fail(403, 'Forbidden');
      if (!accepts(request, 'application/json')) return fail(406, 'Not acceptable');
      const strange = strangeParameter(request.query, { include: /^metadata$/, nextToken: /./ });
      if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
      return troubled(row, words, () =>
        json(200, { applications: [{ applicationId: 'made-up', applicationName: 'Shop', instances: [] }] }),
      );
    };
    return byRoutes([{ method: 'GET', path: '/v1/applications', answer: applications }], {
      notFound: () => fail(404, 'Not found'),
      methodNotAllowed: () => fail(405, 'Method not allowed'),
    });
  },
};

export const APISEC: SandboxVendor = {
  id: 'APISEC',
  name: 'APIsec',
  sites: [api],
  credentials: [
    {
      method: 'api_token',
      outcome: 'works',
      credentials: keys('works'),
      note: '200 with one application.',
    },
    { method: 'api_token', outcome: 'wrong_key', credentials: keys('wrong'), note: '401.' },
    {
      method: 'api_token',
      outcome: 'expired',
      credentials: keys('expired'),
      note: '401, just like a wrong key: the vendor does not say that it has expired.',
    },
    {
      method: 'api_token',
      outcome: 'permission_missing',
      credentials: keys('without_get_app'),
      note: 'A token without the scope Get App: 403.',
    },
    {
      method: 'api_token',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'api_token', outcome: 'down', credentials: keys('down'), note: '503.' },
    {
      method: 'api_token',
      outcome: 'slow',
      credentials: keys('slow'),
      note: '200, long after anyone would wait.',
    },
    {
      method: 'client_credentials',
      outcome: 'unverified',
      credentials: { client_id: 'sandbox_apisec_client', client_secret: 'sandbox_apisec_secret' },
      note: 'Nothing is asked: the address that gives tokens is not published.',
    },
  ],
};

import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const keys = (word: string) => ({ web_api_token: `sandbox_semgrep_${word}` });

const fail = (status: number, error: string, headers = {}): Answer => json(status, { error }, headers);
const words = {
  rateLimited: () => fail(429, 'Too many requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service unavailable'),
};

const SLUG = 'sallyport-sandbox';
const PAGE = { page: /^\d+$/, page_size: /^\d+$/, dedup: /^(true|false)$/ };

const api: Site = {
  owns: (host) => host === 'semgrep.dev',
  open: ({ accounts }) => {
    const known = knownTo('SEMGREP', accounts);
    const read =
      (params: Readonly<Record<string, RegExp>>, usual: (slug: string) => Answer) =>
      (request: VendorRequest, [slug = SLUG]: readonly string[]): Answer => {
        const given = afterScheme(request, 'Bearer');
        const row: SandboxCredentials | undefined = known.find(
          (row) => valueAt(row, 'web_api_token') === given,
        );
        if (!row) return fail(401, 'Not authorized');
        // A token without the Web API scope gets the answer of a path that isn't there.
        if (row.outcome === 'permission_missing' || slug !== SLUG) return fail(404, 'Not found');
        if (!accepts(request, 'application/json')) return fail(406, 'Not acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () => usual(slug));
      };
    return byRoutes(
      [
        {
          method: 'GET',
          path: '/api/v1/deployments',
          answer: read({}, () =>
            json(200, {
              deployments: [
                {
                  id: 1,
                  name: 'Sallyport Sandbox',
                  slug: SLUG,
                  findings: { url: `https://semgrep.dev/api/v1/deployments/${SLUG}/findings` },
                },
              ],
            }),
          ),
        },
        {
          method: 'GET',
          path: /^\/api\/v1\/deployments\/([a-z0-9-]+)\/findings$/,
          answer: read(PAGE, () => json(200, { findings: [] })),
        },
        {
          method: 'GET',
          path: /^\/api\/v1\/deployments\/([a-z0-9-]+)\/projects$/,
          answer: read(PAGE, () => json(200, { projects: [] })),
        },
      ],
      { notFound: () => fail(404, 'Not found'), methodNotAllowed: () => fail(405, 'Method not allowed') },
    );
  },
};

export const SEMGREP: SandboxVendor = {
  id: 'SEMGREP',
  name: 'Semgrep',
  sites: [api],
  credentials: [
    {
      method: 'web_api_token',
      outcome: 'works',
      credentials: keys('works'),
      note: '200 with one deployment.',
    },
    { method: 'web_api_token', outcome: 'wrong_key', credentials: keys('wrong'), note: '401.' },
    {
      method: 'web_api_token',
      outcome: 'permission_missing',
      credentials: keys('agent_scope_only'),
      note: 'A token without the Web API scope: 404.',
    },
    {
      method: 'web_api_token',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'web_api_token', outcome: 'down', credentials: keys('down'), note: '503.' },
    {
      method: 'web_api_token',
      outcome: 'slow',
      credentials: keys('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};

import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const keys = (word: string) => ({ access_token: `arnica_sandbox_${word}` });

const fail = (status: number, message: string, headers = {}): Answer => json(status, { message }, headers);
const words = {
  rateLimited: () => fail(429, 'Too Many Requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'Service Unavailable'),
};
/** For a key that is wrong, expired or revoked just as for one without the scope: never 401. */
const forbidden = () => fail(403, 'Forbidden');

/** Filters as public clients use them; the facts know `limit`. */
const FINDINGS = {
  limit: /^(?:[1-9]\d{0,2}|1000)$/,
  type: /^(?:SAST|SCA|IAC|LICENSE|REPUTATION|SECRET)$/,
  severity: /^(?:critical|high|medium|low|info|unknown)$/,
  status: /^[a-z_]+$/,
  asset: /./,
};

const api: Site = {
  owns: (host) => host === 'api.app.arnica.io',
  open: ({ accounts }) => {
    const known = knownTo('ARNICA', accounts);
    const read =
      (params: Readonly<Record<string, RegExp>>, usual: (row: SandboxCredentials) => Answer) =>
      (request: VendorRequest): Answer => {
        const given = afterScheme(request, 'Bearer');
        const row = known.find((row) => valueAt(row, 'access_token') === given);
        if (!row) return forbidden();
        if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, `Invalid parameter: ${strange}`);
        return troubled(row, words, () => usual(row));
      };
    const risks = (body: object) => (row: SandboxCredentials) =>
      row.outcome === 'permission_missing' ? forbidden() : json(200, body);
    return byRoutes(
      [
        // Says that the key is good, whatever its scopes.
        {
          method: 'GET',
          path: '/v1/auth/token',
          answer: read({}, () => json(200, { arnicaOrgId: 'made-up-org', keyId: 'made-up-key' })),
        },
        {
          method: 'GET',
          path: '/v1/risks/findings',
          answer: read(FINDINGS, risks({ findings: [{ id: 'made-up', type: 'SAST', severity: 'high' }] })),
        },
        {
          method: 'GET',
          path: /^\/v1\/risks\/permissions\/github\/(?:owner|admin|maintain|write|codeowners)$/,
          answer: read({}, risks({ permissions: [] })),
        },
      ],
      { notFound: () => fail(404, 'Not Found'), methodNotAllowed: () => fail(405, 'Method Not Allowed') },
    );
  },
};

export const ARNICA: SandboxVendor = {
  id: 'ARNICA',
  name: 'Arnica',
  sites: [api],
  credentials: [
    {
      method: 'api_key',
      outcome: 'works',
      credentials: keys('works'),
      note: 'The key is good, and a finding is read.',
    },
    {
      method: 'api_key',
      outcome: 'wrong_key',
      credentials: keys('wrong'),
      note: '403 for everything: Arnica never answers 401.',
    },
    {
      method: 'api_key',
      outcome: 'expired',
      credentials: keys('expired'),
      note: '403 for everything, just like a wrong key.',
    },
    {
      method: 'api_key',
      outcome: 'permission_missing',
      credentials: keys('without_risks'),
      note: 'The key is good, but has no `risks:read`: findings are 403.',
    },
    {
      method: 'api_key',
      outcome: 'rate_limited',
      credentials: keys('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'api_key', outcome: 'down', credentials: keys('down'), note: '503.' },
    {
      method: 'api_key',
      outcome: 'slow',
      credentials: keys('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};

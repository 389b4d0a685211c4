import { randomBytes } from 'node:crypto';
import { escapeXml, RETRY_AFTER_SECS, xml } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { afterScheme, formOf, isForm, strangeParameter } from '../strictness.js';

/** Qualys' data centres, each a world of its own: a user of one is a stranger to the others. */
const PLATFORMS = [
  'qualysapi.qualys.com',
  'qualysapi.qg2.apps.qualys.com',
  'qualysapi.qg3.apps.qualys.com',
  'qualysapi.qg4.apps.qualys.com',
  'qualysapi.gov1.qualys.us',
  'qualysapi.qualys.eu',
  'qualysapi.qg2.apps.qualys.eu',
  'qualysapi.qg3.apps.qualys.it',
  'qualysapi.qg1.apps.qualys.in',
  'qualysapi.qg1.apps.qualys.ca',
  'qualysapi.qg1.apps.qualys.ae',
  'qualysapi.qg1.apps.qualys.co.uk',
  'qualysapi.qg1.apps.qualys.com.au',
  'qualysapi.qg1.apps.qualysksa.com',
];

/** Where the two users live that are not on US Platform 1. */
const HOMES: Readonly<Record<string, string>> = {
  works_elsewhere: 'qualysapi.qg2.apps.qualys.eu',
  works_unnamed: 'qualysapi.qg1.apps.qualys.in',
};
const homeOf = ({ outcome }: SandboxCredentials): string => HOMES[outcome] ?? 'qualysapi.qualys.com';

/** Every answer of the v2 API that is not a list: `SIMPLE_RETURN`, with a code where something is wrong. */
function simple(status: number, text: string, code?: number, headers = {}): Answer {
  const parts = [
    '<DATETIME>2026-01-01T00:00:00Z</DATETIME>',
    ...(code === undefined ? [] : [`<CODE>${code}</CODE>`]),
    `<TEXT>${escapeXml(text)}</TEXT>`,
  ];
  const body = `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE SIMPLE_RETURN SYSTEM "https://qualysapi.qualys.com/api/2.0/simple_return.dtd">
<SIMPLE_RETURN><RESPONSE>${parts.join('')}</RESPONSE></SIMPLE_RETURN>`;
  return xml(status, body, headers);
}

const badLogin = () =>
  simple(401, 'Bad Login/Password', 2000, { 'www-authenticate': 'Basic realm="Qualys"' });
const busy = (code: 1960 | 1965) =>
  simple(409, 'The requested operation is blocked by one or more existing Business Objects', code, {
    'x-ratelimit-remaining': code === 1965 ? '0' : '299',
    ...(code === 1965 ? { 'x-ratelimit-towait-sec': String(RETRY_AFTER_SECS) } : {}),
  });

/** Log-ins and log-outs don't count against any limit; being down or slow holds for all. */
function ailing(account: SandboxCredentials, usual: () => Answer): Answer {
  if (account.outcome === 'down') return simple(503, 'Service unavailable', 999);
  return account.outcome === 'slow' ? { ...usual(), late: true } : usual();
}

const platforms: Site = {
  owns: (host) => PLATFORMS.includes(host),
  open: (world) => {
    const known = knownTo('QUALYS', world.accounts);
    const sessions = world.remember(openSessions);

    const account = (host: string, username: string | null, password: string | null) =>
      known.find(
        (row) =>
          homeOf(row) === host &&
          valueAt(row, 'username') === username &&
          valueAt(row, 'password') === password,
      );

    const session = (request: VendorRequest): Answer => {
      if (!isForm(request)) return simple(415, 'Unsupported media type', 999);
      const form = formOf(request);
      const action = form.get('action');
      if (action === 'logout') {
        if (strangeParameter(form, { action: /./ }) !== null) return unrecognised(form, { action: /./ });
        return sessions.delete(`${request.host} ${sessionOf(request)}`)
          ? simple(200, 'Logged out', undefined, { 'set-cookie': `${COOKIE}=; path=/api; secure` })
          : badLogin();
      }
      if (action !== 'login') {
        return action === null ? missing('action') : simple(400, 'parameter action has invalid value', 1905);
      }
      const known = { action: /./, username: /./, password: /./ };
      if (strangeParameter(form, known) !== null) return unrecognised(form, known);
      for (const name of ['username', 'password']) if (!form.has(name)) return missing(name);
      const found = account(request.host, form.get('username'), form.get('password'));
      if (!found) return badLogin();
      return ailing(found, () => {
        const id = randomBytes(16).toString('hex');
        sessions.set(`${request.host} ${id}`, found);
        return simple(200, 'Logged in', undefined, {
          'set-cookie': `${COOKIE}=${id}; path=/api; secure; HttpOnly`,
        });
      });
    };

    const hosts = (request: VendorRequest): Answer => {
      const basic = Buffer.from(afterScheme(request, 'Basic') ?? '', 'base64').toString('utf8');
      const [, username = null, password = null] = /^([^:]*):(.*)$/s.exec(basic) ?? [];
      const found =
        account(request.host, username, password) ?? sessions.get(`${request.host} ${sessionOf(request)}`);
      if (!found) return badLogin();
      if (!request.query.has('action')) return missing('action');
      const known = {
        action: /^list$/,
        truncation_limit: /^\d+$/,
        details: /^(Basic|Basic\/AGs|All|All\/AGs|None)$/,
      };
      if (strangeParameter(request.query, known) !== null) return unrecognised(request.query, known);
      return ailing(found, () => {
        if (found.outcome === 'rate_limited') return busy(1960);
        if (found.outcome === 'quota_spent') return busy(1965);
        if (found.outcome === 'permission_missing') {
          return simple(403, 'You do not have permission to use this API', 2012);
        }
        return xml(200, HOST_LIST, { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '299' });
      });
    };

    const answer = byRoutes(
      [
        { method: 'POST', path: '/api/2.0/fo/session/', answer: session },
        { method: 'GET', path: '/api/2.0/fo/asset/host/', answer: hosts },
      ],
      {
        notFound: () => ({
          status: 404,
          headers: { 'content-type': 'text/html' },
          body: '<h1>Not Found</h1>',
        }),
        methodNotAllowed: () =>
          simple(400, 'Request method (GET or POST) is incompatible with specified parameter(s)', 1908),
      },
    );
    return (request) =>
      (headerOf(request, 'x-requested-with') ?? '').trim() === ''
        ? simple(400, 'Missing required header: X-Requested-With', 1903)
        : answer(request);
  },
};

const COOKIE = 'QualysSession';
const openSessions = (): Map<string, SandboxCredentials> => new Map();
const sessionOf = (request: VendorRequest): string =>
  new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]+)`).exec(headerOf(request, 'cookie') ?? '')?.[1] ?? '';
const missing = (name: string) => simple(400, `Missing required parameter(s): ${name}`, 1903);
const unrecognised = (params: URLSearchParams, known: Readonly<Record<string, RegExp>>) =>
  simple(400, `Unrecognized parameter(s): ${strangeParameter(params, known)}`, 1901);

const HOST_LIST = `<?xml version="1.0" encoding="UTF-8" ?>
<!DOCTYPE HOST_LIST_OUTPUT SYSTEM "https://qualysapi.qualys.com/api/2.0/fo/asset/host/host_list_output.dtd">
<HOST_LIST_OUTPUT><RESPONSE><DATETIME>2026-01-01T00:00:00Z</DATETIME><HOST_LIST>
<HOST><ID>1</ID><IP>192.0.2.10</IP><TRACKING_METHOD>IP</TRACKING_METHOD><OS>Linux</OS></HOST>
</HOST_LIST></RESPONSE></HOST_LIST_OUTPUT>`;

export const QUALYS: SandboxVendor = {
  id: 'QUALYS',
  name: 'Qualys VMDR',
  sites: [platforms],
  credentials: [
    {
      method: 'basic',
      outcome: 'works',
      // Signs that a form or a Basic header spoils when they are not encoded.
      credentials: { username: 'works_sb', password: 'sandbox: 100%+ & more' },
      note: 'US Platform 1 (`_`): logs in, lists a host.',
    },
    {
      method: 'basic',
      outcome: 'works_elsewhere',
      credentials: { username: 'works5sb', password: 'sandbox-works' },
      note: 'EU Platform 2 (`5`): logs in and lists a host there, and nowhere else.',
    },
    {
      method: 'basic',
      outcome: 'works_unnamed',
      credentials: { username: 'works.sb', password: 'sandbox-works' },
      note: 'India Platform 1, which the user name does not tell: 401 on every other platform.',
    },
    {
      method: 'basic',
      outcome: 'wrong_key',
      credentials: { username: 'works_sb', password: 'sandbox-wrong' },
      note: '401 with code 2000.',
    },
    {
      method: 'basic',
      outcome: 'permission_missing',
      credentials: { username: 'noapi_sb', password: 'sandbox-permission' },
      note: 'Logs in; the host list is 403.',
    },
    {
      method: 'basic',
      outcome: 'rate_limited',
      credentials: { username: 'limit_sb', password: 'sandbox-limited' },
      note: 'Logs in (log-ins have no limit); the host list is 409 with code 1960, too many at once.',
    },
    {
      method: 'basic',
      outcome: 'quota_spent',
      credentials: { username: 'quota_sb', password: 'sandbox-quota' },
      note: 'Logs in; the host list is 409 with code 1965 and `X-RateLimit-ToWait-Sec: 30`.',
    },
    {
      method: 'basic',
      outcome: 'down',
      credentials: { username: 'down_sb', password: 'sandbox-down' },
      note: '503.',
    },
    {
      method: 'basic',
      outcome: 'slow',
      credentials: { username: 'slow_sb', password: 'sandbox-slow' },
      note: '200, long after anyone would wait.',
    },
  ],
};

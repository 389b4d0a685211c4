import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const INSTANCE = 'sallyport-sandbox';
/** A developer's instance that nobody used for a while: it shows a page until its owner wakes it. */
const ASLEEP = 'sallyport-asleep';

const user = (word: string, password = `sandbox-${word}`, instance_name = INSTANCE) => ({
  instance_name,
  username: `sallyport.${word}`,
  password,
});

const fail = (status: number, message: string, detail: string | null, headers = {}): Answer =>
  json(status, { error: { message, detail }, status: 'failure' }, headers);
const unauthenticated = () =>
  fail(401, 'User Not Authenticated', 'Required to provide Auth information', {
    'www-authenticate': 'BASIC realm="Service-now"',
  });
const words = {
  rateLimited: () =>
    fail(429, 'Rate limit exceeded', 'The number of requests is over the limit of a rate limit rule', {
      'retry-after': String(RETRY_AFTER_SECS),
      'x-ratelimit-limit': '1000',
    }),
  down: () => fail(503, 'Service unavailable', null),
};
const wakeMe = (): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/html;charset=UTF-8' },
  body: '<html><body><h1>Your instance is hibernating</h1></body></html>',
});

/** The tables by the role that reads them. The facts name the roles and incidents; the rest are ServiceNow's own names. */
const TABLES = {
  itil: ['incident', 'problem', 'change_request', 'cmdb_ci'],
  sn_request_read: ['sc_request', 'sc_req_item', 'sc_task'],
  'sn_compliance.reader': ['sn_compliance_control', 'sn_compliance_policy'],
  survey_reader: ['asmt_assessment', 'asmt_assessment_instance'],
};
const isTable = (name: string): boolean => Object.values(TABLES).flat().includes(name);

const PARAMS = {
  sysparm_limit: /^[1-9]\d{0,4}$/,
  sysparm_offset: /^\d+$/,
  sysparm_fields: /^[\w.]+(?:,[\w.]+)*$/,
  sysparm_query: /./,
  sysparm_display_value: /^(?:true|false|all)$/,
  sysparm_exclude_reference_link: /^(?:true|false)$/,
  sysparm_no_count: /^(?:true|false)$/,
};

const instances: Site = {
  owns: (host) => [INSTANCE, ASLEEP].includes(host.replace(/\.service-now\.com$/, '')),
  open: ({ accounts }) => {
    const known = knownTo('SERVICENOW', accounts);
    const table = (request: VendorRequest, [name = '']: readonly string[]): Answer => {
      const basic = Buffer.from(afterScheme(request, 'Basic') ?? '', 'base64').toString('utf8');
      const [, username, password] = /^([^:]+):(.+)$/s.exec(basic) ?? [];
      const row = known.find(
        (row) => valueAt(row, 'username') === username && valueAt(row, 'password') === password,
      );
      if (!row) return unauthenticated();
      if (!accepts(request, 'application/json')) return fail(406, 'Not acceptable', null);
      if (!isTable(name)) return fail(400, `Invalid table ${name}`, null);
      const strange = strangeParameter(request.query, PARAMS);
      if (strange !== null) return fail(400, `Invalid parameter ${strange}`, null);
      return troubled(row, words, () => {
        const isClosed = row.outcome === 'partial' && !TABLES.itil.includes(name);
        if (row.outcome === 'permission_missing' || isClosed) {
          return fail(403, 'User Not Authorized', `Failed API level ACL Validation for table ${name}`);
        }
        return row.outcome === 'permission_hidden'
          ? fail(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
          : json(200, { result: [{ sys_id: 'made-up' }] });
      });
    };
    const answer = byRoutes([{ method: 'GET', path: /^\/api\/now\/table\/(\w+)$/, answer: table }], {
      notFound: () => fail(400, 'Requested URI does not represent any resource', null),
      methodNotAllowed: () => fail(405, 'Method not supported', null),
    });
    return (request) => (request.host.startsWith(`${ASLEEP}.`) ? wakeMe() : answer(request));
  },
};

export const SERVICENOW: SandboxVendor = {
  id: 'SERVICENOW',
  name: 'ServiceNow',
  sites: [instances],
  credentials: [
    {
      method: 'basic',
      outcome: 'works',
      // Signs that a Basic header spoils when they are not encoded, a colon among them.
      credentials: user('works', 'sandbox: 100%+ & more'),
      note: '200 for every table.',
    },
    {
      method: 'basic',
      outcome: 'wrong_key',
      credentials: user('works', 'sandbox-wrong'),
      note: 'The user of `works` with another password: 401.',
    },
    {
      method: 'basic',
      outcome: 'expired',
      credentials: user('reset'),
      note: 'Password needs reset is ticked for this user: 401, just like a wrong password.',
    },
    {
      method: 'basic',
      outcome: 'permission_missing',
      credentials: user('norole'),
      note: 'A user without a role: 403 with the name of the table.',
    },
    {
      method: 'basic',
      outcome: 'partial',
      credentials: user('itil'),
      note: 'A user with the role `itil` alone: incidents are 200, requests 403.',
    },
    {
      method: 'basic',
      outcome: 'permission_hidden',
      credentials: user('hidden'),
      note: 'A user whom an access rule keeps from every record: 404.',
    },
    {
      method: 'basic',
      outcome: 'web_page',
      credentials: user('asleep', 'sandbox-asleep', ASLEEP),
      note: "A developer's instance that hibernates: 200 with a page that says so.",
    },
    {
      method: 'basic',
      outcome: 'rate_limited',
      credentials: user('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'basic', outcome: 'down', credentials: user('down'), note: '503.' },
    {
      method: 'basic',
      outcome: 'slow',
      credentials: user('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};

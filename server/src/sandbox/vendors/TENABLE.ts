import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { byRoutes } from '../routes.js';
import { knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, strangeParameter } from '../strictness.js';

/** 64 hex digits that tell halves and outcome: `acce5500` or `5ec4e700`, then the status again and again. */
const accessKey = (digits: string): string => `acce5500${digits.repeat(14)}`;
const secretKey = (digits: string): string => `5ec4e700${digits.repeat(14)}`;
const keys = (access: string, secret = access) => ({
  client_key: accessKey(access),
  secret_key: secretKey(secret),
});

const fail = (statusCode: number, error: string, message: string, headers = {}): Answer =>
  json(statusCode, { statusCode, error, message }, headers);

const words = {
  rateLimited: () =>
    fail(429, 'Too Many Requests', 'You have made too many requests in a given amount of time.', {
      'retry-after': String(RETRY_AFTER_SECS),
    }),
  down: () => fail(503, 'Service Unavailable', 'The service is temporarily unavailable.'),
};

const unauthorized = () => fail(401, 'Unauthorized', 'Invalid Credentials');

const cloud: Site = {
  owns: (host) => host === 'cloud.tenable.com',
  open: ({ accounts }) => {
    const known = knownTo('TENABLE', accounts);
    const read =
      (params: Readonly<Record<string, RegExp>>, usual: (account: SandboxCredentials) => Answer) =>
      (request: VendorRequest): Answer => {
        const given = /^accessKey=([^;]*);secretKey=([^;]*)$/.exec(headerOf(request, 'x-apikeys') ?? '');
        const account = known.find(
          (row) => valueAt(row, 'client_key') === given?.[1] && valueAt(row, 'secret_key') === given[2],
        );
        if (!account || account.outcome === 'wrong_region') return unauthorized();
        if (!accepts(request, 'application/json')) return fail(406, 'Not Acceptable', 'Not Acceptable');
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(400, 'Bad Request', `Invalid parameter: ${strange}`);
        return troubled(account, words, () => usual(account));
      };
    return byRoutes(
      [
        {
          method: 'GET',
          path: '/scans',
          answer: read({ last_modification_date: /^\d{1,12}$/, folder_id: /^\d+$/ }, (account) =>
            account.outcome === 'permission_missing'
              ? fail(403, 'Forbidden', 'You need permission to view scans.')
              : json(200, { folders: FOLDERS, scans: SCANS, timestamp: 1_767_225_600 }),
          ),
        },
        { method: 'GET', path: '/session', answer: read({}, () => json(200, SESSION)) },
      ],
      {
        notFound: () => fail(404, 'Not Found', 'Not Found'),
        methodNotAllowed: () => fail(405, 'Method Not Allowed', 'Method Not Allowed'),
      },
    );
  },
};

const FOLDERS = [{ id: 9, name: 'My Scans', type: 'main', default_tag: 1, custom: 0, unread_count: 0 }];
const SCANS = [{ id: 32, uuid: 'template-made-up', name: 'Weekly, all assets', status: 'completed' }];
const SESSION = { uuid: 'made-up', username: 'sallyport@example.com', type: 'local', enabled: true };

export const TENABLE: SandboxVendor = {
  id: 'TENABLE',
  name: 'Tenable Vulnerability Management',
  sites: [cloud],
  credentials: [
    {
      method: 'api_keys',
      outcome: 'works',
      credentials: keys('0200'),
      note: '200 with one scan.',
    },
    {
      method: 'api_keys',
      outcome: 'wrong_key',
      credentials: keys('0200', '0401'),
      note: 'The access key of `works` with another secret key: 401.',
    },
    {
      method: 'api_keys',
      outcome: 'permission_missing',
      credentials: keys('0403'),
      note: 'The session is answered, the list of scans is 403.',
    },
    {
      method: 'api_keys',
      outcome: 'wrong_region',
      credentials: keys('eeee'),
      note: 'Keys of another Tenable site: 401, just like a wrong key.',
    },
    {
      method: 'api_keys',
      outcome: 'rate_limited',
      credentials: keys('0429'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'api_keys', outcome: 'down', credentials: keys('0503'), note: '503.' },
    {
      method: 'api_keys',
      outcome: 'slow',
      credentials: keys('0000'),
      note: '200, long after anyone would wait.',
    },
  ],
};

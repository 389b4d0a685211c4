import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { isFromApp } from '../families/githubApp.js';
import { githubCom } from '../families/githubCom.js';
import { issuedTo } from '../oauth/issuedTo.js';
import { byRoutes, type Route } from '../routes.js';
import { holderOf, knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import { type Answer, headerOf, type SandboxVendor, type Site, type VendorRequest } from '../site.js';
import { accepts, afterScheme, strangeParameter } from '../strictness.js';

const OWNER = 'sallyport-sandbox';
const REPOSITORY = {
  id: 1,
  name: 'shop',
  full_name: `${OWNER}/shop`,
  private: true,
  owner: { login: OWNER, type: 'Organization' },
};
/** Whoever made the token has repositories of their own, too, which no organization knows. */
const OWN_REPOSITORY = {
  id: 2,
  name: 'notes',
  full_name: 'sallyport/notes',
  private: true,
  owner: { login: 'sallyport', type: 'User' },
};

/** A documented beginning and length, but never the length of the real thing, which secret scanners look for. */
const personal = (word: string) => ({ access_token: `github_pat_sandbox_${word}_`.padEnd(56, '0') });
const installation = (word: string, digits: string) => ({
  installation_id: `1000${digits}`,
  access_token: `ghs_sandbox_${word}_`.padEnd(44, '0'),
});

const DOCS = 'https://docs.github.com/rest';
const fail = (status: number, message: string, headers = {}): Answer =>
  json(
    status,
    { message, documentation_url: DOCS, status: String(status) },
    { 'x-github-request-id': 'made-up', ...headers },
  );
const notFound = () => fail(404, 'Not Found');
const forbidden = (permission: string | null, kind = 'integration') =>
  fail(403, `Resource not accessible by ${kind}`, {
    'x-accepted-github-permissions': `${permission ?? 'metadata'}=read`.replace(' ', '_'),
  });
/** GitHub has two limits: the hourly one, which tells when it ends, and one on bursts, which tells how long to wait. */
const secondaryLimit = () =>
  fail(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
    'retry-after': String(RETRY_AFTER_SECS),
  });
const wordsAt = (now: number) => ({
  rateLimited: () =>
    fail(403, 'API rate limit exceeded for user ID 1.', {
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.ceil(now / 1_000) + RETRY_AFTER_SECS),
      'x-ratelimit-resource': 'core',
    }),
  down: () => fail(503, 'Service Unavailable'),
});

const PAGE = {
  per_page: /^(?:[1-9]\d?|100)$/,
  page: /^[1-9]\d*$/,
  sort: /^\w+$/,
  direction: /^(?:asc|desc)$/,
};
const ALERTS = { ...PAGE, state: /^\w+$/, severity: /^[\w,]+$/, before: /./, after: /./ };

type Read = {
  readonly path: string | RegExp;
  /** Whom it is for, where it is not for both. */
  readonly only?: 'pat' | 'github_app';
  /** The permission's name in the token's settings; null where none is needed. */
  readonly permission: string | null;
  readonly params: Readonly<Record<string, RegExp>>;
  readonly body: object | ((request: VendorRequest) => object);
};
const place = (rest: string): RegExp =>
  new RegExp(`^/(?:orgs/${OWNER}|repos/${OWNER}/${REPOSITORY.name})/${rest}$`);

/** The facts name the user and an organization's Dependabot alerts; the rest is GitHub's public reference. */
const READS: readonly Read[] = [
  { path: '/user', only: 'pat', permission: null, params: {}, body: { login: 'sallyport', id: 1 } },
  {
    path: '/user/repos',
    only: 'pat',
    permission: 'metadata',
    params: { ...PAGE, visibility: /^\w+$/, affiliation: /^[\w,]+$/, type: /^\w+$/ },
    body: ({ query }) =>
      query.get('affiliation') === 'organization_member' ? [REPOSITORY] : [OWN_REPOSITORY, REPOSITORY],
  },
  {
    path: '/user/orgs',
    only: 'pat',
    permission: 'metadata',
    params: PAGE,
    body: [{ login: OWNER, id: 2 }],
  },
  {
    path: '/installation/repositories',
    only: 'github_app',
    permission: 'metadata',
    params: PAGE,
    body: { total_count: 1, repository_selection: 'all', repositories: [REPOSITORY] },
  },
  {
    path: `/orgs/${OWNER}/repos`,
    permission: 'metadata',
    params: { ...PAGE, type: /^\w+$/ },
    body: [REPOSITORY],
  },
  { path: place('dependabot/alerts'), permission: 'dependabot', params: ALERTS, body: [{ number: 1 }] },
  { path: place('code-scanning/alerts'), permission: 'code scanning', params: ALERTS, body: [{ number: 2 }] },
  { path: place('secret-scanning/alerts'), permission: 'secret scanning', params: ALERTS, body: [] },
];

function mayRead({ outcome }: SandboxCredentials, permission: string): boolean {
  if (outcome === 'permission_missing' || outcome === 'permission_hidden') return false;
  return outcome !== 'partial' || permission !== 'dependabot';
}

/** Both headers have a default, and must be right where they are sent. */
function foreignHeader(request: VendorRequest): Answer | null {
  if (!accepts(request, 'application/vnd.github+json') && !accepts(request, 'application/json')) {
    return fail(415, "Unsupported 'Accept' header. Must accept 'application/json'.");
  }
  const version = headerOf(request, 'x-github-api-version') ?? '2022-11-28';
  return version === '2022-11-28' ? null : fail(400, `Unsupported API version ${version}`);
}

const api: Site = {
  owns: (host) => host === 'api.github.com',
  open: (world) => {
    const { accounts, now } = world;
    const known = knownTo('GITHUB', accounts);
    /** Who installed may see what was installed, and nobody else. Of the app itself that says nothing. */
    const installed = (request: VendorRequest, [id]: readonly string[]): Answer => {
      const given = afterScheme(request, 'Bearer');
      const person = issuedTo(world, given);
      if (!person)
        return holderOf(known, 'access_token', given) ? forbidden('metadata') : fail(401, 'Bad credentials');
      const foreign = foreignHeader(request);
      if (foreign) return foreign;
      const strange = strangeParameter(request.query, PAGE);
      if (strange !== null) return fail(422, `Invalid request. Unexpected parameter ${strange}.`);
      if (!known.includes(person) || valueAt(person, 'installation_id') !== id) return notFound();
      return json(200, { total_count: 1, repository_selection: 'all', repositories: [REPOSITORY] });
    };
    const read =
      ({ only, permission, params, body }: Read) =>
      (request: VendorRequest): Answer => {
        const row = holderOf(known, 'access_token', afterScheme(request, 'Bearer'));
        if (!row) {
          return issuedTo(world, afterScheme(request, 'Bearer'))
            ? forbidden(permission)
            : fail(401, 'Bad credentials');
        }
        const kind = row.method === 'pat' ? 'personal access token' : 'integration';
        const refused = only !== undefined && only !== row.method;
        if (refused || (permission !== null && !mayRead(row, permission))) {
          // Where even the existence of something private would be told, GitHub denies it.
          return row.outcome === 'permission_hidden' ? notFound() : forbidden(permission, kind);
        }
        const foreign = foreignHeader(request);
        if (foreign) return foreign;
        const strange = strangeParameter(request.query, params);
        if (strange !== null) return fail(422, `Invalid request. Unexpected parameter ${strange}.`);
        if (row.outcome === 'quota_spent') return secondaryLimit();
        return troubled(row, wordsAt(now()), () =>
          json(200, typeof body === 'function' ? body(request) : body, {
            'x-ratelimit-limit': '5000',
            'x-ratelimit-remaining': '4999',
          }),
        );
      };
    const installationToken = (request: VendorRequest, [id]: readonly string[]): Answer => {
      if (!isFromApp(afterScheme(request, 'Bearer'), now())) {
        return fail(401, 'A JSON web token could not be decoded');
      }
      const foreign = foreignHeader(request);
      if (foreign) return foreign;
      const row = holderOf(known, 'installation_id', id);
      if (!row) return notFound();
      const token = valueAt(row, 'access_token');
      return json(201, { token, expires_at: new Date(now() + 3_600_000).toISOString(), permissions: {} });
    };
    const answer = byRoutes(
      [
        ...READS.map((one): Route => ({ method: 'GET', path: one.path, answer: read(one) })),
        { method: 'GET', path: /^\/user\/installations\/(\d+)\/repositories$/, answer: installed },
        {
          method: 'POST',
          path: /^\/app\/installations\/(\d+)\/access_tokens$/,
          answer: installationToken,
        },
      ],
      { notFound, methodNotAllowed: notFound },
    );
    // The front door wants to know who asks, before anything else.
    return (request) =>
      (headerOf(request, 'user-agent') ?? '').trim() === ''
        ? {
            status: 403,
            headers: { 'content-type': 'text/html' },
            body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header',
          }
        : answer(request);
  },
};

const SHARED = [
  ['works', 'works', '0200', '200 for every read.'],
  ['permission_hidden', 'outsider', '0404', 'Every read is 404, as if nothing were there.'],
  ['partial', 'without_dependabot', '0206', 'Dependabot alerts are 403, all else is 200.'],
  ['rate_limited', 'limited', '0429', '403 with `X-RateLimit-Remaining: 0`.'],
  ['quota_spent', 'burst', '0430', 'The limit on bursts: 403 with `Retry-After: 30`.'],
  ['down', 'down', '0503', '503.'],
  ['slow', 'slow', '0000', '200, long after anyone would wait.'],
] as const;

export const GITHUB: SandboxVendor = {
  id: 'GITHUB',
  name: 'GitHub',
  sites: [api, githubCom],
  credentials: [
    ...SHARED.map(([outcome, word, , note]) => ({
      method: 'pat',
      outcome,
      credentials: personal(word),
      note,
    })),
    {
      method: 'pat',
      outcome: 'permission_missing',
      credentials: personal('without_permissions'),
      note: 'The user behind the token is 200, every other read is 403.',
    },
    {
      method: 'pat',
      outcome: 'wrong_key',
      credentials: personal('wrong'),
      note: '401.',
    },
    {
      method: 'pat',
      outcome: 'expired',
      credentials: personal('expired'),
      note: '401, just like a wrong token.',
    },
  ],
  tokens: [
    ...SHARED.map(([outcome, word, digits, note]) => ({
      method: 'github_app',
      outcome,
      credentials: installation(word, digits),
      note: outcome === 'works' ? `${note} Installation tokens have no user: \`/user\` is 403.` : note,
    })),
    {
      method: 'github_app',
      outcome: 'permission_missing',
      credentials: installation('without_permissions', '0403'),
      note: 'Every read is 403: the app was given no permission.',
    },
    {
      method: 'github_app',
      outcome: 'wrong_key',
      credentials: installation('wrong', '0401'),
      note: 'The app was uninstalled: 404 for a new token, 401 for the old one.',
    },
  ],
};

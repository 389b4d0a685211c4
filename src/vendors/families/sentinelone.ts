import type { Field, GuideStep, HostRule, Step, Verdict } from '../types.js';

/**
 * What the SentinelOne vendors share: a service user's token, sent to the customer's own console. SentinelOne's
 * reference of the API lies inside of each console, under Help > API Doc.
 */
export const SENTINELONE_HOSTS: HostRule = { allow: ['**.sentinelone.net'] };

export const SENTINELONE_DOCS = 'https://docs.swimlane.com/authentication-guides/sentinelone';

export const SENTINELONE_FIELDS: readonly Field[] = [
  {
    path: 'base_url',
    kind: 'url',
    label: 'Base URL',
    help: 'The address of your SentinelOne console, without the page behind it.',
    example: 'https://your-tenant.sentinelone.net',
  },
  {
    path: 'api_token',
    kind: 'secret',
    label: 'API Token',
    help: 'Of a service user. It is shown only once, and ends on the day that was chosen.',
  },
];

/** `role`: what the service user gets, marked up as in every guide. */
export function sentinelOneGuide(role: string): readonly GuideStep[] {
  return [
    {
      text: 'In the SentinelOne console open **Settings > Users > Service Users**, then **Actions > Create New Service User**.',
      link: { label: 'Open your console', url: '{base_url}' },
    },
    { text: 'Name it and choose an expiration date. The connection stops working on that day.' },
    { text: `As its scope choose the account or the sites to be read. Give it ${role}, and nothing more.` },
    { text: 'Create the user and copy its **API Token**, which is shown only once.' },
    {
      text: 'Paste the token here, and enter the address of your console without the page behind it.',
    },
  ];
}

/** One read at the console. `refusals` come after the answers that mean a bad token everywhere. */
export function askSentinelOne(id: string, path: string, refusals: readonly Verdict[]): Step {
  return {
    id,
    request: { method: 'GET', url: `{base_url}${path}`, headers: { Accept: 'application/json' } },
    sign: { kind: 'header', name: 'Authorization', value: 'ApiToken {api_token}' },
    verdicts: [
      { when: { status: 200, json: { pointer: '/data', present: true } }, result: 'ok' },
      {
        when: { status: 401, json: { pointer: '/errors/0/code', is: 4010010 } },
        result: 'credentials_rejected',
        note: 'SentinelOne does not accept this token. It may be mistyped, past its expiration date, or of another console.',
      },
      { when: { status: 401 }, result: 'credentials_rejected' },
      ...refusals,
    ],
  };
}

/** The smallest read that every token with a role may do. */
export const SENTINELONE_SITES: Step = askSentinelOne('list_sites', '/web/api/v2.1/sites?limit=1', [
  {
    when: { status: 403 },
    result: 'permission_missing',
    note: 'SentinelOne knows the token, but its service user reaches no site. Give it the role Viewer at the account or the sites to be read.',
  },
]);

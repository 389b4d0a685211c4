/**
 * Returns that must not be believed: for each of three vendors, over sixty of them, and not one of them makes the server
 * ask for a token. RFC 9700 section 4, RFC 9207, and the names of the OpenID conformance suite's modules where they fit.
 */
import type { AuthorizationFailureCode } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testServer.js';
import { openWalker } from './testing/openWalker.js';
import { startWalk } from './testing/startWalk.js';

const VENDORS = [
  ['SNYK', 'oauth'],
  ['MS_DEFENDER_ENDPOINT', 'oauth2'],
  ['MS_ENTRA', 'oauth2'],
] as const;

/** What a return is made of. */
type Return = {
  vendor: string;
  method: string;
  /** As they stand in the query, doubles and all. */
  params: [string, string][];
  cookie: string;
};

/** Untouched: the walk still waits for its return. Else the code it failed with. */
type Ends = 'untouched' | AuthorizationFailureCode;
type Case = readonly [name: string, ends: Ends, change: (real: Return) => void];

const STRANGE_STATES: Record<string, (state: string) => [string, string][]> = {
  'no state': () => [],
  'an empty state': () => [['state', '']],
  'a wrong state': () => [['state', `spt_${'A'.repeat(43)}`]],
  'a state cut short': (state) => [['state', state.slice(0, -1)]],
  'a state with a letter changed': (state) => [
    ['state', state.replace(/.$/u, (last) => (last === 'A' ? 'E' : 'A'))],
  ],
  'a state in another case': (state) => [['state', state.toUpperCase()]],
  'a state twice': (state) => [
    ['state', state],
    ['state', state],
  ],
  'two different states': (state) => [
    ['state', state],
    ['state', `spt_${'A'.repeat(43)}`],
  ],
  'a state as a list': (state) => [['state[]', state]],
  'a state of 10 kB': (state) => [['state', state.padEnd(10_000, 'A')]],
  'a handle in place of a state': () => [['state', `sph_${'A'.repeat(43)}`]],
};
const OTHER_COOKIES: Record<string, string> = {
  'no cookie': '',
  "another browser's cookie": `__Host-sallyport_00000000=spb_${'A'.repeat(43)}`,
  'a constant for a cookie': '__Host-sallyport_00000000=1',
};
const ERRORS: Record<string, Ends> = {
  access_denied: 'declined',
  server_error: 'vendor_refused',
  temporarily_unavailable: 'vendor_unavailable',
  invalid_request: 'vendor_refused',
  unauthorized_client: 'app_not_configured',
  invalid_client: 'app_not_configured',
  invalid_scope: 'app_not_configured',
  unsupported_response_type: 'vendor_refused',
  interaction_required: 'vendor_refused',
  login_required: 'vendor_refused',
  account_selection_required: 'vendor_refused',
  '': 'vendor_refused',
  '<script>alert(1)</script>': 'vendor_refused',
  'javascript:alert(1)': 'vendor_refused',
  '\r\nSet-Cookie: a=b': 'vendor_refused',
  '\u001b[31mred': 'vendor_refused',
  '\u202etxet': 'vendor_refused',
};

const set = (name: string, value: string) => (real: Return) => {
  real.params = [...real.params.filter(([each]) => each !== name), [name, value]];
};
const add = (name: string, value: string) => (real: Return) => void real.params.push([name, value]);
const drop = (name: string) => (real: Return) => {
  real.params = real.params.filter(([each]) => each !== name);
};
const withState = (make: (state: string) => [string, string][]) => (real: Return) => {
  const state = real.params.find(([name]) => name === 'state')?.[1] ?? '';
  real.params = [...real.params.filter(([name]) => name !== 'state'), ...make(state)];
};

const CASES: readonly Case[] = [
  ...Object.entries(STRANGE_STATES).flatMap(([name, make]): Case[] => [
    [name, 'untouched', withState(make)],
    ...Object.entries(OTHER_COOKIES).map(
      ([other, cookie]): Case => [
        `${name}, with ${other}`,
        'untouched',
        (real) => {
          withState(make)(real);
          real.cookie = cookie;
        },
      ],
    ),
  ]),
  ...Object.entries(OTHER_COOKIES).map(
    ([name, cookie]): Case => [name, 'browser_mismatch', (real) => void (real.cookie = cookie)],
  ),
  [
    'a cookie by another name',
    'browser_mismatch',
    (real) => void (real.cookie = real.cookie.replace('__Host-', '')),
  ],
  ["another vendor's callback", 'response_invalid', (real) => void (real.vendor = 'JIRA')],
  ["an unknown vendor's callback", 'response_invalid', (real) => void (real.vendor = 'ACME')],
  ["another method's callback", 'response_invalid', (real) => void (real.method = 'api_key')],
  [
    'a callback in another case',
    'response_invalid',
    (real) => void (real.vendor = real.vendor.toLowerCase()),
  ],
  ['a code twice', 'response_invalid', add('code', 'another')],
  ['no code', 'response_invalid', drop('code')],
  ['an empty code', 'response_invalid', set('code', '')],
  ['a code of 10 kB', 'response_invalid', set('code', 'c'.repeat(10_000))],
  ['a code as a list', 'response_invalid', (real) => (drop('code')(real), add('code[]', 'c')(real))],
  ["an issuer that is not the vendor's", 'response_invalid', set('iss', 'https://evil.example')],
  [
    'an issuer that only looks like it',
    'response_invalid',
    set('iss', 'https://login.microsoftonline.com.evil.example'),
  ],
  ['an issuer that is no address', 'response_invalid', set('iss', 'snyk')],
  [
    'an issuer twice',
    'response_invalid',
    (real) => (add('iss', 'https://a')(real), add('iss', 'https://b')(real)),
  ],
  [
    'an answer for another flow',
    'response_invalid',
    (real) => (drop('code')(real), add('access_token', 'a')(real)),
  ],
  [
    'an ID token in place of a code',
    'response_invalid',
    (real) => (drop('code')(real), add('id_token', 'a')(real)),
  ],
  ['an error together with a code', 'declined', add('error', 'access_denied')],
  ...Object.entries(ERRORS).map(
    ([error, ends]): Case => [
      `the error ${JSON.stringify(error)}`,
      ends,
      (real) => (
        drop('code')(real),
        add('error', error)(real),
        add('error_description', `${error} ${'d'.repeat(99)}`)(real)
      ),
    ],
  ),
];

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

it('are more than sixty', () => expect(CASES.length).toBeGreaterThan(60));

describe.each(VENDORS)('%s', (vendor, method) => {
  it.each(CASES)('%s: %s', async (_, ends, change) => {
    const walker = openWalker(server);
    const { look, startUrl } = await startWalk(server, vendor, method);
    const begun = (await (await walker.ask('begin', startUrl)).json()) as { location: string };
    const state = new URL(begun.location).searchParams.get('state') ?? '';
    const real: Return = {
      vendor,
      method,
      params: [
        ['state', state],
        ['code', 'a-code'],
      ],
      cookie: [...walker.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    };
    change(real);
    const before = server.sandbox?.tokenRequests();
    const url = `http://sallyport.test/oauth/callback/${real.vendor}/${real.method}?${new URLSearchParams(real.params).toString()}`;
    const response = await server.fetch(new Request(url, { headers: { cookie: real.cookie } }));
    const text = await response.text();

    expect(server.sandbox?.tokenRequests()).toEqual(before);
    const seen = await look();
    expect(seen.connection).toBeNull();
    expect(ends === 'untouched' ? seen.state : seen.code).toBe(ends === 'untouched' ? 'authorizing' : ends);
    const location = response.headers.get('location');
    expect(location === null ? response.status : new URL(location).origin).toSatisfy(
      (where) => where === 400 || where === 403 || where === 'http://sallyport.test',
    );
    for (const [, value] of real.params.filter(([name]) => name !== 'state')) {
      if (value.includes('<') || value.includes('\u001b') || value.includes('javascript:'))
        expect(`${text}${location ?? ''}`).not.toContain(value);
    }
  });
});

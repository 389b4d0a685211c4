import * as fc from 'fast-check';
import { type CheckProgress, CheckResult, FAILURES } from 'sallyport/contract';
import type { AuthMethod, Step, Verdict } from 'sallyport/vendors';
import { afterEach, describe, expect, it } from 'vitest';
import { createEgress } from '../egress/index.js';
import { type CheckOptions, runCheck } from './runCheck.js';
import {
  type Arrived,
  capability,
  field,
  OK,
  REJECTED,
  startTinyVendor,
  stepTo,
  type TinyVendor,
  tinyMethod,
  vendorOf,
} from './tinyVendor.js';

let vendor: TinyVendor | undefined;
afterEach(async () => {
  await vendor?.close();
  vendor = undefined;
});

const KEY = 'canary-8f3a2b1c';
const credentials = { tenant: 'acme', key: KEY };

type Answering = (request: Arrived, count: number) => Response | Promise<Response>;

/** Checks a method against a vendor that answers so. */
async function check(method: AuthMethod, answer: Answering, more: Partial<CheckOptions> = {}) {
  vendor = await startTinyVendor(answer);
  const progress: CheckProgress[] = [];
  const result = await runCheck({
    vendor: vendorOf(method),
    method,
    credentials,
    platform: {},
    egress: vendor.egress,
    sleep: () => Promise.resolve(),
    onProgress: (one) => progress.push(one),
    ...more,
  });
  CheckResult.parse(result);
  return { result, progress, paths: vendor.paths(), requests: vendor.requests };
}

/** Answers by path; what is not listed is 404. */
const byPath = (statuses: Record<string, number>) => (request: Arrived) =>
  new Response('{}', { status: statuses[request.url.pathname] ?? 404 });

const LOG_IN: Step = {
  ...stepTo('/log-in'),
  request: { method: 'POST', url: 'https://api.tiny.example/log-in', form: { key: '{key}' } },
  captures: [{ set: 'session', cookie: 'session' }],
  verdicts: [OK, REJECTED],
};
/** A refusal that lets one in all the same. */
const FINE: Verdict = { when: { status: [200, 403] }, result: 'ok' };
const LOG_OUT: Step = {
  ...stepTo('/log-out'),
  request: {
    method: 'DELETE',
    url: 'https://api.tiny.example/log-out',
    headers: { Cookie: 'session={session}' },
  },
  always: true,
};
const method = tinyMethod({
  check: { steps: [LOG_IN, LOG_OUT] },
  capabilities: [capability('assets'), capability('scans'), capability('users', { required: false })],
});
const session =
  (answer: Answering): Answering =>
  async (request, count) => {
    const response = await answer(request, count);
    if (request.url.pathname === '/log-in') response.headers.append('Set-Cookie', 'session=s3ss10n; Path=/');
    return response;
  };
const allWork = { '/log-in': 200, '/assets': 200, '/scans': 200, '/users': 200 };

describe('a check', () => {
  it('logs in, proves each capability, logs out, and tells of it as it goes', async () => {
    const { result, paths, progress, requests } = await check(method, session(byPath(allWork)));
    expect(result).toMatchObject({ outcome: 'works', code: null, owner: null, note: null, suggest: null });
    expect(result.capabilities.map(({ id, state }) => [id, state])).toEqual([
      ['assets', 'works'],
      ['scans', 'works'],
      ['users', 'works'],
    ]);
    expect(paths[0]).toBe('/log-in');
    expect(paths.slice(1, 4).sort()).toEqual(['/assets', '/scans', '/users']);
    expect(paths.slice(4)).toEqual(['/log-out']);
    expect(requests.at(-1)?.headers.get('cookie')).toBe('session=s3ss10n');
    expect(progress.slice(0, 2)).toEqual([
      { id: null, state: 'running' },
      { id: null, state: 'works' },
    ]);
    for (const id of ['assets', 'scans', 'users']) {
      expect(progress.filter((one) => one.id === id).map(({ state }) => state)).toEqual(['running', 'works']);
    }
  });

  it('whose log-in fails asks nothing more, once, and does not log out of nothing', async () => {
    const { result, paths, progress } = await check(method, byPath({ '/log-in': 401 }));
    expect(result).toMatchObject({ outcome: 'refused', code: 'credentials_rejected', owner: 'you' });
    expect(result.note).toBe('Wrong keys.');
    expect(result.capabilities.every(({ state, code }) => state === 'unknown' && code === null)).toBe(true);
    expect(paths).toEqual(['/log-in']);
    expect(progress).toEqual([
      { id: null, state: 'running' },
      { id: null, state: 'missing' },
    ]);
  });

  it('whose vendor is down says nothing about the keys', async () => {
    const { result, progress } = await check(method, byPath({ '/log-in': 503 }));
    expect(result).toMatchObject({ outcome: 'unavailable', code: 'vendor_unavailable', owner: 'the_vendor' });
    expect(progress.at(-1)).toEqual({ id: null, state: 'unknown' });
  });

  it('logs out, whatever the capabilities came to', async () => {
    const { result, paths } = await check(
      method,
      session(byPath({ '/log-in': 200, '/assets': 403, '/scans': 500, '/users': 200 })),
    );
    expect(result).toMatchObject({ outcome: 'refused', code: 'permission_missing', owner: 'your_admin' });
    expect(paths.at(-1)).toBe('/log-out');
  });

  it('does not mind how the log-out ends', async () => {
    const { result } = await check(method, session(byPath({ ...allWork, '/log-out': 500 })));
    expect(result.outcome).toBe('works');
  });

  it('of which a part works is partial, each capability by itself', async () => {
    const { result, progress } = await check(
      method,
      session(byPath({ '/log-in': 200, '/assets': 200, '/scans': 403, '/users': 404 })),
    );
    expect(result).toMatchObject({ outcome: 'partial', code: 'permission_missing', note: 'No right.' });
    expect(result.capabilities.map(({ id, state, code, owner }) => [id, state, code, owner])).toEqual([
      ['assets', 'works', null, null],
      ['scans', 'missing', 'permission_missing', 'your_admin'],
      ['users', 'unknown', 'vendor_unexpected', 'the_vendor'],
    ]);
    expect(progress).toContainEqual({ id: 'scans', state: 'missing' });
    expect(progress).toContainEqual({ id: 'users', state: 'unknown' });
  });

  it('keeps what one capability captures from the others', async () => {
    const capturing: Step = { ...stepTo('/first'), captures: [{ set: 'found', json: '/found' }] };
    const using: Step = stepTo('/second', {
      request: { method: 'GET', url: 'https://api.tiny.example/second/{found}' },
    });
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { result, paths } = await check(
      tinyMethod({
        capabilities: [
          capability('own', { steps: [capturing, using] }),
          // Two that keep their places busy, so that the last one begins after the first has captured.
          capability('busy'),
          capability('busy_too'),
          capability('foreign', { steps: [using], required: false }),
        ],
      }),
      async ({ url }) => {
        if (url.pathname === '/second/x') setTimeout(finish, 50);
        if (url.pathname.startsWith('/busy')) await finished;
        return Response.json({ found: 'x' });
      },
    );
    expect([...paths].sort()).toEqual(['/busy', '/busy_too', '/first', '/second/x']);
    expect(result.capabilities.map(({ state }) => state)).toEqual(['works', 'works', 'works', 'unknown']);
  });

  it('of a capability with a log-out of its own takes that, too', async () => {
    const steps = [{ ...LOG_IN, verdicts: [OK] }, stepTo('/read'), LOG_OUT];
    const { paths } = await check(
      tinyMethod({ capabilities: [capability('all', { steps })] }),
      session(byPath({ '/log-in': 200, '/read': 403 })),
    );
    expect(paths).toEqual(['/log-in', '/read', '/log-out']);
  });

  it('proves three capabilities at a time, not more', async () => {
    let open = 0;
    let most = 0;
    const many = Array.from({ length: 8 }, (_, index) => capability(`c${index}`));
    const { result } = await check(tinyMethod({ capabilities: many }), async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => {
        setTimeout(resolve, 20);
      });
      open -= 1;
      return new Response('{}');
    });
    expect(result.outcome).toBe('works');
    expect(most).toBe(3);
  });

  it('begins nothing more once the keys are refused', async () => {
    const many = Array.from({ length: 10 }, (_, index) => capability(`c${index}`));
    const { result, paths } = await check(tinyMethod({ capabilities: many }), byPath({}));
    // Unknown addresses are no reason to stop.
    expect(paths).toHaveLength(10);
    expect(result.outcome).toBe('unavailable');
    await vendor?.close();
    const refused = await check(
      tinyMethod({ capabilities: many }),
      () => new Response(null, { status: 401 }),
    );
    expect(refused.result).toMatchObject({
      outcome: 'refused',
      code: 'credentials_rejected',
      note: 'Wrong keys.',
    });
    expect(refused.paths.length).toBeLessThanOrEqual(3);
    expect(refused.result.capabilities.every(({ state }) => state === 'unknown')).toBe(true);
  });

  it('begins nothing more once the vendor let us wait in vain', async () => {
    vendor = await startTinyVendor(() => new Promise<Response>(() => {}), { totalMs: 100 });
    const many = tinyMethod({ capabilities: Array.from({ length: 10 }, (_, at) => capability(`c${at}`)) });
    const { egress } = vendor;
    const result = await runCheck({
      vendor: vendorOf(many),
      method: many,
      credentials,
      platform: {},
      egress,
    });
    expect(result).toMatchObject({ outcome: 'unavailable', code: 'vendor_timeout', owner: 'the_vendor' });
    expect(vendor.requests.length).toBeLessThanOrEqual(3);
  });

  it('asks the same read once, however many capabilities it proves', async () => {
    const shared = ['a', 'b', 'c', 'd'].map((id) => capability(id, { steps: [stepTo('/shared')] }));
    const all = tinyMethod({ check: { steps: [stepTo('/shared')] }, capabilities: shared });
    const { result, paths } = await check(all, () => new Response('{}'));
    expect(result.outcome).toBe('works');
    expect(paths).toEqual(['/shared']);
  });

  it('asks a read again that was refused, sent with other headers, or is none', async () => {
    const signed = (token: string) => stepTo('/read', { sign: { kind: 'bearer', token } });
    const post = stepTo('/post', { request: { method: 'POST', url: 'https://api.tiny.example/post' } });
    const steps = [signed('one'), signed('two'), post, { ...post, id: 'again' }];
    const { paths } = await check(
      tinyMethod({ capabilities: [capability('a', { steps })] }),
      () => new Response('{}'),
    );
    expect(paths).toEqual(['/read', '/read', '/post', '/post']);
    await vendor?.close();
    const refused = await check(
      tinyMethod({
        check: { steps: [stepTo('/read', { verdicts: [FINE] })] },
        capabilities: [capability('read')],
      }),
      byPath({ '/read': 403 }),
    );
    expect(refused.paths).toEqual(['/read', '/read']);
    expect(refused.result).toMatchObject({ outcome: 'refused', code: 'permission_missing' });
  });

  it('with a single capability that is the log-in sends one request for wrong keys', async () => {
    const { result, paths } = await check(
      tinyMethod({ capabilities: [capability('scans')] }),
      byPath({ '/scans': 401 }),
    );
    expect(result).toMatchObject({ outcome: 'refused', code: 'credentials_rejected' });
    expect(paths).toEqual(['/scans']);
  });

  it('asks nobody where the vendor publishes no check', async () => {
    const { result, paths, progress } = await check(
      tinyMethod({
        check: { unavailable: 'The vendor publishes none.' },
        capabilities: [capability('a', { required: false, unverified: 'No request.' })],
      }),
      () => new Response('{}'),
    );
    expect(result).toMatchObject({ outcome: 'unverified', code: null, note: 'The vendor publishes none.' });
    expect(result.capabilities).toMatchObject([{ state: 'unknown', code: null, note: 'No request.' }]);
    expect(paths).toEqual([]);
    expect(progress).toEqual([]);
  });

  it('is not made less by a capability that can not be verified', async () => {
    const { result } = await check(
      tinyMethod({
        capabilities: [
          capability('scans'),
          capability('exports', { required: false, unverified: 'Would start one.' }),
        ],
      }),
      byPath({ '/scans': 200 }),
    );
    expect(result.outcome).toBe('works');
    expect(result.capabilities[1]).toMatchObject({ state: 'unknown', code: null, note: 'Would start one.' });
  });

  it("asks nobody while the operator's values are missing", async () => {
    const needy = tinyMethod({ needs: ['platform.aws_account_id'], capabilities: [capability('a')] });
    const { result, paths } = await check(needy, () => new Response('{}'));
    expect(result).toMatchObject({ outcome: 'unavailable', code: 'app_not_configured', owner: 'the_app' });
    expect(paths).toEqual([]);
    await vendor?.close();
    const platform = { 'platform.aws_account_id': '123456789012' };
    expect((await check(needy, () => new Response('{}'), { platform })).result.outcome).toBe('works');
  });

  it("takes the method's own value over what was sent, and a nested one from where it is", async () => {
    const nested = tinyMethod({
      fields: [field('aws.region', { default: 'us-east-1' })],
      fixed: { 'aws.type': 'direct' },
      check: {
        steps: [],
        derive: [
          {
            set: 'api',
            from: '{aws.region}',
            cases: [{ match: '^([a-z0-9-]+)$', value: 'https://$1.tiny.example' }],
          },
        ],
      },
      capabilities: [
        capability('a', {
          steps: [
            {
              ...stepTo('/a'),
              request: { method: 'GET', url: '{api}/{aws.type}' },
              sign: { kind: 'bearer', token: 'x' },
            },
          ],
        }),
      ],
    });
    const given = { aws: { region: 'eu-west-1', type: 'other' } };
    const { requests } = await check(nested, () => new Response('{}'), { credentials: given });
    expect(requests[0]?.url.href).toBe('http://eu-west-1.tiny.example/direct');
    await vendor?.close();
    const { result, paths } = await check(nested, () => new Response('{}'), {
      credentials: { aws: { region: 'US East' } },
    });
    expect(result).toMatchObject({ outcome: 'refused', code: 'host_not_allowed', owner: 'you' });
    expect(paths).toEqual([]);
  });
});

describe('keys never reach a host that is not the vendor’s', () => {
  const anywhere = tinyMethod({
    fields: [field('base_url'), { ...field('key'), kind: 'secret' }],
    capabilities: [
      capability('a', { steps: [{ ...stepTo('/a'), request: { method: 'GET', url: '{base_url}/a' } }] }),
    ],
  });

  it.each([
    'https://evil.example',
    'https://tiny.example.evil.example',
    'https://eviltiny.example',
    'https://127.0.0.1',
    'https://localhost',
    'https://169.254.169.254',
    'https://[::1]',
    'http://api.tiny.example',
    'https://api.tiny.example:8443',
    'https://api.tiny.example@evil.example',
    'https://evil.example#.tiny.example',
    'https://evil.example?.tiny.example',
    'https://evil.example\\.tiny.example',
    'file:///etc/passwd',
  ])('%s', async (url) => {
    const { result, paths } = await check(anywhere, () => new Response('{}'), {
      credentials: { base_url: url, key: KEY },
    });
    expect(result).toMatchObject({ outcome: 'refused', code: 'host_not_allowed', owner: 'you' });
    expect(paths).toEqual([]);
  });

  it('nor where a redirect leads', async () => {
    const { result, paths } = await check(
      anywhere,
      () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.tiny.example/' } }),
      { credentials: { base_url: 'https://api.tiny.example', key: KEY } },
    );
    expect(result).toMatchObject({ outcome: 'unavailable', code: 'vendor_unexpected' });
    expect(paths).toEqual(['/a']);
  });

  it('nor an address of the inner network behind the right name', async () => {
    const egress = createEgress({
      resolve: () => Promise.resolve(['10.0.0.5']),
      limits: { failureFloorMs: 0 },
    });
    const { result } = await check(anywhere, () => new Response('{}'), {
      credentials: { base_url: 'https://api.tiny.example', key: KEY },
      egress,
    });
    expect(result).toMatchObject({ outcome: 'unavailable', code: 'vendor_unreachable' });
  });
});

describe('whatever a vendor answers', () => {
  const proving = tinyMethod({
    check: {
      steps: [
        {
          ...LOG_IN,
          captures: [{ set: 'token', json: '/access_token' }],
          verdicts: [
            { when: { status: 201, json: { pointer: '/access_token', present: true } }, result: 'ok' },
            REJECTED,
          ],
        },
      ],
    },
    capabilities: [
      capability('items', {
        steps: [
          {
            ...stepTo('/items'),
            sign: { kind: 'bearer', token: '{token}' },
            verdicts: [{ when: { status: 200, json: { pointer: '/items', present: true } }, result: 'ok' }],
          },
        ],
      }),
    ],
  });

  type Said = { readonly status: number; readonly body: string; readonly headers: Record<string, string> };
  const says = (status: number, body: string): Said => ({ status, body, headers: {} });
  const YES = { logIn: says(201, '{"access_token":"t0k3n"}'), items: says(200, '{"items":[]}') };
  const said = (yes: Said): fc.Arbitrary<Said> =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(yes) },
      {
        weight: 5,
        arbitrary: fc.record({
          status: fc.oneof(
            fc.constantFrom(
              200,
              201,
              202,
              204,
              301,
              302,
              304,
              400,
              401,
              403,
              404,
              409,
              418,
              429,
              500,
              502,
              503,
            ),
            fc.integer({ min: 200, max: 599 }),
          ),
          body: fc.oneof(
            fc.constantFrom(
              yes.body,
              `\uFEFF${yes.body}`,
              yes.body.slice(0, -1),
              `[${yes.body}]`,
              yes.body.replace(/:.*\}/u, ':null}'),
              '<!DOCTYPE html><html><body>Log in</body></html>',
              '<ok><access_token>t</access_token><items/></ok>',
              '{"error":"invalid_client"}',
              '{}',
              '[]',
              'null',
              '"ok"',
              '',
            ),
            fc.json(),
            fc.string(),
          ),
          headers: fc.constantFrom<Record<string, string>>(
            {},
            { 'Content-Type': 'text/html' },
            { 'Retry-After': '1' },
            { Location: 'https://api.tiny.example/log-in' },
          ),
        }),
      },
    );

  /** The test's own reading of what counts as a yes. */
  const isYes = ({ status, body }: Said, wanted: number, key: string): boolean => {
    if (status !== wanted) return false;
    try {
      const document = JSON.parse(body) as Record<string, unknown> | null;
      const value = typeof document === 'object' && !Array.isArray(document) ? document?.[key] : undefined;
      return value !== undefined && value !== null;
    } catch {
      return false;
    }
  };
  const answering = (logIn: Said, items: Said) => (request: Arrived) => {
    const { status, body, headers } = request.url.pathname === '/log-in' ? logIn : items;
    return new Response([204, 205, 304].includes(status) ? null : body, { status, headers });
  };

  it('it works when the vendor says yes to all', async () => {
    const { result } = await check(proving, answering(YES.logIn, YES.items));
    expect(result.outcome).toBe('works');
  });

  it('it never works unless the vendor says yes to all', async () => {
    let answer = answering(YES.logIn, YES.items);
    const server = await startTinyVendor((request) => answer(request));
    await fc.assert(
      fc.asyncProperty(said(YES.logIn), said(YES.items), async (logIn, items) => {
        answer = answering(logIn, items);
        const result = await runCheck({
          vendor: vendorOf(proving),
          method: proving,
          credentials,
          platform: {},
          egress: server.egress,
          sleep: () => Promise.resolve(),
        });
        CheckResult.parse(result);
        const isLoggedIn = isYes(logIn, 201, 'access_token');
        // A token that is no text can't be sent on.
        const hasToken = isLoggedIn && /^[\t\x20-\x7e]+$/u.test(tokenIn(logIn));
        const works = hasToken && isYes(items, 200, 'items');
        expect(result.outcome === 'works').toBe(works);
        if (!works) expect(result.code).not.toBeNull();
        if (result.outcome === 'refused') expect(logIn.status).toBe(401);
        expect(JSON.stringify(result)).not.toContain(KEY);
      }),
      { numRuns: 250 },
    );
    await server.close();
  });

  const tokenIn = ({ body }: Said): string => {
    const token = (JSON.parse(body) as Record<string, unknown>)['access_token'];
    return typeof token === 'string' || typeof token === 'number' || typeof token === 'boolean'
      ? `${token}`
      : '';
  };
});

describe('giving up', () => {
  it('ends the check with the reason given, and logs out all the same', async () => {
    const abort = new AbortController();
    const pending = check(
      method,
      session((request) =>
        request.url.pathname === '/log-in' || request.url.pathname === '/log-out'
          ? new Response('{}')
          : new Promise<never>(() => {}),
      ),
      { signal: abort.signal },
    );
    await expect.poll(() => vendor?.requests.length).toBe(4);
    const reason = new Error('the browser left');
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(vendor?.paths().at(-1)).toBe('/log-out');
  });

  it('beforehand asks nobody', async () => {
    const reason = new Error('left');
    await expect(check(method, byPath(allWork), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(vendor?.requests).toEqual([]);
  });

  it('while waiting for a vendor that asked for it ends the waiting', async () => {
    const abort = new AbortController();
    vendor = await startTinyVendor(
      () => new Response(null, { status: 429, headers: { 'Retry-After': '9' } }),
    );
    const pending = runCheck({
      vendor: vendorOf(method),
      method,
      credentials,
      platform: {},
      egress: vendor.egress,
      signal: abort.signal,
    });
    await expect.poll(() => vendor?.requests.length).toBe(1);
    const reason = new Error('left');
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe('nothing that a check says', () => {
  const secrets = tinyMethod({
    fields: [
      field('base_url'),
      field('tenant'),
      { ...field('key'), kind: 'secret' },
      { ...field('pem'), kind: 'secret' },
    ],
    check: { steps: [LOG_IN] },
    capabilities: [
      capability('a'),
      capability('url', {
        steps: [{ ...stepTo('/u'), request: { method: 'GET', url: '{base_url}/{tenant}?k={key}' } }],
      }),
      capability('jwt', {
        steps: [
          {
            ...stepTo('/j'),
            sign: {
              kind: 'jwt',
              algorithm: 'RS256',
              privateKey: '{pem}',
              claims: { iss: '{key}' },
              lifetimeSecs: 60,
            },
          },
        ],
      }),
    ],
  });
  const CANARIES = ['canary-base', 'canary-tenant', 'canary-key', 'canary-pem', 'canary-answer'];
  const given = {
    base_url: `https://${CANARIES[0]}.evil.example`,
    tenant: `${CANARIES[1]}..`,
    key: CANARIES[2],
    pem: `-----BEGIN PRIVATE KEY-----\n${CANARIES[3]}`,
  };
  const echo = (status: number) => (request: Arrived) =>
    new Response(`${CANARIES[4]} ${request.body} ${request.headers.get('authorization')}`, {
      status,
      headers: { 'X-Echo': CANARIES[4] ?? '', 'Retry-After': CANARIES[4] ?? '' },
    });
  const clean = (text: string) => {
    for (const canary of CANARIES) expect(text).not.toContain(canary);
  };

  it.each([200, 401, 403, 404, 429, 500, 302])('repeats what was typed or answered (%i)', async (status) => {
    const { result, progress } = await check(secrets, echo(status), { credentials: given });
    clean(JSON.stringify([result, progress]));
  });

  it('repeats a key with a line end in it', async () => {
    const credentials = { ...given, key: `${CANARIES[2]}\r\nX-Evil: 1` };
    const { result, paths } = await check(secrets, echo(200), { credentials });
    expect(result).toMatchObject({ outcome: 'refused', code: 'credentials_rejected' });
    expect(FAILURES.credentials_rejected.owner).toBe(result.owner);
    expect(paths).toEqual([]);
    clean(JSON.stringify(result));
  });
});

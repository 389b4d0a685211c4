import type { Step, Verdict } from 'sallyport/vendors';
import { afterEach, describe, expect, it } from 'vitest';
import { runStep, type StepContext } from './runStep.js';
import { createScope, type Scope } from './scope.js';
import {
  type Arrived,
  field,
  MISSING,
  OK,
  REJECTED,
  startTinyVendor,
  stepTo,
  type TinyVendor,
  tinyMethod,
} from './tinyVendor.js';

let vendor: TinyVendor | undefined;
afterEach(async () => {
  await vendor?.close();
  vendor = undefined;
});

const method = tinyMethod({
  fields: [
    field('region', {
      required: false,
      choices: [
        { value: 'us-1', label: 'US 1' },
        { value: 'us-2', label: 'US 2' },
      ],
    }),
    field('base_url', { required: false }),
    { ...field('key'), kind: 'secret' },
  ],
});
const KEY = 'canary-2b7e1516';
const NOW = new Date('2026-01-02T03:04:05Z');

/** Takes the step against a vendor that answers so; says what came of it, what was sent and how long was waited. */
async function take(
  step: Step,
  answer: (request: Arrived, count: number) => Response | Promise<Response>,
  { credentials = {}, ...more }: Partial<StepContext> & { credentials?: Record<string, string> } = {},
) {
  vendor = await startTinyVendor(answer);
  const waits: number[] = [];
  const scope = createScope(method, { key: KEY, ...credentials }, {}, NOW);
  const context: StepContext = {
    egress: vendor.egress,
    rule: { allow: ['*.tiny.example'] },
    fields: method.fields,
    now: () => NOW,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
    ...more,
  };
  const failure = await runStep(step, scope, context);
  return { failure, scope, waits, requests: vendor.requests };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers });
const get = (verdicts: readonly Verdict[] = [OK, REJECTED, MISSING]) => stepTo('/things', { verdicts });

describe('a step', () => {
  it('sends what its file says, signed', async () => {
    const { failure, requests } = await take(
      {
        ...stepTo('/token'),
        request: {
          method: 'POST',
          url: 'https://api.tiny.example/token?now={now.epoch_seconds}',
          headers: { Accept: 'application/json', 'X-Region': '{region}', 'X-None': '{base_url}' },
          form: { grant: 'client', key: '{key}' },
        },
      },
      () => json({}),
      { credentials: { region: 'us-1' } },
    );
    expect(failure).toBeNull();
    const [request] = requests;
    expect(request).toMatchObject({ method: 'POST', body: `grant=client&key=${KEY}` });
    expect(request?.url.href).toBe(`http://api.tiny.example/token?now=${NOW.getTime() / 1000}`);
    expect(request?.headers.get('authorization')).toBe(`Bearer ${KEY}`);
    expect(request?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(request?.headers.get('x-region')).toBe('us-1');
    // What comes out empty is not sent.
    expect(request?.headers.has('x-none')).toBe(false);
  });

  it('sends JSON, of the type that its file may name', async () => {
    const { requests } = await take(
      {
        ...stepTo('/graphql'),
        request: {
          method: 'POST',
          url: 'https://api.tiny.example/graphql',
          headers: { 'Content-Type': 'application/x-amz-json-1.1' },
          json: { query: '{ me }', variables: { key: '{key}' } },
        },
      },
      () => json({}),
    );
    expect(JSON.parse(requests[0]?.body ?? '')).toEqual({ query: '{ me }', variables: { key: KEY } });
    expect(requests[0]?.headers.get('content-type')).toBe('application/x-amz-json-1.1');
  });

  it('sends nothing where a value is missing or does not fit', async () => {
    const { failure, requests } = await take(
      { ...get(), request: { method: 'GET', url: '{base_url}/things' } },
      () => json({}),
      { credentials: { base_url: 'https://tiny.example.evil.example' } },
    );
    expect(failure).toMatchObject({ code: 'host_not_allowed' });
    expect(requests).toEqual([]);
  });
});

describe('an answer', () => {
  it.each<[string, number, string, string | null]>([
    ['that its file calls ok', 200, 'ok', null],
    ['that its file calls a failure', 401, 'credentials_rejected', 'Wrong keys.'],
    ['429', 429, 'rate_limited', null],
    ['500 again and again', 500, 'vendor_unavailable', null],
    ['504', 504, 'vendor_unavailable', null],
    ['301', 301, 'vendor_unexpected', null],
    ['302', 302, 'vendor_unexpected', null],
    ['204', 204, 'vendor_unexpected', null],
    ['404', 404, 'vendor_unexpected', null],
    ['400', 400, 'vendor_unexpected', null],
    ['418', 418, 'vendor_unexpected', null],
  ])('%s (%i) is judged %s', async (_, status, code, note) => {
    const { failure } = await take(get(), () => new Response(null, { status, headers: { location: '/x' } }));
    expect(failure?.code ?? 'ok').toBe(code);
    expect(failure?.note ?? null).toBe(note);
  });

  it('is judged by the first verdict that fits', async () => {
    const { failure } = await take(
      get([
        { when: { json: { pointer: '/errors', present: true } }, result: 'not_enabled', note: 'Off.' },
        OK,
      ]),
      () => json({ errors: ['no'] }),
    );
    expect(failure).toMatchObject({ code: 'not_enabled', note: 'Off.' });
  });

  it.each([
    ['an HTML page', '<!DOCTYPE html><html><body>Log in</body></html>'],
    ['nothing', ''],
    ['half an answer', '{"access_token":"abc'],
    ['a byte order mark first', '\uFEFF{"access_token":"abc"}'],
    ['another type', '["access_token"]'],
    ['no token', '{"token_type":"bearer"}'],
    ['a token of null', '{"access_token":null}'],
  ])('of 200 that is %s proves nothing', async (_, body) => {
    const proof: Verdict = {
      when: { status: 200, json: { pointer: '/access_token', present: true } },
      result: 'ok',
    };
    const { failure } = await take(get([proof]), () => new Response(body));
    expect(failure).toMatchObject({ code: 'vendor_unexpected' });
  });

  it('sets what the step captures and derives, on success alone', async () => {
    const step: Step = {
      ...get([{ when: { status: 201 }, result: 'ok' }]),
      captures: [
        { set: 'token', json: '/access_token' },
        { set: 'cloud', header: 'X-Cloud' },
      ],
      derive: [
        { set: 'api', from: '{cloud}', cases: [{ match: '^us-2$', value: 'https://us2.tiny.example' }] },
      ],
    };
    const good = await take(step, () => json({ access_token: 't' }, 201, { 'X-Cloud': 'us-2' }));
    expect(good.scope.values.get('token')).toBe('t');
    expect(good.scope.values.get('api')).toBe('https://us2.tiny.example');
    await vendor?.close();
    const bad = await take(step, () => json({ access_token: 't' }, 200, { 'X-Cloud': 'us-2' }));
    expect(bad.scope.values.has('token')).toBe(false);
    expect(bad.scope.values.has('api')).toBe(false);
  });

  it('that never comes is a failure of the vendor, in its own words none', async () => {
    vendor = await startTinyVendor(() => new Promise<never>(() => {}), { totalMs: 50 });
    const scope = createScope(method, { key: KEY }, {}, NOW);
    const failure = await runStep(get(), scope, {
      egress: vendor.egress,
      rule: { allow: ['*.tiny.example'] },
      fields: [],
      now: () => NOW,
      sleep: () => Promise.resolve(),
    });
    expect(failure).toEqual({ code: 'vendor_timeout', note: null, suggest: null, retryAfterSecs: null });
  });
});

describe('a suggestion', () => {
  const wrongRegion = (value: string, path = 'region'): Verdict => ({
    when: { status: 200, header: { name: 'X-Cloud', present: true } },
    result: 'wrong_region',
    suggest: { path, value },
  });
  const answer = (cloud: string) => () => json({}, 200, { 'X-Cloud': cloud });
  const captured = (scope: Scope, cloud: string) => {
    scope.values.set('cloud', cloud);
    scope.answered.add('cloud');
  };
  const suggested = async (verdict: Verdict, credentials: Record<string, string> = {}, cloud = 'us-2') => {
    vendor = await startTinyVendor(answer(cloud));
    const scope = createScope(method, { key: KEY, ...credentials }, {}, NOW);
    captured(scope, cloud);
    const failure = await runStep(get([verdict]), scope, {
      egress: vendor.egress,
      rule: { allow: ['*.tiny.example'] },
      fields: method.fields,
      now: () => NOW,
      sleep: () => Promise.resolve(),
    });
    await vendor.close();
    return failure?.suggest;
  };

  it("in the file's own words is taken", async () => {
    expect(await suggested(wrongRegion('us-2'))).toEqual({ path: 'region', value: 'us-2' });
    const url = 'https://us2.tiny.example';
    expect(await suggested(wrongRegion(url, 'base_url'))).toEqual({ path: 'base_url', value: url });
  });

  it('made of what was typed is taken', async () => {
    const verdict = wrongRegion('https://{region}.tiny.example', 'base_url');
    expect(await suggested(verdict, { region: 'us-1' })).toEqual({
      path: 'base_url',
      value: 'https://us-1.tiny.example',
    });
  });

  it("made of an answer is taken where it is one of the field's choices, else not", async () => {
    expect(await suggested(wrongRegion('{cloud}'))).toEqual({ path: 'region', value: 'us-2' });
    expect(await suggested(wrongRegion('{cloud}'), {}, 'evil')).toBeNull();
    expect(await suggested(wrongRegion('https://{cloud}/', 'base_url'), {}, 'evil.example')).toBeNull();
  });

  it('never shows a secret', async () => {
    expect(await suggested(wrongRegion('{key}', 'base_url'))).toBeNull();
  });
});

describe('a second request', () => {
  const after = (header: Record<string, string>) => (_: Arrived, count: number) =>
    count === 1 ? new Response(null, { status: 429, headers: header }) : json({});

  it.each<[string, Record<string, string>, number[]]>([
    ['two seconds', { 'Retry-After': '2' }, [2_000]],
    ['ten seconds', { 'Retry-After': '10' }, [10_000]],
    [
      'a date that is near',
      { 'Retry-After': 'Fri, 02 Jan 2026 03:04:09 GMT', Date: NOW.toUTCString() },
      [4_000],
    ],
  ])('comes after a 429 that asks for %s', async (_, headers, waited) => {
    const { failure, waits, requests } = await take(get(), after(headers));
    expect(failure).toBeNull();
    expect(waits).toEqual(waited);
    expect(requests).toHaveLength(2);
  });

  it.each<[string, Record<string, string>, number | null]>([
    ['two minutes', { 'Retry-After': '120' }, 120],
    ['a far date', { 'Retry-After': 'Fri, 02 Jan 2026 03:05:05 GMT', Date: NOW.toUTCString() }, 60],
    ['something unreadable', { 'Retry-After': 'soon' }, null],
    ['nothing', {}, null],
  ])('does not come after a 429 that asks for %s', async (_, headers, seconds) => {
    const { failure, waits, requests } = await take(get(), after(headers));
    expect(failure).toMatchObject({ code: 'rate_limited', retryAfterSecs: seconds });
    expect(waits).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('is the last one, however often the vendor asks to wait', async () => {
    const again = () => new Response(null, { status: 429, headers: { 'Retry-After': '1' } });
    const { failure, requests } = await take(get(), again);
    expect(failure).toMatchObject({ code: 'rate_limited', retryAfterSecs: 1 });
    expect(requests).toHaveLength(2);
  });

  it.each([500, 502, 503])('comes when a read met %i, once', async (status) => {
    const once = await take(get(), (_, count) => new Response('{}', { status: count === 1 ? status : 200 }));
    expect(once.failure).toBeNull();
    expect(once.requests).toHaveLength(2);
    await vendor?.close();
    const always = await take(get(), () => new Response('{}', { status }));
    expect(always.failure).toMatchObject({ code: 'vendor_unavailable' });
    expect(always.requests).toHaveLength(2);
  });

  it.each([
    ['what is no read', 'POST', 503],
    ['refused keys', 'GET', 401],
    ['a missing right', 'GET', 403],
    ['an unknown address', 'GET', 404],
    ['a gateway that gave up', 'GET', 504],
    ['a redirect', 'GET', 302],
    ['success', 'GET', 200],
  ] as const)('never comes after %s', async (_, verb, status) => {
    const step: Step = { ...get(), request: { method: verb, url: 'https://api.tiny.example/things' } };
    const { requests } = await take(step, () => new Response(null, { status }));
    expect(requests).toHaveLength(1);
  });
});

describe('alternatives', () => {
  const step: Step = {
    ...stepTo('/log-in'),
    request: { method: 'POST', url: '{server}/log-in', form: { key: '{key}' } },
    alternatives: {
      set: 'server',
      values: ['https://a.tiny.example', 'https://b.tiny.example', 'https://c.tiny.example'],
    },
    verdicts: [OK, { when: { status: 401 }, result: 'next' }, MISSING],
  };
  const hosts = (requests: readonly Arrived[]) =>
    requests.map(({ url }) => url.hostname.slice(0, 1)).join('');
  const answering = (by: Record<string, number>) => (request: Arrived) =>
    new Response(null, { status: by[request.url.hostname.slice(0, 1)] ?? 401 });

  it('are tried until one decides, and that one stays', async () => {
    const { failure, scope, requests } = await take(step, answering({ b: 200 }));
    expect(failure).toBeNull();
    expect(hosts(requests)).toBe('ab');
    expect(scope.values.get('server')).toBe('https://b.tiny.example');
  });

  it('are decided by a refusal, too', async () => {
    const { failure, requests } = await take(step, answering({ b: 403 }));
    expect(failure).toMatchObject({ code: 'permission_missing' });
    expect(hosts(requests)).toBe('ab');
  });

  it('that all say no are refused keys, or what the file says', async () => {
    const { failure, scope, requests } = await take(step, answering({}));
    expect(failure).toMatchObject({ code: 'credentials_rejected', note: null });
    expect(hosts(requests)).toBe('abc');
    expect(scope.values.has('server')).toBe(false);
    await vendor?.close();
    const { values, set } = { set: 'server', values: [], ...step.alternatives };
    const said = {
      ...step,
      alternatives: { set, values, otherwise: { result: 'tenant_not_found', note: 'No.' } },
    };
    const other = await take(said as Step, answering({}));
    expect(other.failure).toMatchObject({ code: 'tenant_not_found', note: 'No.' });
  });

  it('are not tried where the variable has a value', async () => {
    const derived: Step = { ...step, alternatives: { set: 'base_url', values: ['https://a.tiny.example'] } };
    const { requests, failure } = await take(
      { ...derived, request: { method: 'POST', url: '{base_url}/log-in' } },
      answering({ z: 401 }),
      { credentials: { base_url: 'https://z.tiny.example' } },
    );
    expect(hosts(requests)).toBe('z');
    expect(failure).toMatchObject({ code: 'credentials_rejected' });
  });

  it('of which one could not be reached leave open whether the keys are wrong', async () => {
    const foreign: Step = {
      ...step,
      alternatives: { set: 'server', values: ['https://a.tiny.example', 'https://b.tiny.example'] },
    };
    vendor = await startTinyVendor(answering({}));
    const real = vendor.egress;
    // Nothing is listening for the first of them.
    const { EgressError } = await import('../egress/index.js');
    const egress = {
      ...real,
      send: (request: Parameters<typeof real.send>[0]) =>
        request.url.startsWith('https://a.')
          ? Promise.reject(new EgressError('vendor_unreachable', 'refused'))
          : real.send(request),
    };
    const context: StepContext = {
      egress,
      rule: { allow: ['*.tiny.example'] },
      fields: [],
      now: () => NOW,
      sleep: () => Promise.resolve(),
    };
    const failure = await runStep(foreign, createScope(method, { key: KEY }, {}, NOW), context);
    expect(failure).toMatchObject({ code: 'vendor_unreachable' });
    expect(hosts(vendor.requests)).toBe('b');
  });
});

describe('giving up', () => {
  it('rejects with the reason given', async () => {
    const abort = new AbortController();
    const pending = take(get(), () => new Promise<never>(() => {}), { signal: abort.signal });
    await expect.poll(() => vendor?.requests.length).toBe(1);
    const reason = new Error('left');
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

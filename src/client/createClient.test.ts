import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckProgress, ConnectClient, Problem, ProblemCode } from '../contract/index.js';
import { AUTHORIZATION_WAIT_SECS, PROBLEMS } from '../contract/index.js';
import {
  sampleAuthorizations,
  sampleChecks,
  sampleConnection,
  sampleSession,
  sampleVendor,
} from '../testing/index.js';
import { ConnectError, createClient } from './index.js';

type Seen = {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
};
type Answer = (response: ServerResponse, seen: Seen) => void;

const INVITE = 'spi_canary-of-an-invite';
const SESSION = 'sps_canary-of-a-session';
const KEY = 'canary-of-a-secret-key';
const request = { vendor: 'TENABLE', method: 'api_keys', credentials: { secret_key: KEY } };
const session = { ...sampleSession, session_token: SESSION };

let seen: Seen[];
let answers: Answer[];
let otherwise: Answer;
let server: ReturnType<typeof createServer>;
let serverUrl: string;
let pauses: number[];
let timers: unknown[];
let patience: number;

beforeEach(async () => {
  seen = [];
  answers = [];
  otherwise = json(500, {});
  server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const { method = '', url = '', headers } = incoming;
      const one = { method, url, headers, body: text === '' ? null : (JSON.parse(text) as unknown) };
      seen.push(one);
      (answers.shift() ?? otherwise)(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  // Our own pauses run a hundred times as fast, so that they can be counted without being sat through; our patience
  // with the server does only where a test is about it, since a busy machine may take its time.
  pauses = [];
  timers = [];
  patience = 1;
  const real = globalThis.setTimeout;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((
    task: () => void,
    milliseconds = 0,
    ...rest: unknown[]
  ) => {
    if (!new Error('who asks?').stack?.includes('client/request')) return real(task, milliseconds, ...rest);
    const timer = real(task, milliseconds < 15_000 ? milliseconds / 100 : milliseconds * patience);
    pauses.push(milliseconds);
    timers.push(timer);
    return timer;
  }) as typeof setTimeout);
});

afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function json(status: number, body: unknown, type = 'application/json'): Answer {
  return (response) => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

function html(status: number): Answer {
  return (response) =>
    response.writeHead(status, { 'content-type': 'text/html' }).end('<!doctype html>\n<h1>Bad gateway</h1>');
}

function problem(code: ProblemCode, more: Partial<Problem> = {}): Answer {
  const { status, owner, title } = PROBLEMS[code];
  const body = {
    type: `/reference#${code}`,
    title,
    status,
    code,
    detail: title,
    owner,
    request_id: 'req_1',
    ...more,
  };
  return json(status, body, 'application/problem+json');
}

/** Sends these pieces one by one, each in a packet of its own. */
function lines(...pieces: readonly (string | Uint8Array)[]): Answer {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    const send = ([piece, ...rest]: typeof pieces) => {
      if (piece === undefined) return void response.end();
      response.write(piece, () => setImmediate(() => setImmediate(() => send(rest))));
    };
    send(pieces);
  };
}

const cut: Answer = (response) => void response.socket?.destroy();
const line = (value: unknown) => `${JSON.stringify(value)}\n`;
const result = line({ type: 'result', result: sampleChecks.works });
const progress = (id: string | null) => ({ type: 'progress', progress: { id, state: 'running' } });
const signal = () => new AbortController().signal;
/** No language is wanted here, and there is no page. */
const ANY = 'lang=&page_lang=';

/** A client that has redeemed its invite. */
async function open(): Promise<ConnectClient> {
  const client = createClient({ serverUrl });
  answers.push(json(201, session));
  await client.redeem(INVITE, signal());
  seen.length = 0;
  pauses.length = 0;
  timers.length = 0;
  return client;
}

const check = (client: ConnectClient, onProgress: (progress: CheckProgress) => void = () => undefined) =>
  client.check(request, onProgress, signal());

/** However busy the machine is. */
const until = (holds: () => void) => vi.waitFor(holds, { interval: 1, timeout: 10_000 });

/** The tries that were made, by the pauses before all but the first. */
function betweenTries(): number[] {
  return pauses.filter((milliseconds) => milliseconds < 15_000);
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ConnectError);
  return (error as ConnectError).problem.code;
}

describe('what is sent', () => {
  it('has the invite token in the body of one request, and in no address or header', async () => {
    const client = createClient({ serverUrl: `${serverUrl}/connect/` });
    answers.push(json(201, session));
    await client.redeem(INVITE, signal());
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: `/connect/v1/widget/sessions?${ANY}`,
      body: { token: INVITE, client_key: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/) as string },
    });
    expect(JSON.stringify([seen[0]?.url, seen[0]?.headers])).not.toContain('canary');
    expect(seen[0]?.headers.authorization).toBeUndefined();
  });

  it('names the page around a frame where there is one, and else does not mention it', async () => {
    otherwise = json(201, session);
    const hostOrigin = 'https://app.example.com';
    await createClient({ serverUrl, hostOrigin }).redeem(INVITE, signal());
    await createClient({ serverUrl, hostOrigin: null }).redeem(INVITE, signal());
    await createClient({ serverUrl }).redeem(INVITE, signal());
    expect(seen.map(({ body }) => (body as Record<string, unknown>)['host_origin'])).toEqual([
      hostOrigin,
      undefined,
      undefined,
    ]);
    expect(seen[1]?.body).not.toHaveProperty('host_origin');
  });

  it('has the session token in the Authorization header alone', async () => {
    const client = await open();
    answers.push(json(200, sampleVendor('TENABLE')), lines(result), json(201, sampleConnection));
    await client.vendor('TENABLE', signal());
    await check(client);
    await client.save('spc_one', { acceptPartial: true }, signal());
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET /v1/widget/vendors/TENABLE?${ANY}`,
      `POST /v1/widget/checks?${ANY}`,
      'POST /v1/widget/connections',
    ]);
    for (const { headers, url, body } of seen) {
      expect(headers.authorization).toBe(`Bearer ${SESSION}`);
      expect(JSON.stringify([url, body, { ...headers, authorization: '' }])).not.toContain(SESSION);
    }
    expect(seen[1]?.body).toEqual(request);
    expect(seen[2]?.body).toEqual({ check_id: 'spc_one', accept_partial: true });
  });

  it('never has a cookie, and asks no one else', async () => {
    const setCookie: Answer = (response) => {
      response.setHeader('set-cookie', 'a=b; Path=/');
      json(201, session)(response, {} as Seen);
    };
    const client = createClient({ serverUrl });
    const init = vi.spyOn(globalThis, 'fetch');
    answers.push(setCookie, json(200, sampleVendor('TENABLE')));
    await client.redeem(INVITE, signal());
    await client.vendor('TENABLE', signal());
    expect(seen.map((each) => each.headers.cookie)).toEqual([undefined, undefined]);
    for (const [, options] of init.mock.calls) {
      expect(options).toMatchObject({
        credentials: 'omit',
        cache: 'no-store',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
      });
    }
  });

  it('does not follow a redirect with the token in hand', async () => {
    const client = await open();
    otherwise = (response) => response.writeHead(307, { location: `${serverUrl}/elsewhere` }).end();
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe('network');
    expect(seen.map((each) => each.url)).not.toContain('/elsewhere');
  });

  it('has the same client key each time, and another one in another modal', async () => {
    otherwise = json(201, session);
    const client = createClient({ serverUrl });
    await client.redeem(INVITE, signal());
    await client.redeem(INVITE, signal());
    await createClient({ serverUrl }).redeem(INVITE, signal());
    const [first, again, other] = seen.map((each) => (each.body as { client_key: string }).client_key);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('says wherever vendors are spoken of what the host wants now, and what the page speaks', async () => {
    let wanted: string | null = 'de-CH';
    const client = createClient({ serverUrl, locale: () => wanted });
    vi.stubGlobal('document', { documentElement: { lang: 'fr&x' } });
    try {
      answers.push(json(201, session), json(200, sampleVendor('TENABLE')), lines(result));
      await client.redeem(INVITE, signal());
      wanted = null;
      await client.vendor('TENABLE', signal());
      wanted = 'ja';
      await check(client);
    } finally {
      vi.unstubAllGlobals();
    }
    expect(seen.map(({ url }) => url)).toEqual([
      '/v1/widget/sessions?lang=de-CH&page_lang=fr%26x',
      '/v1/widget/vendors/TENABLE?lang=&page_lang=fr%26x',
      '/v1/widget/checks?lang=ja&page_lang=fr%26x',
    ]);
  });

  it('keeps a vendor id inside its path segment', async () => {
    const client = await open();
    answers.push(problem('not_found'));
    expect(await codeOf(client.vendor('../sessions?x=1', signal()))).toBe('not_found');
    expect(seen[0]?.url).toBe(`/v1/widget/vendors/..%2Fsessions%3Fx%3D1?${ANY}`);
  });
});

describe('a problem', () => {
  it('of the server comes out as it is', async () => {
    const client = await open();
    const fields = [
      { path: 'credentials.secret_key', code: 'format', message: '64 characters, 0-9 and a-f' },
    ];
    answers.push(problem('invalid_fields', { fields, retry_after_secs: 7 }));
    await expect(check(client)).rejects.toMatchObject({
      name: 'ConnectError',
      message: 'invalid_fields (request req_1)',
      problem: { code: 'invalid_fields', owner: 'the_app', request_id: 'req_1', retry_after_secs: 7, fields },
    });
  });

  it.each<[string, Answer, string]>([
    ['an error page of a proxy', html(502), 'network'],
    ['a page that says no', html(403), 'unexpected_response'],
    ['the JSON of another server', json(404, { error: 'no such page' }), 'unexpected_response'],
    ['a list', json(400, []), 'unexpected_response'],
    [
      'a code that a newer server has',
      json(400, { code: 'brand_new', owner: 'you', request_id: 'r' }),
      'unexpected_response',
    ],
    [
      'an owner that a newer server has',
      json(400, { code: 'internal', owner: 'cat', request_id: 'r' }),
      'unexpected_response',
    ],
  ])('is told from %s', async (_, answer, code) => {
    const client = await open();
    otherwise = answer;
    expect(await codeOf(check(client))).toBe(code);
  });

  it.each<[string, Answer, string]>([
    ['the log-in page of a captive portal', html(200), 'unexpected_response'],
    ['nothing', json(200, null), 'unexpected_response'],
    ['another thing', json(200, { hello: 'world' }), 'unexpected_response'],
  ])('comes out where a success turns out to be %s', async (_, answer, code) => {
    const client = await open();
    otherwise = answer;
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe(code);
    expect(await codeOf(client.redeem(INVITE, signal()))).toBe(code);
    expect(await codeOf(client.save('spc_one', { acceptPartial: false }, signal()))).toBe(code);
    expect(await codeOf(check(client))).toBe(code);
  });

  it('never holds a token or a key, nor does the client itself', async () => {
    const client = await open();
    otherwise = cut;
    const calls = await Promise.allSettled([
      client.vendor('TENABLE', signal()),
      client.redeem(INVITE, signal()),
      client.save('spc_one', { acceptPartial: false }, signal()),
      check(client),
    ]);
    const caught = calls.map((call) => (call.status === 'rejected' ? (call.reason as unknown) : null));
    expect(caught).toHaveLength(4);
    for (const error of caught as ConnectError[]) {
      const everything = [error.message, error.stack, error.cause, JSON.stringify(error), `${error}`].join();
      expect(everything).not.toContain('canary');
      expect(new Set(Reflect.ownKeys(error))).toEqual(new Set(['message', 'name', 'problem', 'stack']));
    }
    expect(JSON.stringify(client)).toBe('{}');
    expect(Object.values(client).every((value) => typeof value === 'function')).toBe(true);
  });
});

describe('a lost network', () => {
  it('is tried four times in all, each pause longer than the last', async () => {
    const client = await open();
    otherwise = cut;
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe('network');
    expect(seen).toHaveLength(4);
    const [first = 0, second = 0, third = 0] = betweenTries();
    expect(betweenTries()).toHaveLength(3);
    expect(first).toBeGreaterThanOrEqual(375);
    expect(first).toBeLessThanOrEqual(625);
    expect(second).toBeGreaterThanOrEqual(750);
    expect(second).toBeLessThanOrEqual(1250);
    expect(third).toBeGreaterThanOrEqual(1500);
    expect(third).toBeLessThanOrEqual(2500);
  });

  it('that comes back is not noticed', async () => {
    const client = await open();
    answers.push(cut, html(502), problem('unavailable'), json(200, sampleVendor('TENABLE')));
    await expect(client.vendor('TENABLE', signal())).resolves.toMatchObject({ id: 'TENABLE' });
  });

  it('is what a server is that is not there', async () => {
    const gone = createClient({ serverUrl: 'http://127.0.0.1:1' });
    expect(await codeOf(gone.redeem(INVITE, signal()))).toBe('network');
  });

  it('in the middle of an answer is tried again, too', async () => {
    const client = await open();
    const half: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
      response.write('{"id":"TENA', () => response.socket?.destroy());
    };
    const shortened: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', connection: 'close' });
      response.end('{"id":"TENA');
    };
    answers.push(half, shortened, json(200, sampleVendor('TENABLE')));
    await expect(client.vendor('TENABLE', signal())).resolves.toMatchObject({ id: 'TENABLE' });
    expect(seen).toHaveLength(3);
  });

  it('never sends keys twice by itself', async () => {
    const client = await open();
    otherwise = cut;
    expect(await codeOf(check(client))).toBe('network');
    expect(seen).toHaveLength(1);
  });

  it('is not what a refusal is: that is not tried again', async () => {
    const client = await open();
    otherwise = problem('internal');
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe('internal');
    expect(seen).toHaveLength(1);
  });
});

describe('a server that asks for patience', () => {
  it('is given it', async () => {
    const client = await open();
    answers.push(problem('unavailable', { retry_after_secs: 3 }), json(200, sampleVendor('TENABLE')));
    await client.vendor('TENABLE', signal());
    expect(betweenTries()).toEqual([3000]);
  });

  it('is not waited for beyond ten seconds', async () => {
    const client = await open();
    otherwise = problem('unavailable', { retry_after_secs: 120 });
    await expect(client.vendor('TENABLE', signal())).rejects.toMatchObject({
      problem: { retry_after_secs: 120 },
    });
    expect(seen).toHaveLength(1);
  });

  it('may be silent for fifteen seconds, not longer', async () => {
    const client = await open();
    patience = 0.01;
    otherwise = () => undefined;
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe('timeout');
    expect(seen).toHaveLength(4);
    expect(Math.max(...pauses)).toBe(15_000);
  });

  it('may not fall silent in the middle either', async () => {
    const client = await open();
    patience = 0.01;
    otherwise = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{');
    };
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe('timeout');
  });
});

describe('saving', () => {
  it('makes one connection though the answer is lost after it was made', async () => {
    const client = await open();
    const saved = new Map<string, number>();
    const commit = ({ headers }: Seen) => {
      const key = String(headers['idempotency-key']);
      if (!saved.has(key)) saved.set(key, saved.size + 1);
    };
    const commitThenCut: Answer = (response, one) => {
      commit(one);
      cut(response, one);
    };
    const commitThenHalf: Answer = (response, one) => {
      commit(one);
      response.writeHead(201, { 'content-type': 'application/json', 'content-length': 1000 });
      response.write('{"id":', () => response.socket?.destroy());
    };
    answers.push(
      commitThenCut,
      commitThenHalf,
      problem('idempotency_in_progress'),
      json(201, sampleConnection),
    );
    await expect(client.save('spc_one', { acceptPartial: false }, signal())).resolves.toEqual(
      sampleConnection,
    );
    expect(saved.size).toBe(1);
    expect(new Set(seen.map((each) => each.headers['idempotency-key'])).size).toBe(1);
    expect(new Set(seen.map((each) => JSON.stringify(each.body))).size).toBe(1);
    expect(seen).toHaveLength(4);
  });

  it('keeps its key when the person tries again, and takes another for another check', async () => {
    const client = await open();
    otherwise = cut;
    await codeOf(client.save('spc_one', { acceptPartial: false }, signal()));
    otherwise = json(201, sampleConnection);
    await client.save('spc_one', { acceptPartial: false }, signal());
    await client.save('spc_two', { acceptPartial: false }, signal());
    const keys = seen.map((each) => each.headers['idempotency-key']);
    expect(keys).toHaveLength(6);
    expect(new Set(keys.slice(0, 5)).size).toBe(1);
    expect(keys[5]).not.toBe(keys[0]);
    expect(keys[0]).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});

describe('a check', () => {
  it('tells of its progress while it goes on', async () => {
    const client = await open();
    const told: string[] = [];
    let finish: () => void = () => undefined;
    answers.push((response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write(line(progress(null)));
      finish = () => response.end(result);
    });
    const pending = check(client, ({ id }) => told.push(String(id)));
    await until(() => expect(told).toEqual(['null']));
    finish();
    await expect(pending).resolves.toEqual(sampleChecks.works);
  });

  it('reads lines wherever they are cut, in the middle of a letter even', async () => {
    const client = await open();
    const named = { type: 'progress', progress: { id: 'Prüfung 🔑', state: 'running' } };
    const bytes = new TextEncoder().encode(`${line(named)}\n${line(progress('two'))}${result.trimEnd()}`);
    const told: unknown[] = [];
    answers.push(lines(...[...bytes].map((byte) => Uint8Array.of(byte))));
    await expect(check(client, (each) => told.push(each.id))).resolves.toEqual(sampleChecks.works);
    expect(told).toEqual(['Prüfung 🔑', 'two']);
  });

  it('reads many lines that come at once', async () => {
    const client = await open();
    const told: unknown[] = [];
    answers.push(lines(line(progress('one')) + line(progress('two')) + result));
    await check(client, (each) => told.push(each.id));
    expect(told).toEqual(['one', 'two']);
  });

  it('passes over what a newer server says', async () => {
    const client = await open();
    answers.push(lines(line({ type: 'still_here' }), result));
    await expect(check(client)).resolves.toEqual(sampleChecks.works);
  });

  it.each<[string, Answer, string]>([
    ['without a result', lines(line(progress(null))), 'network'],
    ['in the middle of the result', lines(line(progress(null)), result.slice(0, 40)), 'network'],
    ['with a line that is no JSON', lines('<!doctype html>\n', result), 'unexpected_response'],
    ['with a line that is no object', lines('null\n', result), 'unexpected_response'],
    ['with a result that is none', lines(line({ type: 'result', result: null })), 'unexpected_response'],
    ['with a problem that is none', lines(line({ type: 'problem', problem: {} })), 'unexpected_response'],
  ])('that ends %s has no outcome', async (_, answer, code) => {
    const client = await open();
    answers.push(answer);
    expect(await codeOf(check(client))).toBe(code);
  });

  it('that is cut off on the wire has no outcome', async () => {
    const client = await open();
    answers.push((response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      response.write(line(progress(null)), () => response.socket?.destroy());
    });
    expect(await codeOf(check(client))).toBe('network');
  });

  it('rejects with a problem that comes after the beginning', async () => {
    const client = await open();
    const { status, owner, title } = PROBLEMS.too_many_checks;
    const document = {
      type: '',
      title,
      status,
      code: 'too_many_checks',
      detail: '',
      owner,
      request_id: 'req_2',
    };
    answers.push(lines(line(progress(null)), line({ type: 'problem', problem: document })));
    await expect(check(client)).rejects.toMatchObject({
      problem: { code: 'too_many_checks', request_id: 'req_2' },
    });
  });

  it('may take as long as it likes, while it says something now and then', async () => {
    const client = await open();
    patience = 0.01;
    answers.push((response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' });
      let left = 8;
      const tick = setInterval(() => {
        left -= 1;
        if (left > 0) return void response.write(line(progress('slow')));
        clearInterval(tick);
        response.end(result);
      }, 200);
    });
    // Eight times 200 ms is more than the 900 ms of silence that this hurried clock makes of 90 s.
    await expect(check(client)).resolves.toEqual(sampleChecks.works);
  });
});

describe('an abort', () => {
  const reason = new Error('left');

  it('before the request sends none', async () => {
    const client = await open();
    const left = AbortSignal.abort(reason);
    await expect(client.redeem(INVITE, left)).rejects.toBe(reason);
    await expect(client.vendor('TENABLE', left)).rejects.toBe(reason);
    await expect(client.check(request, () => undefined, left)).rejects.toBe(reason);
    await expect(client.save('spc_one', { acceptPartial: false }, left)).rejects.toBe(reason);
    expect(seen).toEqual([]);
  });

  it('ends a request that is under way, for the server, too', async () => {
    const client = await open();
    const closed = new Promise((resolve) => answers.push((response) => response.on('close', resolve)));
    const leaving = new AbortController();
    const pending = client.check(request, () => undefined, leaving.signal);
    await until(() => expect(seen).toHaveLength(1));
    leaving.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await closed;
  });

  it('ends a check whose answer is being read', async () => {
    const client = await open();
    const told: unknown[] = [];
    const closed = new Promise((resolve) =>
      answers.push((response) => {
        response.on('close', resolve);
        response.writeHead(200, { 'content-type': 'application/x-ndjson' });
        response.write(line(progress(null)));
      }),
    );
    const leaving = new AbortController();
    const pending = client.check(request, (each) => told.push(each), leaving.signal);
    await until(() => expect(told).toHaveLength(1));
    leaving.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await closed;
  });

  it('ends the pause before another try', async () => {
    const client = await open();
    otherwise = problem('unavailable', { retry_after_secs: 10 });
    const leaving = new AbortController();
    const pending = client.redeem(INVITE, leaving.signal);
    await until(() => expect(betweenTries()).toHaveLength(1));
    leaving.abort(reason);
    await expect(pending).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it('leaves no listener and no timer behind, whatever came of the call', async () => {
    const client = await open();
    const { signal: lasting } = new AbortController();
    const added = vi.spyOn(lasting, 'addEventListener');
    const removed = vi.spyOn(lasting, 'removeEventListener');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    answers.push(
      cut,
      json(200, sampleVendor('TENABLE')),
      lines(line(progress(null)), result),
      problem('check_expired'),
    );
    await client.vendor('TENABLE', lasting);
    await client.check(request, () => undefined, lasting);
    await codeOf(client.save('spc_one', { acceptPartial: false }, lasting));
    expect(added.mock.calls.length).toBeGreaterThan(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      expect.arrayContaining(added.mock.calls.map(([, listener]) => listener)),
    );
    const waits = timers.filter((_, index) => (pauses[index] ?? 0) >= 15_000);
    expect(cleared.mock.calls.map(([timer]) => timer)).toEqual(expect.arrayContaining(waits));
  });
});

describe('an authorization', () => {
  const { created, authorizing } = sampleAuthorizations;
  const start = { vendor: 'SNYK', method: 'oauth', credentials: {}, return_url: null };
  const path = '/v1/widget/authorizations';

  it('that this browser began before is named when the invite is redeemed, and else is not mentioned', async () => {
    const client = createClient({ serverUrl });
    otherwise = json(201, { ...session, authorization: authorizing });
    expect((await client.redeem(INVITE, signal(), created.id)).authorization).toEqual(authorizing);
    await client.redeem(INVITE, signal());
    await client.redeem(INVITE, signal(), null);
    expect(seen.map((each) => (each.body as Record<string, unknown>)['authorization_id'])).toEqual([
      created.id,
      undefined,
      undefined,
    ]);
    expect(seen[1]?.body).not.toHaveProperty('authorization_id');
  });

  it('is begun, looked at and given up under its own address', async () => {
    const client = await open();
    answers.push(
      json(201, created),
      json(200, authorizing),
      json(200, authorizing),
      json(200, sampleAuthorizations.failed),
    );
    expect(await client.authorize(start, signal())).toEqual(created);
    expect(await client.authorization(created.id, null, signal())).toEqual(authorizing);
    await client.authorization(created.id, 7, signal());
    expect((await client.cancelAuthorization(created.id, signal())).state).toBe('failed');
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST ${path}?${ANY}`,
      `GET ${path}/${created.id}?${ANY}`,
      `GET ${path}/${created.id}?${ANY}&after=7&wait_secs=${AUTHORIZATION_WAIT_SECS}`,
      `POST ${path}/${created.id}/cancel?${ANY}`,
    ]);
    expect(seen.map((each) => each.body)).toEqual([start, null, null, null]);
    for (const { headers } of seen) expect(headers.authorization).toBe(`Bearer ${SESSION}`);
  });

  it('keeps an id inside its path segment', async () => {
    const client = await open();
    answers.push(problem('not_found'), problem('not_found'));
    await codeOf(client.authorization('../a?b', null, signal()));
    await codeOf(client.cancelAuthorization('../a?b', signal()));
    expect(seen.map((each) => each.url)).toEqual([
      `${path}/..%2Fa%3Fb?${ANY}`,
      `${path}/..%2Fa%3Fb/cancel?${ANY}`,
    ]);
  });

  it('is looked at once: who looks goes on looking by itself', async () => {
    const client = await open();
    otherwise = cut;
    expect(await codeOf(client.authorization(created.id, 1, signal()))).toBe('network');
    expect(seen).toHaveLength(1);
  });

  it('is begun and given up again where the answer was lost', async () => {
    const client = await open();
    answers.push(cut, json(201, created), cut, json(200, sampleAuthorizations.failed));
    await client.authorize(start, signal());
    await client.cancelAuthorization(created.id, signal());
    expect(seen).toHaveLength(4);
  });

  it('may keep a look waiting for longer than the server holds it back', async () => {
    const client = await open();
    patience = 0.01;
    otherwise = () => undefined;
    expect(await codeOf(client.authorization(created.id, 1, signal()))).toBe('timeout');
    expect(Math.max(...pauses)).toBe(40_000);
    expect(Math.max(...pauses)).toBeGreaterThan(AUTHORIZATION_WAIT_SECS * 1000);
    pauses.length = 0;
    expect(await codeOf(client.authorization(created.id, null, signal()))).toBe('timeout');
    expect(Math.max(...pauses)).toBe(15_000);
  });

  it('ends its look with the one who looks, for the server, too', async () => {
    const client = await open();
    const closed = new Promise((resolve) => answers.push((response) => response.on('close', resolve)));
    const leaving = new AbortController();
    const pending = client.authorization(created.id, 1, leaving.signal);
    await until(() => expect(seen).toHaveLength(1));
    const reason = new Error('left');
    leaving.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await closed;
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//connect.example.com', ''])(
    'has no address that would not be a page: %s',
    async (start_url) => {
      const client = await open();
      otherwise = json(201, { ...created, start_url });
      expect(await codeOf(client.authorize(start, signal()))).toBe('unexpected_response');
    },
  );

  it('is not told from the JSON of something else', async () => {
    const client = await open();
    otherwise = json(200, { id: 'x' });
    expect(await codeOf(client.authorization(created.id, null, signal()))).toBe('unexpected_response');
  });
});

describe('vendor forms', () => {
  it('are asked for once by many hovers, and then known', async () => {
    const client = await open();
    let respond: () => void = () => undefined;
    answers.push((response, one) => {
      respond = () => json(200, sampleVendor('TENABLE'))(response, one);
    });
    expect(client.peekVendor('TENABLE')).toBeNull();
    const hovers = Array.from({ length: 20 }, () => client.vendor('TENABLE', signal()));
    await until(() => expect(seen).toHaveLength(1));
    respond();
    const forms = await Promise.all(hovers);
    expect(new Set(forms).size).toBe(1);
    expect(client.peekVendor('TENABLE')).toBe(forms[0]);
    expect(await client.vendor('TENABLE', signal())).toBe(forms[0]);
    expect(seen).toHaveLength(1);
  });

  it('come though the hover that asked for them is over', async () => {
    const client = await open();
    let respond: () => void = () => undefined;
    answers.push((response, one) => {
      respond = () => json(200, sampleVendor('TENABLE'))(response, one);
    });
    const leaving = new AbortController();
    const hover = client.vendor('TENABLE', leaving.signal);
    await until(() => expect(seen).toHaveLength(1));
    leaving.abort(new Error('left'));
    await expect(hover).rejects.toThrow('left');
    const click = client.vendor('TENABLE', signal());
    respond();
    await expect(click).resolves.toMatchObject({ id: 'TENABLE' });
    expect(seen).toHaveLength(1);
  });

  it('are asked for again after a failure', async () => {
    const client = await open();
    answers.push(problem('internal'), json(200, sampleVendor('TENABLE')));
    expect(await codeOf(client.vendor('TENABLE', signal()))).toBe('internal');
    await expect(client.vendor('TENABLE', signal())).resolves.toMatchObject({ id: 'TENABLE' });
  });

  it('come with the session where it has one vendor', async () => {
    const vendor = sampleVendor('QUALYS');
    const client = createClient({ serverUrl });
    answers.push(json(201, { ...session, vendor }));
    await client.redeem(INVITE, signal());
    expect(client.peekVendor('QUALYS')).toEqual(vendor);
  });

  it('of an older session are not taken for those of a new one', async () => {
    const client = await open();
    const stale = { ...sampleVendor('AWS_INSPECTOR2'), generated: { 'aws.external_id': 'old' } };
    const fresh = { ...stale, generated: { 'aws.external_id': 'new' } };
    let respond: () => void = () => undefined;
    answers.push(
      (response, one) => {
        respond = () => json(200, stale)(response, one);
      },
      json(201, session),
      json(200, fresh),
    );
    const hover = client.vendor('AWS_INSPECTOR2', signal());
    await until(() => expect(seen).toHaveLength(1));
    await client.redeem(INVITE, signal());
    respond();
    await hover;
    expect(client.peekVendor('AWS_INSPECTOR2')).toBeNull();
    expect((await client.vendor('AWS_INSPECTOR2', signal())).generated).toEqual(fresh.generated);
  });
});

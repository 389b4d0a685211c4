import { createServer, type Server, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { EgressError } from './EgressError.js';
import { createEgress, type EgressRequest } from './egress.js';
import type { EgressLimits } from './limits.js';
import { createSlots } from './slots.js';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Answer = (socket: Socket, request: string) => void;

/** A vendor that speaks raw bytes, so that it can misbehave in ways that no HTTP server would. */
async function vendor(answer: Answer, limits: Partial<EgressLimits> = {}) {
  const requests: string[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {}).on('close', () => open.delete(socket));
    let request = '';
    socket.on('data', (chunk) => {
      const before = request.includes('\r\n\r\n');
      request += chunk.toString('latin1');
      if (before || !request.includes('\r\n\r\n')) return;
      requests.push(request);
      answer(socket, request);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  closers.push(() => {
    server.close();
    for (const socket of open) socket.destroy();
  });
  const egress = createEgress({
    overrides: [{ from: '*', to: { host: '127.0.0.1', port, tls: false } }],
    limits: { totalMs: 5_000, ...limits },
  });
  const send = (more: Partial<EgressRequest> = {}) =>
    egress.send({
      rule: { allow: ['**.vendor.example'] },
      method: 'GET',
      url: 'https://api.vendor.example/things?limit=1',
      headers: {},
      ...more,
    });
  return { egress, send, requests, open };
}

const ok = (body: string | Buffer, headers = '') =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body),
  ]);

describe('a request', () => {
  it('comes with its method, path, headers and body, and with the host it was meant for', async () => {
    const { send, requests } = await vendor((socket) => socket.end(ok('{}')));
    await send({ method: 'POST', headers: { 'X-Key': 'abc', Accept: 'application/json' }, body: 'a=b' });
    expect(requests[0]).toMatch(/^POST \/things\?limit=1 HTTP\/1\.1\r\n/u);
    expect(requests[0]).toContain('\r\nhost: api.vendor.example\r\n');
    expect(requests[0]).toContain('\r\nx-key: abc\r\n');
    expect(requests[0]).toContain('\r\ncontent-length: 3\r\n');
    expect(requests[0]).toMatch(/\r\n\r\na=b$/u);
  });

  it.each([
    ['a line end in a value', { 'X-Key': 'a\r\nX-Evil: b' }],
    ['a lone line feed', { 'X-Key': 'a\nb' }],
    ['a null', { 'X-Key': 'a\0b' }],
    ['letters beyond ASCII', { 'X-Key': 'caf\u00e9' }],
    ['a line end in a name', { 'X-Key\r\nX-Evil': 'b' }],
    ['a host of its own', { Host: 'other.example' }],
    ['its own length', { 'Content-Length': '0' }],
    ['a hop header', { 'Transfer-Encoding': 'chunked' }],
  ])('with %s is not sent', async (_, headers) => {
    const { send, requests } = await vendor((socket) => socket.end(ok('{}')));
    await expect(send({ headers })).rejects.toBeInstanceOf(EgressError);
    expect(requests).toEqual([]);
  });

  it('to a host outside the rule is not sent, whatever the overrides say', async () => {
    const { send, requests } = await vendor((socket) => socket.end(ok('{}')));
    const outcome = send({ url: 'https://api.other.example/' });
    await expect(outcome).rejects.toMatchObject({ code: 'host_not_allowed' });
    expect(requests).toEqual([]);
  });

  it('leaves no connection open behind it', async () => {
    const { send, open } = await vendor((socket) => socket.write(ok('{}')));
    await send();
    await expect.poll(() => open.size).toBe(0);
  });
});

describe('an answer', () => {
  it('has its status, headers with each cookie apart, and body', async () => {
    const { send } = await vendor((socket) =>
      socket.end(ok('{"a":1}', 'Set-Cookie: a=1; Path=/\r\nSet-Cookie: b=2, 3\r\nX-Region: us-2\r\n')),
    );
    const answer = await send();
    expect(answer).toMatchObject({ status: 200, body: '{"a":1}', truncated: false });
    expect(answer.headers.get('x-region')).toBe('us-2');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2, 3']);
  });

  it.each([301, 302, 303, 307, 308])('of %i is the answer: nobody follows it', async (status) => {
    const { send, requests } = await vendor((socket) =>
      socket.end(
        `HTTP/1.1 ${status} Moved\r\nLocation: https://elsewhere.vendor.example/\r\nContent-Length: 0\r\n\r\n`,
      ),
    );
    expect(await send({ headers: { Authorization: 'Bearer abc' } })).toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['gzip', gzipSync('{"packed":true}')],
    ['br', brotliCompressSync('{"packed":true}')],
    ['deflate', deflateSync('{"packed":true}')],
  ])('packed with %s is unpacked', async (encoding, body) => {
    const { send } = await vendor((socket) => socket.end(ok(body, `Content-Encoding: ${encoding}\r\n`)));
    expect(await send()).toMatchObject({ body: '{"packed":true}', truncated: false });
  });

  it.each([
    ['an unknown packing', 'zstd', Buffer.from('abc')],
    ['packing upon packing', 'gzip, gzip', gzipSync(gzipSync('{}'))],
    ['something that is no gzip', 'gzip', Buffer.from('this is no gzip')],
    ['half a gzip', 'gzip', gzipSync('x'.repeat(5_000)).subarray(0, 20)],
    ['something that is no brotli', 'br', Buffer.from('this is no brotli')],
  ])('with %s keeps its status and counts as cut', async (_, encoding, body) => {
    const { send } = await vendor((socket) => socket.end(ok(body, `Content-Encoding: ${encoding}\r\n`)));
    expect(await send()).toMatchObject({ status: 200, truncated: true });
  });

  it('exactly as long as allowed is whole, one byte more is cut', async () => {
    const { send } = await vendor(
      (socket, request) => socket.end(ok('x'.repeat(request.includes('/long') ? 101 : 100))),
      { bodyBytes: 100 },
    );
    expect(await send()).toMatchObject({ body: 'x'.repeat(100), truncated: false });
    const long = await send({ url: 'https://api.vendor.example/long' });
    expect(long).toMatchObject({ body: 'x'.repeat(100), truncated: true });
  });

  it('keeps a byte order mark, since JSON allows none', async () => {
    const { send } = await vendor((socket) => socket.end(ok('\uFEFF{}')));
    expect((await send()).body).toBe('\uFEFF{}');
  });
});

describe('a vendor can not exhaust us', () => {
  const memory = () => process.memoryUsage().rss;
  const MIB = 1024 * 1024;

  it('with a body of 1 GiB: it is cut and the connection closed', async () => {
    const chunk = Buffer.alloc(MIB, 'x');
    let sent = 0;
    const { send, open } = await vendor((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${1024 * MIB}\r\n\r\n`);
      const pump = () => {
        while (sent < 1024 && !socket.destroyed) {
          sent += 1;
          if (!socket.write(chunk)) {
            socket.once('drain', pump);
            return;
          }
        }
      };
      pump();
    });
    const before = memory();
    const answer = await send();
    expect(answer).toMatchObject({ status: 200, truncated: true });
    expect(answer.body).toHaveLength(MIB);
    expect(memory() - before).toBeLessThan(64 * MIB);
    expect(sent).toBeLessThan(64);
    await expect.poll(() => open.size).toBe(0);
  });

  it('with a small body that unpacks to gigabytes', async () => {
    const bomb = gzipSync(Buffer.alloc(256 * MIB));
    const { send } = await vendor((socket) => socket.end(ok(bomb, 'Content-Encoding: gzip\r\n')));
    const before = memory();
    expect(await send()).toMatchObject({ status: 200, truncated: true });
    expect(memory() - before).toBeLessThan(64 * MIB);
  });

  it.each<[string, string, Answer]>([
    ['by accepting and staying silent', 'vendor_timeout', () => {}],
    [
      'with one byte at a time',
      'vendor_timeout',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n');
        const timer = setInterval(() => socket.write('x'), 10);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'with one byte of a header at a time',
      'vendor_timeout',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nX-A: ');
        const timer = setInterval(() => socket.write('x'), 10);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'with interim answers without end',
      'vendor_timeout',
      (socket) => {
        const timer = setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n'), 10);
        socket.on('close', () => clearInterval(timer));
      },
    ],
    [
      'with headers without end',
      'vendor_unexpected',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const pump = () => {
          while (!socket.destroyed) {
            if (!socket.write(`X-${Math.random()}: ${'x'.repeat(1_000)}\r\n`)) {
              socket.once('drain', pump);
              return;
            }
          }
        };
        pump();
      },
    ],
    [
      'with one header without end',
      'vendor_unexpected',
      (socket) => socket.write(`HTTP/1.1 200 OK\r\nX-A: ${'x'.repeat(100_000)}`),
    ],
    [
      'with something that is no HTTP',
      'vendor_unexpected',
      (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
    ],
    [
      'with two lengths',
      'vendor_unexpected',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\nok'),
    ],
    ['by hanging up', 'vendor_unreachable', (socket) => socket.destroy()],
    ['by resetting', 'vendor_unreachable', (socket) => socket.resetAndDestroy()],
    [
      'by hanging up in the middle',
      'vendor_unreachable',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf');
        setTimeout(() => socket.destroy(), 10);
      },
    ],
    [
      'by resetting in the middle of a packed body',
      'vendor_unreachable',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n');
        socket.write(gzipSync('x'.repeat(1_000)).subarray(0, 12));
        setTimeout(() => socket.resetAndDestroy(), 10);
      },
    ],
  ])('%s', async (_, code, answer) => {
    const { send, open } = await vendor(answer, { totalMs: code === 'vendor_timeout' ? 150 : 5_000 });
    const error: unknown = await send({ headers: { Authorization: 'canary-1' } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'EgressError', code });
    expect(String(error) + JSON.stringify(error)).not.toMatch(/canary|vendor\.example|things/u);
    await expect.poll(() => open.size).toBe(0);
  });
});

describe('places', () => {
  it('are bounded for one host and for all, and the rest wait their turn', async () => {
    const waiting: Socket[] = [];
    const { send } = await vendor((socket) => waiting.push(socket), { perHost: 2, global: 3 });
    const to = (host: string) => send({ url: `https://${host}.vendor.example/` });
    const all = [to('a'), to('a'), to('a'), to('b'), to('b')];
    // Two of a and one of b: a's third is held by its host, b's second by the total.
    await expect.poll(() => waiting.length).toBe(3);
    for (let answered = 0; answered < 5; answered += 1) {
      await expect.poll(() => waiting.length).toBeGreaterThan(0);
      expect(waiting.length).toBeLessThanOrEqual(3);
      waiting.shift()?.end(ok('{}'));
    }
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  it('are given back by those who fail, and left by those who give up', async () => {
    const slots = createSlots(1, 1);
    const never = new AbortController().signal;
    const release = await slots.take('a', never);
    const leaver = new AbortController();
    const left = slots.take('a', leaver.signal);
    const next = slots.take('b', never);
    leaver.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    release();
    release();
    (await next)();
    await slots.take('a', never);
  });

  it('are not waited for longer than the whole request may take', async () => {
    const { send } = await vendor(() => {}, { perHost: 1, totalMs: 100 });
    const first = send().catch((error: unknown) => error);
    await expect(send()).rejects.toMatchObject({ code: 'vendor_timeout' });
    expect(await first).toMatchObject({ code: 'vendor_timeout' });
  });
});

describe('giving up', () => {
  it('closes the connection and rejects with the reason given', async () => {
    const { send, open } = await vendor(() => {});
    const abort = new AbortController();
    const pending = send({ signal: abort.signal });
    await expect.poll(() => open.size).toBe(1);
    const reason = new Error('the browser left');
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await expect.poll(() => open.size).toBe(0);
  });

  it('before the request sends nothing', async () => {
    const { send, requests } = await vendor((socket) => socket.end(ok('{}')));
    await expect(send({ signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
    expect(requests).toEqual([]);
  });
});

describe('closing', () => {
  it('waits for what is under way and takes nothing new', async () => {
    const waiting: Socket[] = [];
    const { egress, send } = await vendor((socket) => waiting.push(socket));
    const first = send();
    await expect.poll(() => waiting.length).toBe(1);
    const closed = egress.close();
    await expect(send()).rejects.toMatchObject({ code: 'vendor_unreachable' });
    waiting[0]?.end(ok('{}'));
    expect(await first).toMatchObject({ status: 200 });
    await closed;
  });
});

import { connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ConnectorOptions, type Destination, openSocket } from './connector.js';
import { EgressError } from './EgressError.js';
import { createEgress } from './egress.js';

/** A server that counts who reached it and keeps what it was sent. */
type Peer = { readonly server: Server; readonly port: number; hits: number; received: string };

async function listen(server: Server, host: string, port = 0): Promise<Peer> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = server.address();
  const peer = {
    server,
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    hits: 0,
    received: '',
  };
  const event = 'setSecureContext' in server ? 'secureConnection' : 'connection';
  server.on('connection', () => {
    peer.hits += 1;
  });
  server.on(event, (socket: Socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      peer.received += chunk.toString('latin1');
      if (peer.received.includes('\r\n\r\n')) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok');
    });
  });
  return peer;
}

describe('of a name that leads to several addresses', () => {
  // Linux answers on all of 127.0.0.0/8, so that one address can play the public internet and one the inner network.
  const PUBLIC = '127.0.0.1';
  const INNER = '127.0.0.2';
  let outside: Peer;
  let inside: Peer;

  beforeAll(async () => {
    outside = await listen(createServer(), PUBLIC);
    inside = await listen(createServer(), INNER, outside.port);
  });
  afterAll(() => {
    outside.server.close();
    inside.server.close();
  });
  beforeEach(() => {
    outside.hits = 0;
    inside.hits = 0;
  });

  const open = async (resolve: ConnectorOptions['resolve'], more: Partial<ConnectorOptions> = {}) => {
    const destination: Destination = {
      host: 'acme.example',
      port: outside.port,
      tlsName: null,
      guarded: true,
    };
    const isAllowed = (address: string) => address === PUBLIC;
    (await openSocket(destination, { resolve, isAllowed, connectMs: 2_000, ...more })).destroy();
  };

  it('a good one is dialled', async () => {
    await open(() => Promise.resolve([PUBLIC]));
    await expect.poll(() => outside.hits).toBe(1);
  });

  it.each([
    ['the inner one first', [INNER, PUBLIC]],
    ['the inner one last', [PUBLIC, INNER]],
    ['v6 before v4', ['::1', PUBLIC]],
    ['one bad among twenty', [...Array.from({ length: 19 }, () => PUBLIC), INNER]],
    ['the good one mapped into v6', [`::ffff:${INNER}`, PUBLIC]],
    ['none at all', []],
  ])('none is dialled with %s', async (_, answers) => {
    await expect(open(() => Promise.resolve(answers))).rejects.toMatchObject({ code: 'vendor_unreachable' });
    expect(inside.hits + outside.hits).toBe(0);
  });

  it('the inner one is never dialled, however the answers change between look-ups (1,000 tries)', async () => {
    let turn = 0;
    const resolve = () => Promise.resolve([turn++ % 2 === 0 ? PUBLIC : INNER]);
    let refused = 0;
    for (let i = 0; i < 1_000; i += 1) {
      await open(resolve).catch((error: unknown) => {
        if (!(error instanceof EgressError)) throw error;
        refused += 1;
      });
    }
    // One look-up for each connection: half of them good, half refused, none in between.
    expect(turn).toBe(1_000);
    expect(refused).toBe(500);
    expect(inside.hits).toBe(0);
  });

  it('a socket that reached another address than the one checked is given up before a byte is sent', async () => {
    const elsewhere = () => connect({ host: INNER, port: inside.port });
    await expect(open(() => Promise.resolve([PUBLIC]), { connect: elsewhere })).rejects.toThrow(
      /another address/u,
    );
    expect(inside.received).toBe('');
  });

  it('a dead one first does not keep the good one from being reached', async () => {
    // Nothing listens there: the next address is tried.
    const open2 = (answers: string[]) =>
      open(() => Promise.resolve(answers), { isAllowed: (address) => address !== INNER });
    await open2(['127.0.0.3', PUBLIC]);
    await expect.poll(() => outside.hits).toBe(1);
  });

  it('a resolver that never answers is not waited for', async () => {
    const resolve = () => new Promise<never>(() => {});
    await expect(open(resolve, { connectMs: 30 })).rejects.toThrow(/within the time/u);
  });

  it('a resolver that fails is a name that could not be resolved, and what it says stays out of the error', async () => {
    const resolve = () =>
      Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND acme-canary'), { code: 'ENOTFOUND' }));
    const error: unknown = await open(resolve).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'vendor_unreachable' });
    expect(String(error)).toContain('ENOTFOUND');
    expect(JSON.stringify(error) + String(error)).not.toContain('acme-canary');
  });

  it('giving up ends the dialling with the reason given', async () => {
    const abort = new AbortController();
    const pending = open(() => new Promise<never>(() => {}), { signal: abort.signal });
    const reason = new Error('left');
    abort.abort(reason);
    await expect(pending).rejects.toBe(reason);
  });
});

describe('TLS', () => {
  const NAME = 'api.vendor.example';
  const SECRET = 'canary-5f21c0de';
  const peers: Peer[] = [];
  let authority: { readonly key: string; readonly cert: string };

  const certificate = async (name: string, days: readonly [number, number], ca?: typeof authority) => {
    const day = 86_400_000;
    return generate([{ name: 'commonName', value: name }], {
      keyType: 'ec',
      algorithm: 'sha256',
      notBeforeDate: new Date(Date.now() + days[0] * day),
      notAfterDate: new Date(Date.now() + days[1] * day),
      extensions: [
        { name: 'basicConstraints', cA: ca === undefined },
        { name: 'subjectAltName', altNames: [{ type: 2, value: name }] },
      ],
      ...(ca && { ca }),
    });
  };

  beforeAll(async () => {
    const made = await certificate('Authority of the test', [-1, 30]);
    authority = { key: made.private, cert: made.cert };
  });
  afterEach(() => {
    for (const { server } of peers.splice(0)) server.close();
  });

  const serve = async (options: TlsOptions) => {
    const server = createTlsServer(options);
    server.on('tlsClientError', () => {});
    const peer = await listen(server, '127.0.0.1');
    peers.push(peer);
    return peer;
  };
  const issued = async (name: string, days: readonly [number, number] = [-1, 30]) => {
    const made = await certificate(name, days, authority);
    return { key: made.private, cert: made.cert };
  };
  const send = (peer: Pick<Peer, 'port'>) =>
    createEgress({
      overrides: [{ from: NAME, to: { host: '127.0.0.1', port: peer.port, tls: true } }],
      roots: [authority.cert],
      limits: { connectMs: 2_000 },
    }).send({
      rule: { allow: [NAME] },
      method: 'POST',
      url: `https://${NAME}/token?${SECRET}`,
      headers: { Authorization: `Bearer ${SECRET}` },
      body: SECRET,
    });

  it('of a trusted certificate with the right name is spoken', async () => {
    const peer = await serve(await issued(NAME));
    expect(await send(peer)).toMatchObject({ status: 200, body: 'ok' });
    expect(peer.received).toContain(SECRET);
    expect(peer.received).toContain(`host: ${NAME}\r\n`);
  });

  it.each<[string, () => Promise<TlsOptions>]>([
    ['a wrong name', () => issued('api.other.example')],
    ['an expired certificate', () => issued(NAME, [-20, -10])],
    ['a certificate of tomorrow', () => issued(NAME, [5, 10])],
    [
      'a self-signed certificate',
      async () => {
        const made = await certificate(NAME, [-1, 30]);
        return { key: made.private, cert: made.cert };
      },
    ],
    [
      'TLS 1.1 at most',
      async () => ({ ...(await issued(NAME)), minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }),
    ],
  ])('with %s is refused, and no byte of a key is sent', async (_, options) => {
    const peer = await serve(await options());
    const error: unknown = await send(peer).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'EgressError', code: 'tls_error' });
    expect(peer.hits).toBe(1);
    expect(peer.received).toBe('');
    expect(String(error) + JSON.stringify(error)).not.toContain(SECRET);
  });

  it('can not be turned off by the environment', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    try {
      const peer = await serve(await issued('api.other.example'));
      await expect(send(peer)).rejects.toMatchObject({ code: 'tls_error' });
      expect(peer.received).toBe('');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('is not replaced by plain text where the server speaks no TLS', async () => {
    const peer = await listen(
      createServer((socket) =>
        socket.on('error', () => {}).once('data', () => socket.write('HTTP/1.1 400 no\r\n\r\n')),
      ),
      '127.0.0.1',
    );
    peers.push(peer);
    await expect(send(peer)).rejects.toMatchObject({ code: 'tls_error' });
    expect(peer.received).not.toContain(SECRET);
  });

  it('that never begins is given up', async () => {
    const peer = await listen(createServer(), '127.0.0.1');
    peers.push(peer);
    const destination = { host: '127.0.0.1', port: peer.port, tlsName: NAME, guarded: false };
    const options = { resolve: () => Promise.resolve([]), isAllowed: () => true, connectMs: 50 };
    await expect(openSocket(destination, options)).rejects.toMatchObject({ code: 'vendor_unreachable' });
  });
});

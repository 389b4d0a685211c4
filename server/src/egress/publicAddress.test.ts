import { createServer, type Server } from 'node:net';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSocket } from './connector.js';
import { EgressError } from './EgressError.js';
import { createEgress } from './egress.js';
import { canonicalAddress, isPublicAddress } from './publicAddress.js';
import { vendorUrl } from './vendorUrl.js';

/** Addresses behind which something of ours may listen: loopback, private nets, cloud metadata, special ranges. */
const INTERNAL_IPV4 = [
  '127.0.0.1',
  '127.1.2.3',
  '127.255.255.254',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.5',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254', // AWS, Google Cloud, Azure, Oracle, IBM, DigitalOcean
  '169.254.170.2', // AWS containers
  '100.100.100.200', // Alibaba
  '100.64.0.1',
  '192.0.0.192', // Oracle
  '168.63.129.16', // Azure's host agent
  '161.26.0.10', // IBM Cloud's service network
  '166.9.1.1',
  '198.18.0.1',
  '192.0.2.1',
  '203.0.113.7',
  '224.0.0.1',
  '255.255.255.255',
];

const INTERNAL_IPV6 = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  'fe80::1',
  'fec0::1',
  'fc00::1',
  'fd00:ec2::254', // AWS
  'fd20:ce::254', // Google Cloud
  'ff02::1',
  '100::1',
  '2001:db8::1',
  '2001::1',
  '2001:2::1',
  '2001:10::1',
  '3fff::1',
  '5f00::1',
  '4000::1',
];

const hex = (value: number) => value.toString(16);
const quad = (address: string) => address.split('.').map(Number) as [number, number, number, number];

/** The ways in which an IPv4 address is written in URLs. */
function spellings(address: string): string[] {
  const [a, b, c, d] = quad(address);
  const whole = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
  const high = hex((a << 8) | b);
  const low = hex((c << 8) | d);
  return [
    address,
    `${address}.`,
    String(whole),
    `0x${hex(whole)}`,
    `0X${hex(whole).toUpperCase()}`,
    `0${whole.toString(8)}`,
    [a, b, c, d].map((n) => `0x${hex(n)}`).join('.'),
    [a, b, c, d].map((n) => `0${n.toString(8)}`).join('.'),
    [a, b, c, d].map((n) => `000${n.toString(8)}`).join('.'),
    `${a}.${(b << 16) | (c << 8) | d}`,
    `${a}.${b}.${(c << 8) | d}`,
    `0x${hex(a)}.${b}.0${c.toString(8)}.${d}`,
    address.replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
    address.replaceAll('.', '\u3002'),
    address.replace(/\d/gu, (digit) => `%3${digit}`),
    `[::ffff:${address}]`,
    `[::ffff:${high}:${low}]`,
    `[0:0:0:0:0:ffff:${high}:${low}]`,
    `[::${high}:${low}]`,
    `[::ffff:0:${high}:${low}]`,
    `[64:ff9b::${high}:${low}]`,
    `[64:ff9b:1::${high}:${low}]`,
    `[2002:${high}:${low}::1]`,
    `[2001:0:${high}:${low}::1]`,
  ];
}

const NAMES = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'loc%61lhost',
  'ip6-localhost',
  '127.0.0.1.nip.example',
];
const LITERALS = [
  ...INTERNAL_IPV4.flatMap(spellings),
  ...INTERNAL_IPV6.map((address) => `[${address}]`),
  '[fe80::1%25lo]',
  '0',
  '127.1',
  '127.0.1',
  '0x7f.1',
  '017700000001',
  '2130706433',
  '::1',
  '127.0.0.1:443',
  '[::1]:443',
];
const ANSWERS = [
  ...INTERNAL_IPV4.flatMap((address) => [address, `::ffff:${address}`, `64:ff9b::${address}`]),
  ...INTERNAL_IPV6,
  'fe80::1%lo',
  'not an address',
  '',
];

const freeRule = { allow: [], selfHosted: true } as const;
const fast = { connectMs: 500, totalMs: 1_000, failureFloorMs: 0 };

describe('an inner server', () => {
  let hits = 0;
  const servers: Server[] = [];
  let port = 0;

  const listen = (host: string, wanted: number) =>
    new Promise<number | undefined>((resolve) => {
      const server = createServer((socket) => {
        hits += 1;
        socket.destroy();
      });
      server.once('error', () => resolve(undefined));
      server.listen(wanted, host, () => {
        servers.push(server);
        const address = server.address();
        resolve(typeof address === 'object' ? address?.port : undefined);
      });
    });

  beforeAll(async () => {
    port = (await listen('127.0.0.1', 0)) ?? 0;
    await listen('::1', port);
    // Where this process may: the very port that egress dials.
    await listen('127.0.0.1', 443);
    await listen('::1', 443);
  });
  afterAll(() => {
    for (const server of servers) server.close();
  });

  const open = (host: string, resolve: () => Promise<readonly string[]>, isAllowed = isPublicAddress) =>
    openSocket({ host, port, tlsName: null, guarded: true }, { resolve, isAllowed, connectMs: 500 });

  it('really listens: without the guard a spelling reaches it', async () => {
    const { hostname } = new URL('https://0x7f.1/');
    (
      await open(
        hostname,
        () => Promise.reject(new Error('no look-up expected')),
        () => true,
      )
    ).destroy();
    (
      await open(
        'inner.example',
        () => Promise.resolve(['127.0.0.1']),
        () => true,
      )
    ).destroy();
    await expect.poll(() => hits).toBe(2);
    hits = 0;
  });

  it(`is reached by none of ${LITERALS.length} spellings of an internal address`, async () => {
    const egress = createEgress({
      allowSelfHosted: true,
      limits: fast,
      resolve: () => Promise.resolve(['127.0.0.1']),
    });
    for (const spelling of [...LITERALS, ...NAMES]) {
      const url = `https://${spelling}/`;
      const outcome = egress.send({ rule: freeRule, method: 'GET', url, headers: {} });
      await expect(outcome, spelling).rejects.toBeInstanceOf(EgressError);
      // The same once more on the port where the inner server surely listens.
      if (!URL.canParse(url)) continue;
      const host = new URL(url).hostname.replace(/^\[|\]$|\.$/gu, '');
      await expect(
        open(host, () => Promise.resolve(['127.0.0.1'])),
        spelling,
      ).rejects.toBeInstanceOf(EgressError);
    }
    expect(LITERALS.length).toBeGreaterThan(300);
    expect(hits).toBe(0);
  });

  it(`is reached by no name that resolves to one of ${ANSWERS.length} internal addresses`, async () => {
    for (const answer of ANSWERS) {
      const resolve = () => Promise.resolve([answer]);
      const egress = createEgress({ resolve, limits: fast });
      const url = 'https://acme.vendor.example/';
      const outcome = egress.send({ rule: { allow: ['*.vendor.example'] }, method: 'GET', url, headers: {} });
      await expect(outcome, answer).rejects.toMatchObject({ code: 'vendor_unreachable' });
      await expect(open('acme.vendor.example', resolve), answer).rejects.toBeInstanceOf(EgressError);
    }
    expect(hits).toBe(0);
  });

  it('is not told from a name that does not exist: same code, same earliest moment', async () => {
    const send = async (resolve: () => Promise<readonly string[]>) => {
      const started = performance.now();
      const egress = createEgress({
        resolve,
        allowSelfHosted: true,
        limits: { ...fast, failureFloorMs: 60 },
      });
      const request = { rule: freeRule, method: 'GET', url: 'https://x.example/', headers: {} } as const;
      const error: unknown = await egress.send(request).catch((reason: unknown) => reason);
      return { error: error as EgressError, took: performance.now() - started };
    };
    const inner = await send(() => Promise.resolve(['10.0.0.5']));
    const unknown = await send(() => Promise.reject(new Error('ENOTFOUND')));
    expect(inner.error.code).toBe('vendor_unreachable');
    expect(unknown.error.code).toBe('vendor_unreachable');
    for (const { took } of [inner, unknown]) expect(took).toBeGreaterThanOrEqual(59);
  });
});

describe('an address', () => {
  it.each([...INTERNAL_IPV4, ...INTERNAL_IPV6, 'fe80::1%eth0', '2606:4700::1%lo', 'localhost', '', '1.1.1'])(
    '%s is not public',
    (address) => expect(isPublicAddress(address)).toBe(false),
  );

  it.each(['1.1.1.1', '8.8.8.8', '52.94.236.248', '168.63.129.17', '2606:4700::1111', '::ffff:1.1.1.1'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it('is judged the same in all spellings that a resolver may answer', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublicAddress(`::ffff:${address}`)).toBe(isPublicAddress(address));
        expect(canonicalAddress(`::ffff:${address}`)).toBe(address);
      }),
    );
  });

  it('of IPv6 is public only inside global unicast', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = Number.parseInt(canonicalAddress(address).split(':')[0] || '0', 16);
        if (isPublicAddress(address) && canonicalAddress(address).includes(':')) {
          expect(first).toBeGreaterThanOrEqual(0x2000);
          expect(first).toBeLessThan(0x4000);
        }
      }),
    );
  });
});

describe('the address of a request', () => {
  const rule = { allow: ['cloud.vendor.example', '*.tenant.example'] };

  it.each([
    'https://cloud.vendor.example/',
    'https://cloud.vendor.example:443/a?b=c',
    'https://CLOUD.vendor.example/a',
    'https://acme.tenant.example/a@b',
  ])('may be %s', (text) => expect(vendorUrl(text, rule, false).protocol).toBe('https:'));

  it.each([
    ['http', 'http://cloud.vendor.example/'],
    ['another scheme', 'ftp://cloud.vendor.example/'],
    ['a file', 'file:///etc/passwd'],
    ['a socket', 'unix:/var/run/docker.sock'],
    ['data', 'data:text/plain,x'],
    ['another port', 'https://cloud.vendor.example:22/'],
    ['another port of TLS', 'https://cloud.vendor.example:8443/'],
    ['a user', 'https://user@cloud.vendor.example/'],
    ['an empty user', 'https://@cloud.vendor.example/'],
    ['user and password', 'https://user:secret@cloud.vendor.example/'],
    ['a user that looks like the host', 'https://cloud.vendor.example@evil.example/'],
    ['a user behind a backslash', 'https://cloud.vendor.example\\@evil.example/'],
    ['a fragment', 'https://cloud.vendor.example/#a'],
    ['an empty fragment', 'https://cloud.vendor.example/#'],
    ['a tab', 'https://cloud.vendor\t.example/'],
    ['a line end', 'https://cloud.vendor.example/\r\nX-A: b'],
    ['a null', 'https://cloud.vendor.example/\0'],
    ['a space', ' https://cloud.vendor.example/'],
    ['a trailing dot', 'https://cloud.vendor.example./'],
    ['another host', 'https://evil.example/'],
    ['a host that ends like it', 'https://evilcloud.vendor.example/'],
    ['a host that begins like it', 'https://cloud.vendor.example.evil.example/'],
    ['too many labels', 'https://a.b.tenant.example/'],
    ['no scheme', 'cloud.vendor.example'],
    ['nothing', ''],
  ])('is refused with %s', (_, text) => {
    expect(() => vendorUrl(text, rule, false)).toThrow(EgressError);
    expect(() => vendorUrl(text, { ...rule, selfHosted: true }, false)).toThrow(EgressError);
  });

  it('may be any public host only where the product is self-hosted and the operator allows it', () => {
    const url = 'https://scanner.acme.example/';
    expect(() => vendorUrl(url, rule, true)).toThrow(EgressError);
    expect(() => vendorUrl(url, freeRule, false)).toThrow(EgressError);
    expect(vendorUrl(url, freeRule, true).hostname).toBe('scanner.acme.example');
  });

  it('is never repeated in the error', () => {
    const secret = 'canary-7d1f';
    const refused = [
      `http://x.example/?k=${secret}`,
      `https://${secret}.example/`,
      `https://u:${secret}@x.example`,
    ];
    for (const text of refused) {
      try {
        vendorUrl(text, rule, false);
        expect.unreachable();
      } catch (error) {
        expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(secret);
      }
    }
  });
});

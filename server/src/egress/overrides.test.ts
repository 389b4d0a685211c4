import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createEgress } from './egress.js';
import { findOverride, parseOriginOverride } from './overrides.js';

describe('an override', () => {
  it.each([
    [
      'https://cloud.tenable.com=http://127.0.0.1:4010',
      { from: 'cloud.tenable.com', to: { host: '127.0.0.1', port: 4010, tls: false } },
    ],
    [
      ' https://Cloud.Tenable.com/ = https://tenable.emulator.example ',
      { from: 'cloud.tenable.com', to: { host: 'tenable.emulator.example', port: 443, tls: true } },
    ],
    [
      'https://**.okta.com=http://[::1]:4010/',
      { from: '**.okta.com', to: { host: '::1', port: 4010, tls: false } },
    ],
    ['*=http://localhost', { from: '*', to: { host: 'localhost', port: 80, tls: false } }],
    ['*=https://10.1.2.3:8443', { from: '*', to: { host: '10.1.2.3', port: 8443, tls: true } }],
  ])('is read from %s', (text, override) => expect(parseOriginOverride(text)).toEqual(override));

  it.each([
    ['', /FROM=TO/u],
    ['https://a.example', /FROM=TO/u],
    ['https://a.example=http://127.0.0.1=x', /FROM=TO/u],
    ['http://a.example=http://127.0.0.1', /https origin/u],
    ['a.example=http://127.0.0.1', /https origin/u],
    ['https://a.example:8443=http://127.0.0.1', /without port/u],
    ['https://a.example/path=http://127.0.0.1', /without port or path/u],
    ['https://u@a.example=http://127.0.0.1', /https origin/u],
    ['https://***.example=http://127.0.0.1', /host name/u],
    ['https://a*.example=http://127.0.0.1', /host name/u],
    ['https://localhost=http://127.0.0.1', /host name/u],
    ['*=', /must be an origin/u],
    ['*=127.0.0.1:4010', /must be an origin/u],
    ['*=ftp://127.0.0.1', /must be an origin/u],
    ['*=http://127.0.0.1/path', /origin alone/u],
    ['*=http://127.0.0.1/?a', /origin alone/u],
    ['*=http://127.0.0.1/#a', /origin alone/u],
    ['*=http://u:p@127.0.0.1', /origin alone/u],
    ['*=http://10.1.2.3', /in the clear/u],
    ['*=http://sandbox.example', /in the clear/u],
    ['*=http://0.0.0.0', /in the clear/u],
  ])('is refused as %s', (text, why) => {
    expect(() => parseOriginOverride(text)).toThrow(TypeError);
    expect(() => parseOriginOverride(text)).toThrow(why);
  });

  it('that names the host comes before a pattern, and a pattern before *', () => {
    const overrides = [
      '*=http://127.0.0.1:1',
      'https://**.okta.com=http://127.0.0.1:2',
      'https://*.okta.com=http://127.0.0.1:3',
      'https://acme.okta.com=http://127.0.0.1:4',
    ].map(parseOriginOverride);
    const port = (host: string) => findOverride(overrides, host)?.to.port;
    expect(port('acme.okta.com')).toBe(4);
    expect(port('other.okta.com')).toBe(2);
    expect(port('okta.com')).toBe(1);
    expect(port('cloud.tenable.com')).toBe(1);
    expect(findOverride(overrides.slice(1), 'cloud.tenable.com')).toBeUndefined();
  });

  it('changes only the address dialled: host header and host rule stay', async () => {
    const hosts: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      hosts.push(request.headers.host);
      response.end('{}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const egress = createEgress({ overrides: [parseOriginOverride(`*=http://127.0.0.1:${port}`)] });
    const send = (url: string) =>
      egress.send({ rule: { allow: ['*.okta.com'] }, method: 'GET', url, headers: {} });

    expect(await send('https://acme.okta.com/api')).toMatchObject({ status: 200 });
    await expect(send('https://evil.example/')).rejects.toMatchObject({ code: 'host_not_allowed' });
    await expect(send('http://acme.okta.com/')).rejects.toMatchObject({ code: 'host_not_allowed' });
    await expect(send(`https://acme.okta.com:${port}/`)).rejects.toMatchObject({ code: 'host_not_allowed' });
    expect(hosts).toEqual(['acme.okta.com']);
    server.close();
  });

  it('for one host leaves the guard on for all others', async () => {
    const egress = createEgress({
      overrides: [parseOriginOverride('https://a.vendor.example=http://127.0.0.1:1')],
      resolve: () => Promise.resolve(['127.0.0.1']),
      limits: { failureFloorMs: 0 },
    });
    const send = (url: string) =>
      egress.send({ rule: { allow: ['*.vendor.example'] }, method: 'GET', url, headers: {} });
    await expect(send('https://b.vendor.example/')).rejects.toThrow(/no public address/u);
    await expect(send('https://a.vendor.example/')).rejects.toThrow(/ECONNREFUSED/u);
  });
});

import type { ConnectorList } from 'sallyport/contract';
import { VENDORS, type Vendor } from 'sallyport/vendors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testServer.js';
import { drawLogo } from './drawLogo.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ publicUrl: 'https://connect.example.com/sally' });
});
afterAll(() => server.close());

const logo = (headers?: Record<string, string>, vendor = 'GITHUB') =>
  server.call('GET', `/v1/connectors/${vendor}/logo.svg`, undefined, headers);

describe('GET /v1/connectors', () => {
  it('names a logo of every vendor, below the public address, and each is there', async () => {
    const { items } = (await server.call('GET', '/v1/connectors')).body as ConnectorList;
    expect(items).toHaveLength(VENDORS.length);
    for (const { vendor, logo_url } of items) {
      expect(logo_url).toBe(`https://connect.example.com/sally/v1/connectors/${vendor}/logo.svg`);
      const answer = await server.fetch(new Request(logo_url));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    }
  });
});

describe('GET /v1/connectors/{vendor}/logo.svg', () => {
  it('may be shown by any page, run nothing, load nothing, and be kept for a day', async () => {
    const { headers } = await logo();
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toBe('public, max-age=86400');
  });

  it('is not sent again to whoever has it', async () => {
    const first = await logo();
    const etag = first.headers.get('etag') ?? '';
    const again = await logo({ 'if-none-match': `"other", W/${etag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await logo({ 'if-none-match': '"other"' })).status).toBe(200);
    expect((await logo({ 'if-none-match': etag }, 'GITLAB')).status).toBe(200);
  });

  it('is found by an alias, too, and nowhere else', async () => {
    expect((await logo({}, 'OKTA')).text).toBe((await logo({}, 'OKTA_IDP')).text);
    expect((await logo({}, 'NOBODY')).body).toMatchObject({ code: 'not_found', status: 404 });
  });

  it('is described as what it is', async () => {
    const { body } = await server.call('GET', '/openapi.json');
    expect(body).toMatchObject({
      paths: {
        '/v1/connectors/{vendor}/logo.svg': {
          get: { security: [], responses: { 200: { content: { 'image/svg+xml': {} } } } },
        },
      },
    });
  });
});

describe('drawLogo', () => {
  const vendor = VENDORS.find(({ id }) => id === 'BLACK_KITE') as Vendor;

  it('draws the mark, or the letters, in ink on the vendor’s colour', async () => {
    const drawn = await drawLogo({ ...vendor, color: '#ff9900', logo: { path: 'M0 0h24v24H0z' } });
    expect(drawn).toMatch(/^<svg [^>]*fill="#000"/);
    expect(drawn).toMatch(/<rect [^>]*fill="#ff9900"\/>\n<path d="M0 0h24v24H0z"\/>\n<\/svg>$/);
    expect(await drawLogo(vendor)).toMatch(/^<svg [^>]*fill="#fff"[^]*<text [^>]*>BK<\/text>\n<\/svg>$/);
  });

  it('stays a drawing, whatever an operator called the vendor', async () => {
    const name = `</title><script>alert(1)</script>&"'`;
    const { logo: _none, ...unmarked } = vendor;
    const drawn = await drawLogo({ ...unmarked, name });
    expect(drawn).not.toContain('<script');
    expect(drawn).toContain('<title>&lt;/title&gt;&lt;script&gt;');
    expect(drawn).toContain('>&lt;</text>');
  });
});

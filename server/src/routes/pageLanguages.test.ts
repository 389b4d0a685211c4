import type { Authorization, Connection } from 'sallyport/contract';
import { loadVendorWords } from 'sallyport/vendors/words';
import { LANGUAGES, type Language } from 'sallyport/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINK_WORDS } from '../hosted/words/index.js';
import { makeHostedFolder } from '../hosted/testHosted.js';
import { AUTHORIZATION_WORDS } from '../oauth/pages/words/index.js';
import { openWalker } from '../oauth/testing/openWalker.js';
import { startWalk } from '../oauth/testing/startWalk.js';
import { startTestServer, type TestServer } from '../testServer.js';

let built: ReturnType<typeof makeHostedFolder>;
let server: TestServer;
beforeAll(async () => {
  built = makeHostedFolder();
  server = await startTestServer({ hosted: built.folder, appName: 'Northwind Security' });
});
afterAll(async () => {
  await server.close();
  built.remove();
});

const ORIGIN = 'http://sallyport.test';
const tags = Object.keys(LANGUAGES) as Language[];

async function get(url: string, acceptLanguage?: string) {
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage };
  const response = await server.fetch(new Request(url.split('#')[0] ?? '', { headers }));
  const html = await response.text();
  return { html, headers: response.headers, language: /<html lang="([^"]*)" dir="([^"]*)"/.exec(html)?.[1] };
}

/** From our start page through the vendor's and back, to what our server says at the end. */
async function walk(startUrl: string, press: string) {
  const walker = openWalker(server);
  const place = await walker.begin(startUrl);
  const landed = await walker.follow(await place.press(press));
  if (landed.at !== 'ours') throw new Error('Not at a page of ours.');
  return landed.text;
}

describe.each([
  ['/oauth/start', (tag: Language) => AUTHORIZATION_WORDS[tag].start.caution.title],
  ['/link', (tag: Language) => LINK_WORDS[tag].problems.busy.body],
  [
    '/oauth/result/00000000-0000-4000-8000-000000000000',
    (tag: Language) => AUTHORIZATION_WORDS[tag].result.nothing.body,
  ],
  ['/oauth/callback/SNYK/oauth?state=x', (tag: Language) => AUTHORIZATION_WORDS[tag].neutral.incomplete.body],
] as const)('%s', (path, sentence) => {
  it.each(tags)('speaks %s to a browser that likes it', async (tag) => {
    const { html, headers, language } = await get(ORIGIN + path, `${tag},en;q=0.5`);
    expect(language).toBe(tag);
    expect(html).toContain(`dir="${tag === 'ar' ? 'rtl' : 'ltr'}"`);
    expect(html).toContain(sentence(tag));
    expect(headers.get('content-language')).toBe(tag);
    expect(headers.get('vary')).toBe('Accept-Language');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it.each([undefined, '', '*', 'nl,sv;q=0.9', 'de;q=0', '"><script>', ';;;q=,,', 'x'.repeat(4_000)])(
    'speaks English where the header is %j',
    async (header) => {
      expect((await get(ORIGIN + path, header)).language).toBe('en');
    },
  );

  it('speaks what its address says, and what the browser likes where that is nonsense', async () => {
    const join = path.includes('?') ? '&' : '?';
    expect((await get(`${ORIGIN}${path}${join}lang=fr-CA`, 'ja')).language).toBe('fr');
    expect((await get(`${ORIGIN}${path}${join}lang=%22%3E%3Cscript%3E`, 'ja')).language).toBe('ja');
  });
});

describe('an invite’s language', () => {
  it('wins over the browser’s on the page behind its link', async () => {
    const { connect_url, token } = await server.mint({ vendor: 'TENABLE', locale: 'de-CH' });
    expect(connect_url).toBe(`${ORIGIN}/link?lang=de-CH#${token}`);
    expect((await get(connect_url, 'fr')).language).toBe('de');
  });

  it('leaves it to the browser where it is none of ours', async () => {
    const { connect_url } = await server.mint({ vendor: 'TENABLE', locale: 'nl-NL' });
    expect((await get(connect_url, 'fr')).language).toBe('fr');
  });

  it('is in no link where the invite has none', async () => {
    const { connect_url, token } = await server.mint({ vendor: 'TENABLE' });
    expect(connect_url).toBe(`${ORIGIN}/link#${token}`);
  });

  it('is that of the page before the vendor, unless the modal speaks another', async () => {
    const { startUrl, session } = await startWalk(server, 'SNYK', 'oauth', { invite: { locale: 'it' } });
    expect((await get(startUrl, 'fr')).language).toBe('it');
    const body = { vendor: 'SNYK', method: 'oauth', credentials: {}, locale: 'ja' };
    const again = await server.widget(session, 'POST', '/authorizations', body);
    expect((await get((again.body as Authorization).start_url ?? '', 'fr')).language).toBe('ja');
  });

  it('is that of a connection which is made with it and authorized without a modal', async () => {
    const { token } = await server.mint({ vendor: 'SNYK', locale: 'es' });
    const made = await server.call(
      'POST',
      server.inOrganization('/connections'),
      { vendor: 'SNYK' },
      {
        'x-api-key': '',
        'x-connection-invite-token': token,
      },
    );
    const { oauth2_authorize_url: address } = made.body as Connection;
    expect((await get(address ?? '', 'fr')).language).toBe('es');
  });
});

describe('the pages behind the vendor', () => {
  it.each([
    ['Works', (tag: Language) => AUTHORIZATION_WORDS[tag].result.connected.body.split('{app}')[0] ?? ''],
    ['Deny', (tag: Language) => AUTHORIZATION_WORDS[tag].failure.declined.title],
  ])('speak the language of the one before it: %s', async (press, sentence) => {
    for (const tag of ['de', 'ar'] as const) {
      const { startUrl } = await startWalk(server, 'SNYK', 'oauth', { invite: { locale: tag } });
      const html = await walk(startUrl, press);
      expect(html).toContain(`<html lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}"`);
      expect(html).toContain(sentence(tag));
    }
  });

  it('say in it what the vendor lacks, and so does the authorization', async () => {
    for (const tag of ['de', 'ar'] as const) {
      const { translations } = await loadVendorWords(tag);
      const { startUrl, session, authorization } = await startWalk(server, 'SNYK', 'oauth', {
        invite: { locale: tag },
      });
      const html = await walk(startUrl, 'Permission missing');
      const path = `/authorizations/${authorization.id}`;
      const said = (await server.widget(session, 'GET', `${path}?lang=`)).body as Authorization;
      const english = (await server.widget(session, 'GET', path)).body as Authorization;
      expect(english.note).toMatch(/^Snyk/u);
      expect(said.note).toBe(translations.get(english.note ?? ''));
      expect(html).toContain(`<span lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}">${said.note ?? ''}`);
      expect(said.result?.capabilities.map(({ label }) => label)).toEqual(
        english.result?.capabilities.map(({ label }) => translations.get(label)),
      );
    }
  });

  it('say in it what is missing of a connection that works in part', async () => {
    const { translations } = await loadVendorWords('de');
    const { startUrl, look } = await startWalk(server, 'JIRA', 'oauth', { invite: { locale: 'de' } });
    const walker = openWalker(server);
    const place = await (await walker.begin(startUrl)).press('Partial');
    const landed = await walker.follow(await place.press('Accept'));
    const missing = (await look()).result?.capabilities.find(({ state }) => state === 'missing');
    const label = translations.get(missing?.label ?? '');
    expect(label).toBeDefined();
    expect(landed.at === 'ours' ? landed.text : '').toContain(`<div lang="de"><bdi>${label ?? ''}</bdi>`);
  });

  it('keep to the language of their own walk where a browser is on two', async () => {
    const walker = openWalker(server);
    const urls: string[] = [];
    for (const locale of ['fr', 'ja']) {
      const { startUrl } = await startWalk(server, 'SNYK', 'oauth', { invite: { locale } });
      const landed = await walker.follow(await (await walker.begin(startUrl)).press('Works'));
      if (landed.at === 'ours') urls.push(landed.url);
    }
    const pages = await Promise.all(urls.map(async (url) => (await walker.get(url)).text()));
    expect(pages.map((html) => /<html lang="([^"]*)"/.exec(html)?.[1])).toEqual(['fr', 'ja']);
  });

  it('are set to no language that is no tag', async () => {
    const { startUrl } = await startWalk(server, 'SNYK', 'oauth');
    const handle = new URL(startUrl).hash.slice(1);
    const response = await server.fetch(
      new Request(`${ORIGIN}/oauth/start/begin`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ handle, language: 'de; Domain=evil.example' }),
      }),
    );
    expect(response.status).toBe(422);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

it('refuses a modal’s language that is no tag', async () => {
  const { session } = await startWalk(server, 'SNYK', 'oauth');
  const body = { vendor: 'SNYK', method: 'oauth', credentials: {}, locale: 'de#x' };
  expect((await server.widget(session, 'POST', '/authorizations', body)).status).toBe(422);
});

import type { CheckResponse, Connection, Problem, Session, SessionVendor } from 'sallyport/contract';
import { findVendor } from 'sallyport/vendors';
import { loadVendorWords } from 'sallyport/vendors/words';
import { LANGUAGES, type Language } from 'sallyport/words';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLines, sandboxCredentials, startTestServer, type TestServer } from '../testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const tags = Object.keys(LANGUAGES) as Language[];
const tenable = findVendor('TENABLE');
const summary = tenable?.summary ?? '';

async function redeem(query: string, invite: object = {}, headers: Record<string, string> = {}) {
  const { token } = await server.mint(invite);
  const body = { token, client_key: 'test-client-key-0001' };
  return (await server.call('POST', `/v1/widget/sessions${query}`, body, headers)).body as Session;
}

describe('what is said of vendors', () => {
  it.each(tags)('is in %s for a modal that speaks it: the picker, the form and the guide', async (tag) => {
    const { translations } = await loadVendorWords(tag);
    const session = await redeem(`?lang=${tag}`);
    const card = session.vendors.find(({ id }) => id === 'TENABLE');
    expect(card).toMatchObject({ language: tag, summary: translations.get(summary) ?? summary });
    const form = (await server.widget(session, 'GET', `/vendors/TENABLE?lang=${tag}`)).body as SessionVendor;
    expect(form.language).toBe(tag);
    expect(form.methods[0]?.guide.map(({ text }) => text)).toEqual(
      tenable?.methods[0]?.guide.map(({ text }) => translations.get(text) ?? text),
    );
    // What the vendor's console calls by name.
    expect(form.methods[0]?.fields.map(({ label }) => label)).toEqual(['Access Key', 'Secret Key']);
  });

  it.each([
    ['?lang=fr-CA&page_lang=ja', 'de', 'fr'],
    ['?lang=&page_lang=ja', 'de', 'de'],
    ['?lang=nl&page_lang=ja', 'de', 'de'],
    ['?lang=&page_lang=ja', undefined, 'ja'],
    ['?lang=%22%3E%3Cscript%3E&page_lang=%00', undefined, 'en'],
    // A modal of an older version would say that it is English.
    ['', 'de', 'en'],
  ])(
    'is in the language that the modal comes to, too: %s with an invite in %s',
    async (query, locale, tag) => {
      const session = await redeem(
        query,
        { vendor: 'TENABLE', ...(locale ? { locale } : {}) },
        { 'accept-language': 'it' },
      );
      expect(session.vendor?.language).toBe(tag);
      expect(session.vendors[0]?.language).toBe(tag);
    },
  );
});

describe('a check', () => {
  const ask = async (vendor: string, outcome: Parameters<typeof sandboxCredentials>[1], headers = {}) => {
    const session = await redeem('?lang=de', { vendor });
    const { method, credentials } = sandboxCredentials(vendor, outcome);
    const body = { vendor, method, credentials };
    return { session, answer: await server.widget(session, 'POST', '/checks?lang=de', body, headers) };
  };

  it('says in that language why it failed, whole or line by line', async () => {
    const { translations } = await loadVendorWords('de');
    const german = new Set(translations.values());
    const whole = (await ask('TENABLE', 'wrong_key')).answer.body as CheckResponse;
    expect(german).toContain(whole.note);
    for (const { label } of whole.capabilities) expect(german).toContain(label);
    const { answer } = await ask('TENABLE', 'wrong_key', { accept: 'application/x-ndjson' });
    expect(checkLines(answer.text).at(-1)).toMatchObject({ type: 'result', result: { note: whole.note } });
  });

  it('says in that language which form a value has to have', async () => {
    const session = await redeem('?lang=de', { vendor: 'TANIUM_VMS' });
    const { method, credentials } = sandboxCredentials('TANIUM_VMS', 'works');
    const body = { vendor: 'TANIUM_VMS', method, credentials: { ...credentials, api_token: 'no token' } };
    const { translations } = await loadVendorWords('de');
    for (const [query, hint] of [
      ['', 'Starts with token-'],
      ['?lang=de', translations.get('Starts with token-')],
    ]) {
      const { code, fields } = (await server.widget(session, 'POST', `/checks${query}`, body))
        .body as Problem;
      expect({ code, messages: fields?.map(({ message }) => message) }).toEqual({
        code: 'invalid_fields',
        messages: [hint],
      });
    }
  });

  it('is kept in English for the host, whatever the person at the modal reads', async () => {
    const { session, answer } = await ask('CROWDSTRIKE', 'partial');
    const { check_id } = answer.body as CheckResponse;
    const saved = await server.widget(session, 'POST', '/connections', { check_id, accept_partial: true });
    const labels = findVendor('CROWDSTRIKE')?.methods[0]?.capabilities.map(({ label }) => label);
    expect((saved.body as Connection).health.details.map(({ label }) => label)).toEqual(labels);
  });
});

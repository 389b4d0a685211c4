import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeClient, type FakeAnswers, sampleVendor } from '../testing/index.js';
import { ar } from '../words/ar.js';
import { de } from '../words/de.js';
import { fr } from '../words/fr.js';
import { fakeWindows } from './authorization/fakeWindow.test.support.js';
import { ConnectModal } from './ConnectModal.js';
import type { Appearance, ConnectModalProps } from './options.js';
import { button, dialog, fewVendors, heading, shadow, showInPage } from './showInPage.test.support.js';

function start(props: Partial<ConnectModalProps> = {}, answers: FakeAnswers = {}) {
  const client = createFakeClient({ session: fewVendors, ...answers });
  const onEvent = vi.fn<NonNullable<ConnectModalProps['onEvent']>>();
  const element = (more: Partial<ConnectModalProps> = {}) => (
    <ConnectModal
      token="spi_sample"
      serverUrl="https://connect.example.com"
      client={client}
      defaultOpen
      onEvent={onEvent}
      {...props}
      {...more}
    />
  );
  const { show } = showInPage(element());
  return { client, onEvent, update: (more: Partial<ConnectModalProps>) => show(element(more)) };
}

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const host = () => shadow().host as HTMLElement;
const style = (selector: string) =>
  getComputedStyle(shadow().querySelector(selector) ?? document.documentElement);
const field = (label: string) => dialog().getByLabelText(label, { exact: true });

describe('appearance', () => {
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
  const logo = () => shadow().querySelector<HTMLImageElement>('header img');

  it('sets colours, font and corners, and goes back to the defaults without', async () => {
    const appearance: Appearance = {
      colorScheme: 'dark',
      accentColor: 'rgb(1 2 3)',
      fontFamily: '"Courier New", monospace',
      radius: '2px',
    };
    const { update } = start({ appearance });
    await expect.element(dialog()).toBeVisible();
    expect(host().dataset['scheme']).toBe('dark');
    expect(style('.dialog').fontFamily).toBe('"Courier New", monospace');
    expect(style('.panel').borderRadius).toBe('4px');
    expect(host().style.getPropertyValue('--sallyport-accent')).toBe('rgb(1 2 3)');
    update({ appearance: { radius: '0' } });
    await vi.waitFor(() => expect(style('.panel').borderRadius).toBe('0px'), { timeout: 20_000 });
    expect(style('.dialog').fontFamily).toContain('system-ui');
    update({ appearance: undefined });
    await vi.waitFor(() => expect(style('.panel').borderRadius).toBe('16px'), { timeout: 20_000 });
    expect(host().style).toHaveLength(0);
  });

  it('leaves out what is not valid', async () => {
    start({ appearance: { accentColor: 'url(x)', fontFamily: 'a; color: red', radius: '2px 4px' } });
    await expect.element(dialog()).toBeVisible();
    expect(host().style).toHaveLength(0);
  });

  it.each([PIXEL, 'https://app.example.invalid/logo.svg', `${location.origin}/logo.svg`])(
    'shows the logo %s, and tells its server nothing of the page',
    async (logoUrl) => {
      start({ appearance: { logoUrl } });
      await expect.element(dialog()).toBeVisible();
      expect(logo()?.src).toBe(logoUrl);
      expect(logo()?.alt).toBe('');
      expect(logo()?.referrerPolicy).toBe('no-referrer');
    },
  );

  it.each([
    '',
    'http://app.example.invalid/logo.svg',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:https://a.example/b',
    `${location.origin}.evil.example/logo.svg`.replace('https', 'http'),
  ])('shows no logo %s', async (logoUrl) => {
    start({ appearance: { logoUrl } });
    await expect.element(dialog()).toBeVisible();
    expect(logo()).toBeNull();
  });
});

describe('locale', () => {
  it.each([
    ['en-GB', 'en', 'ltr', 'Connect a tool'],
    ['de-CH', 'de', 'ltr', de['picker.title']],
    ['ar', 'ar', 'rtl', ar['picker.title']],
    ['he', 'en', 'ltr', 'Connect a tool'],
    ['no language', 'en', 'ltr', 'Connect a tool'],
  ])('%s is spoken, and written in its direction', async (locale, lang, dir, title) => {
    start({ locale });
    await expect.element(heading(title)).toBeVisible();
    expect([host().lang, host().dir]).toEqual([lang, dir]);
    expect(style('.dialog').direction).toBe(dir);
  });

  it('is the invite’s where the host names none', async () => {
    const { update } = start({}, { session: { ...fewVendors, locale: 'fr' } });
    await expect.element(heading(fr['picker.title'])).toBeVisible();
    update({ locale: 'de' });
    await expect.element(heading(de['picker.title'])).toBeVisible();
  });

  it('is the invite’s, too, where the host names one that is not spoken', async () => {
    start({ locale: 'nl' }, { session: { ...fewVendors, locale: 'fr' } });
    await expect.element(heading(fr['picker.title'])).toBeVisible();
  });

  it('is the page’s where nobody names one', async () => {
    document.documentElement.lang = 'de-AT';
    onTestFinished(() => document.documentElement.removeAttribute('lang'));
    start();
    await expect.element(heading(de['picker.title'])).toBeVisible();
  });
});

describe('messages', () => {
  it('are said in place of ours', async () => {
    start({ messages: { 'picker.title': 'Link a scanner', 'picker.lead': 'For {app}.' } });
    await expect.element(heading('Link a scanner')).toBeVisible();
    await expect.element(dialog().getByText('For Northwind Security.')).toBeVisible();
  });
});

describe('vendor', () => {
  it('skips the picker, to which Back leads', async () => {
    const { onEvent } = start({ vendor: 'TENABLE' });
    await expect.element(heading('Connect Tenable Vulnerability Management')).toBeVisible();
    await button('Back').click();
    await expect.element(heading('Connect a tool')).toBeVisible();
    expect(onEvent.mock.calls.map(([{ name }]) => name)).toEqual(['opened', 'ready']);
  });

  it('is ignored where it is not offered', async () => {
    start({ vendor: 'NOBODY' });
    await expect.element(button(/^Tenable/u)).toBeVisible();
  });
});

describe('prefill', () => {
  const prefill = {
    'aws.aws_region_name': 'eu-west-1',
    'aws.aws_access_key_id': 'AKIAIOSFODNN7EXAMPLE',
    'aws.aws_secret_access_key': 'canary-of-a-secret',
    'aws.external_id': 'canary-of-another',
  };
  const open = { vendor: 'AWS_INSPECTOR2', prefill };

  it('fills in what is no secret and was not made by the server', async () => {
    start(open);
    await button(/^Access key/u).click();
    await expect.element(field('Access key ID')).toHaveValue('AKIAIOSFODNN7EXAMPLE');
    await expect.element(dialog().getByLabelText(/^AWS Region/u)).toHaveValue('eu-west-1');
    expect(
      shadow().innerHTML + JSON.stringify([...shadow().querySelectorAll('input')].map((each) => each.value)),
    ).not.toContain('canary');
  });

  it('keeps what was typed over it', async () => {
    const { update } = start(open);
    await button(/^Access key/u).click();
    await field('Access key ID').fill('AKIATYPED');
    update({ prefill: { 'aws.aws_access_key_id': 'AKIALATER' } });
    await button('Back').click();
    await button(/^Access key/u).click();
    await expect.element(field('Access key ID')).toHaveValue('AKIATYPED');
  });

  it('ignores a choice that there is not', async () => {
    const vendor = sampleVendor('QUALYS');
    const method = vendor.methods[0];
    if (!method) throw new Error('QUALYS has no method.');
    const choice = {
      path: 'made_up',
      kind: 'select',
      label: 'Made up',
      choices: [{ value: 'a', label: 'A' }],
    } as const;
    const form = { ...vendor, methods: [{ ...method, fields: [choice] }] };
    start({ vendor: 'QUALYS', prefill: { made_up: 'b' } }, { vendor: () => form });
    await expect.element(field('Made up')).toHaveValue('');
  });
});

describe('returnUrl', () => {
  async function asked(returnUrl: string | undefined): Promise<unknown> {
    fakeWindows({ blocked: true });
    const snyk = sampleVendor('SNYK');
    const vendor = { ...snyk, methods: snyk.methods.slice(0, 1) };
    const session = { ...fewVendors, vendors: [], vendor };
    const { client } = start({ returnUrl }, { session, looks: [] });
    await button('Continue to Snyk').click();
    const call = await vi.waitFor(
      () => {
        const found = client.calls.find(({ name }) => name === 'authorize');
        expect(found).toBeDefined();
        return found?.input as { readonly return_url: string | null };
      },
      { timeout: 20_000 },
    );
    return call.return_url;
  }
  const here = location.origin + location.pathname;

  it.each([
    ['https://app.example.com/tools?tab=2', 'https://app.example.com/tools?tab=2'],
    ['/tools', `${location.origin}/tools`],
  ])('%s is where a tab comes back to', async (given, expected) => {
    expect(await asked(given)).toBe(expected);
  });

  it.each([undefined, 'javascript:alert(1)', 'http://'])('is this page for %s', async (given) => {
    expect(String(await asked(given)).startsWith(here)).toBe(true);
  });
});

describe('docsUrls', () => {
  const own = () => page.getByRole('link', { name: 'Guide from Northwind Security' });

  it('puts the host’s own guide first', async () => {
    start({ vendor: 'TENABLE', docsUrls: { TENABLE: 'https://help.example.com/tenable' } });
    await expect.element(own()).toHaveAttribute('href', 'https://help.example.com/tenable');
    expect(shadow().querySelector('.guide a')).toBe(own().element());
    await expect.element(own()).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each(['http://help.example.com', 'javascript:alert(1)', '/help', 'https://'])(
    'leaves out %s',
    async (address) => {
      start({ vendor: 'TENABLE', docsUrls: { TENABLE: address, SNYK: 'https://help.example.com' } });
      await expect.element(heading('Connect Tenable Vulnerability Management')).toBeVisible();
      await expect.element(own()).not.toBeInTheDocument();
    },
  );
});

import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFakeClient, fixtures, sampleChecks, sampleVendor, translateState } from '../testing/index.js';
import { loadVendorWords } from '../vendors/words/index.js';
import { ConnectModal } from './ConnectModal.js';
import { ConnectPreview } from './ConnectPreview.js';
import {
  button,
  dialog,
  expectFocusOn,
  fewVendors,
  heading,
  shadow,
  showInPage,
} from './showInPage.test.support.js';

// What somebody hears who does not see the modal. The whole of it is in docs/generated/transcript.md.

const tenable = sampleVendor('TENABLE');
const form = {
  ...fixtures.entering_credentials,
  vendor: tenable,
  method: tenable.methods[0] ?? fixtures.entering_credentials.method,
};
const accessKey = () => dialog().getByLabelText('Access Key', { exact: true });
const region = () => shadow().querySelector('output.sr-only') as HTMLElement;

/** All that the live region says from here on. */
function hear(): readonly string[] {
  const heard: string[] = [];
  new MutationObserver(() => {
    const text = region().textContent?.trim();
    if (text) heard.push(text);
  }).observe(region(), { childList: true, characterData: true, subtree: true });
  return heard;
}

describe('a new screen', () => {
  it('is read out with the sentence below its title', async () => {
    showInPage(<ConnectPreview state={form} />);
    await expectFocusOn(heading('Connect Tenable Vulnerability Management'));
    await expect
      .element(heading('Connect Tenable Vulnerability Management'))
      .toHaveAccessibleDescription('Paste the keys here. We try them before anything is saved.');
  });

  it('leaves nothing of the last one’s news to be come upon', async () => {
    const client = createFakeClient({ check: sampleChecks.refused, delayMs: 100, session: fewVendors });
    showInPage(<ConnectModal token="t" serverUrl="https://c.example" client={client} defaultOpen />);
    await expect.element(dialog().getByLabelText('Search tools')).toBeVisible();
    const heard = hear();
    await vi.waitFor(() => expect(heard).toEqual(['7 tools']), { timeout: 20_000 });
    await dialog().getByLabelText('Search tools').fill('tenable');
    await vi.waitFor(() => expect(heard.at(-1)).toBe('1 tool'), { timeout: 20_000 });
    await userEvent.keyboard('{Enter}');
    for (let round = 0; round < 2; round += 1) {
      await expect.element(accessKey()).toBeVisible();
      await vi.waitFor(() => expect(region().textContent).toBe(''), { timeout: 20_000 });
      await accessKey().fill('a'.repeat(64));
      await dialog().getByLabelText('Secret Key', { exact: true }).fill('b'.repeat(64));
      await userEvent.keyboard('{Enter}');
      await expect.element(heading(/does not accept these keys/u)).toBeVisible();
      expect(heard.filter((each) => each === 'Sign in: checking')).toHaveLength(round + 1);
    }
  });
});

describe('a button that is a picture', () => {
  it('is named once', async () => {
    showInPage(<ConnectPreview state={form} />);
    await expect.element(button('Show Access Key')).toBeVisible();
    // A title beside another name is a description: the same words once more.
    for (const each of shadow().querySelectorAll('button[title]')) {
      expect(each.hasAttribute('aria-label'), each.outerHTML).toBe(false);
    }
  });

  it('changes either its name or its state, not both', async () => {
    showInPage(<ConnectPreview state={form} />);
    await button('Show Access Key').click();
    await expect.element(button('Hide Access Key')).not.toHaveAttribute('aria-pressed');
  });
});

describe('a field that is wrong', () => {
  it('says so, too, where it has the focus already, each time', async () => {
    showInPage(<ConnectPreview state={form} />);
    await expect.element(accessKey()).toBeVisible();
    const heard = hear();
    await accessKey().click();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(heard).toEqual(['Enter the Access Key.']), { timeout: 20_000 });
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 20_000 });
    expect(heard[1]).toBe(heard[0]);
  });

  it('is said once where it takes the focus: as what describes it', async () => {
    showInPage(<ConnectPreview state={form} />);
    await expect.element(accessKey()).toBeVisible();
    const heard = hear();
    await button('Check and connect').click();
    await expectFocusOn(accessKey());
    await expect.element(accessKey()).toHaveAccessibleDescription(/^Enter the Access Key\./u);
    await expect.element(accessKey()).toBeInvalid();
    expect(heard).toEqual([]);
  });
});

describe('a wait before another try', () => {
  it('is said to be over, with the button that is there again', async () => {
    const check = { ...sampleChecks.unavailable, retry_after_secs: 1 };
    showInPage(<ConnectPreview state={{ ...form, check }} />);
    await vi.waitFor(() => expect(region().textContent).toBe('Check and connect'), { timeout: 20_000 });
    await expect.element(button('Check and connect')).toBeEnabled();
  });
});

describe('a check', () => {
  it('says the row that it is at', async () => {
    showInPage(<ConnectPreview state={fixtures.checking} />);
    await vi.waitFor(() => expect(region().textContent).toBe('Read alerts: checking'), { timeout: 20_000 });
  });

  it('does not call the sign-in good while nobody knows', async () => {
    const progress = [{ id: 'hosts', state: 'unknown' }] as const;
    showInPage(<ConnectPreview state={{ ...fixtures.checking, progress }} />);
    await expect.element(dialog().getByText('Sign in')).toBeVisible();
    expect(shadow().querySelector('.results li')?.textContent).toBe('Sign in: checking');
  });
});

describe('what is said of a vendor', () => {
  it('is read in the language that it is in, but for what the console calls by name', async () => {
    const state = translateState(form, await loadVendorWords('fr'));
    showInPage(<ConnectPreview state={state} locale="fr" />);
    await expect.element(dialog().getByText(/^Créez un utilisateur/u)).toBeVisible();
    const french = [...shadow().querySelectorAll('[lang="fr"]')].map(({ textContent }) => textContent);
    expect(french).toHaveLength(7);
    const english = [...shadow().querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
    expect(english).toEqual(['Access Key', 'Secret Key']);
  });

  it('is not read in the language of the guide around it where it is the name of a permission', async () => {
    const state = translateState(fixtures.entering_credentials, await loadVendorWords('fr'));
    showInPage(<ConnectPreview state={state} locale="fr" />);
    const permission = dialog().getByText('Hosts: Read', { exact: true });
    await expect.element(permission).toHaveAttribute('lang', 'en');
    await expect.element(dialog().getByText('Lister les hôtes')).toBeVisible();
  });

  it('is read as English in a German modal where it is in English: ways in, permissions, why a check failed', async () => {
    const check = { ...sampleChecks.refused, note: 'Made of **two** keys.' };
    for (const [state, said] of [
      [fixtures.choosing_method, fixtures.choosing_method.vendor.methods[0]?.label ?? ''],
      [fixtures.entering_credentials, 'Hosts: Read'],
      [{ ...form, check }, 'Made of two keys.'],
    ] as const) {
      const { hide } = showInPage(<ConnectPreview state={state} locale="de" />);
      const found = dialog().getByText(said, { exact: true }).first();
      await expect.element(found).toBeVisible();
      expect(found.element().closest('[lang]')).toHaveAttribute('lang', 'en');
      hide();
      await expect.element(dialog()).not.toBeInTheDocument();
    }
  });

  it('is read as English in a German form where it is in English', async () => {
    showInPage(<ConnectPreview state={form} locale="de" />);
    await expect.element(button('Prüfen und verbinden')).toBeVisible();
    expect(dialog().element().closest('[lang]') ?? shadow().host).toHaveAttribute('lang', 'de');
    const english = [...shadow().querySelectorAll('[lang="en"]')].map(({ textContent }) => textContent);
    expect(english).toContain('Access Key');
    expect(english).toContain('The second key of the same pair. Tenable shows it only once.');
    expect(english.some((text) => text?.startsWith('Make a user for this connection alone'))).toBe(true);
    expect(english).not.toContain('Prüfen und verbinden');
  });
});

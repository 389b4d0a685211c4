import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConnectEvent } from '../../flow/index.js';
import { createFakeClient, fixtures } from '../../testing/index.js';
import type { VendorSummary } from '../../vendors/index.js';
import { ConnectPreview } from '../ConnectPreview.js';
import { createSay, en } from '../../words/index.js';
import { ConnectView } from '../ConnectView.js';
import type { Drafts } from '../createDrafts.js';
import {
  button,
  dialog,
  enter,
  expectFocusOn,
  fewVendors,
  focused,
  shadow,
  showInPage,
} from '../showInPage.test.support.js';

function picker(vendors: readonly VendorSummary[] = fewVendors.vendors) {
  const send = vi.fn<(event: ConnectEvent) => void>();
  const { session } = fixtures.choosing_vendor;
  const state = { ...fixtures.choosing_vendor, session: { ...session, vendors } };
  showInPage(<ConnectPreview state={state} send={send} />);
  return send;
}

/** Made-up vendors, as many as asked for. */
function crowd(count: number): readonly VendorSummary[] {
  const { vendors } = fewVendors;
  return Array.from({ length: count }, (_, index) => {
    const like = vendors[index % vendors.length] as VendorSummary;
    return { ...like, id: `V${index}`, name: `Vendor ${index}`, keywords: [] };
  });
}

const search = () => dialog().getByLabelText('Search tools');
const names = () => [...shadow().querySelectorAll('.card-name')].map((element) => element.textContent);

describe('search', () => {
  it('narrows the list as one types, and says how many are left', async () => {
    picker();
    await search().fill('okta');
    await vi.waitFor(() => expect(names()).toEqual(['Okta']), { timeout: 20_000 });
    await expect.element(dialog().getByText('1 tool', { exact: true })).toBeInTheDocument();
  });

  it('keeps the cards of those that stay, and has the first in the tab order', async () => {
    picker();
    const card = () => shadow().querySelector('.card[tabindex="0"]');
    await expectFocusOn(search());
    await userEvent.keyboard('{ArrowDown}{End}');
    await search().fill('o');
    await vi.waitFor(() => expect(names()).toContain('Okta'), { timeout: 20_000 });
    const okta = [...shadow().querySelectorAll('.card')].find((each) => each.textContent.includes('Okta'));
    expect(card()?.textContent).toContain(names()[0]);
    await search().fill('okta');
    await vi.waitFor(() => expect(names()).toEqual(['Okta']), { timeout: 20_000 });
    expect(card()).toBe(okta);
  });

  it('opens the first of what was found with Enter', async () => {
    const send = picker();
    await search().fill('crowdstirke');
    await userEvent.keyboard('{Enter}');
    expect(send).toHaveBeenCalledWith({ type: 'vendor_chosen', vendorId: 'CROWDSTRIKE', vendor: null });
  });

  it('says what to do where nothing is found, and leads back to all', async () => {
    picker();
    await search().fill('zzzzzz');
    await expect.element(dialog().getByText('Nothing found for “zzzzzz”').first()).toBeVisible();
    await button('Show all tools').click();
    await expect.element(search()).toHaveValue('');
    await expectFocusOn(search());
    expect(names().length).toBeGreaterThan(1);
  });

  it('says so where a host has turned on nothing, with nothing to search in', async () => {
    picker([]);
    await expect.element(dialog().getByText('There is nothing to connect here yet').first()).toBeVisible();
    expect(search().query()).toBeNull();
  });

  it('filters by category, and says which is chosen', async () => {
    picker();
    await button('Identity').click();
    await expect.element(button('Identity')).toHaveAttribute('aria-pressed', 'true');
    expect(names()).toEqual(['Okta']);
    await button('All').click();
    expect(names().length).toBeGreaterThan(1);
  });

  it('leaves the categories out where there is little to filter', async () => {
    picker(fewVendors.vendors.slice(0, 2));
    await expect.element(search()).toBeVisible();
    await expect.element(button('All')).not.toBeInTheDocument();
  });
});

describe('the keyboard', () => {
  it('walks the grid with arrows, Home and End, and goes back to the search at the top', async () => {
    picker();
    await expectFocusOn(search());
    await userEvent.keyboard('{ArrowDown}');
    const at = () => focused()?.querySelector('.card-name')?.textContent;
    const ids = fewVendors.vendors.map((vendor) => vendor.name);
    expect(at()).toBe(ids[0]);
    await userEvent.keyboard('{ArrowRight}');
    expect(at()).toBe(ids[1]);
    await userEvent.keyboard('{ArrowDown}');
    expect(at()).toBe(ids[3]);
    await userEvent.keyboard('{End}');
    expect(at()).toBe(ids.at(-1));
    await userEvent.keyboard('{Home}');
    expect(at()).toBe(ids[0]);
    await userEvent.keyboard('{ArrowUp}');
    await expectFocusOn(search());
  });

  it('brings what is typed on a card to the search', async () => {
    picker();
    await expectFocusOn(search());
    await userEvent.keyboard('{ArrowDown}okta');
    await expect.element(search()).toHaveValue('okta');
  });

  it('has one card in the tab order, and chooses it with Enter', async () => {
    const send = picker();
    await expectFocusOn(search());
    expect(shadow().querySelectorAll('.card[tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{Enter}');
    const second = fewVendors.vendors[1]?.id;
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'vendor_chosen', vendorId: second, vendor: null });
  });
});

describe('pointing at a card', () => {
  function pointAt(name: RegExp, client = createFakeClient()) {
    const { session } = fixtures.choosing_vendor;
    const state = { ...fixtures.choosing_vendor, session: { ...session, vendors: fewVendors.vendors } };
    const drafts = { of: vi.fn<Drafts['of']>(), wipe: () => {} };
    const windows = { open: () => true, close: () => {}, again: () => {}, here: () => {} };
    const t = createSay('en', en);
    const view = {
      t,
      locale: 'en',
      state,
      client,
      drafts,
      windows,
      host: null,
      options: { serverUrl: '' },
      renew: null,
    };
    showInPage(<ConnectView {...view} send={() => {}} renewing={false} close={() => {}} />);
    // Without a modal around it nothing is where it would be, so the pointer is told to be there.
    const point = async () =>
      (await button(name).findElement()).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    return { client, drafts, pointed: point() };
  }

  it('gets its form ready: fetched, and with a draft', async () => {
    const { client, drafts, pointed } = pointAt(/^Tenable/u);
    await pointed;
    await vi.waitFor(
      () => {
        const vendor = client.peekVendor('TENABLE');
        expect(vendor).not.toBeNull();
        expect(drafts.of).toHaveBeenCalledWith(vendor, vendor?.methods[0]);
      },
      { timeout: 20_000 },
    );
  });

  it('leaves the choice among several methods open', async () => {
    const { client, drafts, pointed } = pointAt(/^Amazon Inspector/u);
    await pointed;
    await vi.waitFor(() => expect(client.peekVendor('AWS_INSPECTOR2')).not.toBeNull(), { timeout: 20_000 });
    expect(drafts.of.mock.calls.map(([vendor]) => vendor.id)).not.toContain('AWS_INSPECTOR2');
  });

  it('says nothing of a form that did not come', async () => {
    const problem = {
      code: 'network',
      owner: 'you',
      request_id: null,
      retry_after_secs: null,
      fields: [],
    } as const;
    const { client, drafts, pointed } = pointAt(/^Tenable/u, createFakeClient({ fail: { vendor: problem } }));
    await pointed;
    const asked = { name: 'vendor', input: 'TENABLE' };
    await vi.waitFor(() => expect(client.calls).toContainEqual(asked), { timeout: 20_000 });
    await expect.element(button(/^Tenable/u)).toBeVisible();
    expect(drafts.of).not.toHaveBeenCalled();
  });
});

describe('10,000 vendors', () => {
  it('draws only those in sight, and says which of how many each is', async () => {
    picker(crowd(10_000));
    await expect.element(button(/^Vendor 0 /u)).toBeVisible();
    expect(shadow().querySelectorAll('.card').length).toBeLessThan(40);
    const item = shadow().querySelector('li');
    expect([item?.getAttribute('aria-posinset'), item?.getAttribute('aria-setsize')]).toEqual(['1', '10000']);
  });

  it('goes to the last and back, and keeps the focus while the list is scrolled', async () => {
    picker(crowd(10_000));
    await expectFocusOn(search());
    await userEvent.keyboard('{ArrowDown}{End}');
    await expectFocusOn(button(/^Vendor 9999 /u));
    const scroller = shadow().querySelector('.scroller') as HTMLElement;
    scroller.scrollTop = 0;
    await vi.waitFor(() => expect(names()).toContain('Vendor 0'), { timeout: 20_000 });
    expect(focused()?.textContent).toContain('Vendor 9999');
    await userEvent.keyboard('{ArrowUp}');
    await expectFocusOn(button(/^Vendor 9997 /u));
  });

  it('shows what is found from the top, however far the list was scrolled', async () => {
    picker(crowd(10_000));
    await expect.element(button(/^Vendor 0 /u)).toBeVisible();
    const scroller = shadow().querySelector('.scroller') as HTMLElement;
    scroller.scrollTop = 40_000;
    await vi.waitFor(() => expect(names()).not.toContain('Vendor 1'), { timeout: 20_000 });
    await search().fill('vendor');
    await expect.element(button(/^Vendor 0 /u)).toBeVisible();
    expect(scroller.scrollTop).toBe(0);
    expect(names()).toContain('Vendor 1');
  });

  it('answers a key press among ten thousand vendors', async () => {
    picker(crowd(10_000));
    await search().fill('vendor 12');
    await vi.waitFor(() => expect(names()[0]).toBe('Vendor 12'), { timeout: 20_000 });
    const input = search().element() as HTMLInputElement;
    enter(input, 'vendor 123', 'insertText');
    await vi.waitFor(() => expect(names()[0]).toBe('Vendor 123'), { interval: 1, timeout: 20_000 });
  });
});

describe('the recently used', () => {
  it('come first, and bear a mark', async () => {
    localStorage.setItem('sallyport:recent', '["SEMGREP"]');
    onTestFinished(() => localStorage.clear());
    picker();
    await expect.element(dialog().getByText('Used before')).toBeVisible();
    // Ours, in the modal's language; what a vendor is for is said in English.
    expect(shadow().querySelector('.tag')?.closest('[lang]')).toBeNull();
    expect(shadow().querySelector('.card-summary > [lang="en"]')?.textContent).not.toBe('');
    expect(names()[0]).toBe('Semgrep');
  });

  it.each(['not json', '{"a":1}', '[1,2]'])('do no harm where the storage holds %s', async (text) => {
    localStorage.setItem('sallyport:recent', text);
    onTestFinished(() => localStorage.clear());
    picker();
    await expect.element(search()).toBeVisible();
    expect(names().length).toBeGreaterThan(1);
  });
});

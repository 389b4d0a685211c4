import { createContext, useContext } from 'react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeClient, fixtures } from '../testing/index.js';
import { ConnectModal } from './ConnectModal.js';
import { ConnectPreview } from './ConnectPreview.js';
import type { ConnectModalProps } from './options.js';
import { button, dialog, fewVendors, heading, shadow, showInPage } from './showInPage.test.support.js';
import { SLOTS, type SlotName } from './Slots.js';

function start(props: Partial<ConnectModalProps> = {}) {
  const element = (more: Partial<ConnectModalProps> = {}) => (
    <ConnectModal
      token="spi_sample"
      serverUrl="https://connect.example.com"
      client={createFakeClient({ session: fewVendors })}
      defaultOpen
      {...props}
      {...more}
    />
  );
  const { show } = showInPage(element());
  return (more: Partial<ConnectModalProps>) => show(element(more));
}

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

const host = () => shadow().host as HTMLElement;
const slot = (name: SlotName) => shadow().querySelector<HTMLSlotElement>(`slot[name=${name}]`);
/** What is seen in a slot, of the host's or our own. */
const shownIn = (name: SlotName) =>
  slot(name)
    ?.assignedElements({ flatten: true })
    .map((each) => each.textContent)
    .join();

/** Where each is on every screen, as a selector of what it stands in. */
const PLACES = [
  ['logo', '.top'],
  ['header', '.panel'],
  ['footer', '.foot'],
  ['help', '.foot'],
] as const;

describe('what a host puts into a slot', () => {
  it.each(PLACES)('is in its place on every screen: %s, in %s', async (name, place) => {
    start({ slots: { [name]: <b>Of the host</b> } });
    await expect.element(heading('Connect a tool')).toBeVisible();
    await expect.poll(() => shownIn(name)).toBe('Of the host');
    expect(slot(name)?.closest(place)).not.toBeNull();
    await expect.element(page.getByText('Of the host')).toBeVisible();
    await button(/^CrowdStrike Falcon(?! Spotlight)/u)
      .first()
      .click();
    await expect.element(heading(/^Connect CrowdStrike/u)).toBeVisible();
    await expect.poll(() => shownIn(name)).toBe('Of the host');
  });

  it('is on the last screen alone where it is for success', async () => {
    const { show } = showInPage(<ConnectPreview state={fixtures.choosing_vendor} />);
    await expect.poll(() => slot('header')).not.toBeNull();
    expect(slot('success')).toBeNull();
    show(<ConnectPreview state={fixtures.connected} />);
    await expect.poll(() => slot('success')).not.toBeNull();
    // Below what happens next.
    const next = shadow().querySelector('.next');
    expect(next?.compareDocumentPosition(slot('success') as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is drawn by the host’s React: with its contexts and handlers, and its styles', async () => {
    const Plan = createContext('none');
    const pressed = vi.fn();
    const Own = () => (
      <button type="button" className="of-host" onClick={pressed}>
        On the plan {useContext(Plan)}
      </button>
    );
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.of-host { text-transform: uppercase }';
    onTestFinished(() => style.remove());
    showInPage(
      <Plan.Provider value="Team">
        <ConnectModal
          token="spi_sample"
          serverUrl="https://connect.example.com"
          client={createFakeClient({ session: fewVendors })}
          defaultOpen
          slots={{ header: <Own /> }}
        />
      </Plan.Provider>,
    );
    await button('On the plan Team').click();
    expect(pressed).toHaveBeenCalledOnce();
    expect(getComputedStyle(button('On the plan Team').element()).textTransform).toBe('uppercase');
  });

  it('may be an element of the page itself, put into the modal’s without React', async () => {
    showInPage(<ConnectPreview state={fixtures.connected} />);
    await expect.element(dialog()).toBeVisible();
    for (const name of SLOTS) {
      const own = document.createElement('span');
      own.slot = name;
      own.textContent = `Our ${name}`;
      host().append(own);
    }
    for (const name of SLOTS) {
      expect(shownIn(name)).toBe(`Our ${name}`);
      await expect.element(page.getByText(`Our ${name}`)).toBeVisible();
    }
  });

  it('changes, and goes, with the prop', async () => {
    const update = start({ slots: { footer: 'Two eyes' } });
    await expect.poll(() => shownIn('footer')).toBe('Two eyes');
    update({ slots: { footer: 'Four eyes' } });
    await expect.poll(() => shownIn('footer')).toBe('Four eyes');
    update({ slots: undefined });
    await expect.poll(() => shownIn('footer')).toContain('Secured by Sallyport');
    expect(host().childElementCount).toBe(0);
  });
});

describe('without anything of the host’s', () => {
  it('a slot has what stands there by default, or nothing that takes room', async () => {
    start({ appearance: { helpUrl: 'https://help.example.com' } });
    await expect.element(heading('Connect a tool')).toBeVisible();
    expect(host().childElementCount).toBe(0);
    expect(shownIn('footer')).toBe('Secured by Sallyport');
    expect(shownIn('help')).toContain('Get help');
    for (const name of ['logo', 'header'] as const) {
      expect(shownIn(name)).toBe('');
      expect(slot(name)?.getBoundingClientRect().height).toBe(0);
    }
  });

  it('an empty one takes away what stands there by default', async () => {
    start({ slots: { footer: null } });
    await expect.element(heading('Connect a tool')).toBeVisible();
    await expect.poll(() => shownIn('footer')).toBe('');
    await expect.element(dialog().getByText('Secured by Sallyport')).not.toBeVisible();
  });

  it('there is no foot at all where nothing would stand in it', async () => {
    start({ appearance: { byline: '' } });
    await expect.element(heading('Connect a tool')).toBeVisible();
    expect(shadow().querySelector('.foot')).toBeNull();
  });
});

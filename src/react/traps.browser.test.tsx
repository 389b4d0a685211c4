import { createElement, type FormEvent, type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { createFakeClient, fixtures, sampleSession, sampleVendor } from '../testing/index.js';
import { ConnectButton } from './ConnectButton.js';
import { ConnectModal } from './ConnectModal.js';
import { ConnectPreview } from './ConnectPreview.js';
import {
  button,
  dialog,
  expectFocusOn,
  focused,
  heading,
  shadow,
  showInPage,
} from './showInPage.test.support.js';

// What an embedded modal is known to break on, or to break. Each trap once fell shut on someone.

const CANARY = 'canary-7f3a9c51d0e84b62';

function modal(more: Partial<Parameters<typeof ConnectModal>[0]> = {}): ReactNode {
  const session = { ...sampleSession, vendor: sampleVendor('TENABLE') };
  return (
    <ConnectModal
      token="spi_sample"
      serverUrl="https://connect.example.com"
      client={createFakeClient({ session })}
      defaultOpen
      {...more}
    />
  );
}

const accessKey = () => dialog().getByLabelText('Access Key', { exact: true });

/** A style sheet of the page's, gone with the test. */
function hostStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
}

describe('secrets in the page', () => {
  it('never shows up in an attribute, whatever happens to the field', async () => {
    const seen: string[] = [];
    showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    const observer = new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        seen.push(`${attributeName}=${(target as Element).getAttribute(attributeName ?? '')}`);
      }
    });
    observer.observe(shadow(), { attributes: true, subtree: true, childList: true });
    onTestFinished(() => observer.disconnect());
    await accessKey().fill(CANARY);
    await button('Check and connect').click();
    await expect.element(dialog().getByText('Enter the Secret Key.')).toBeVisible();
    await button('Show Access Key').click();
    await expect.element(dialog().getByText(CANARY)).toBeVisible();
    await accessKey().fill(`${CANARY}-2`);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.join('\n')).not.toContain(CANARY);
    expect(
      shadow()
        .querySelector('form')
        ?.outerHTML.replace(/<output[\s\S]*?<\/output>/u, ''),
    ).not.toContain(CANARY);
  });

  it('keeps a secret in an input of type password, and shows it in an element that recorders skip', async () => {
    showInPage(modal());
    await accessKey().fill(CANARY);
    await button('Show Access Key').click();
    await expect.element(accessKey()).toHaveAttribute('type', 'password');
    const output = shadow().querySelector('output.revealed');
    expect(output?.textContent).toBe(CANARY);
    expect(output?.className).toContain('rr-block');
    await button('Hide Access Key').click();
    expect(shadow().querySelector('output.revealed')).toBeNull();
  });

  it('tells recorders and password managers to stay away', async () => {
    showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    for (const element of [document.querySelector('sallyport-modal'), accessKey().element()]) {
      expect([...(element?.classList ?? [])]).toEqual(
        expect.arrayContaining(['rr-block', 'fs-exclude', 'ph-no-capture', 'sentry-block']),
      );
      for (const name of ['data-hj-suppress', 'data-private', 'data-dd-privacy', 'data-clarity-mask']) {
        expect(element?.hasAttribute(name)).toBe(true);
      }
    }
    await expect.element(accessKey()).toHaveAttribute('autocomplete', 'off');
    await expect.element(accessKey()).toHaveAttribute('data-1p-ignore');
    await expect.element(accessKey()).toHaveAttribute('data-lpignore', 'true');
    await expect.element(accessKey()).toHaveAttribute('data-bwignore');
    await expect.element(accessKey()).toHaveAttribute('data-form-type', 'other');
    await expect.element(accessKey()).not.toHaveAttribute('name');
  });

  it('forgets what was typed when the page goes to the back/forward cache', async () => {
    showInPage(modal());
    await accessKey().fill(CANARY);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expect.element(accessKey()).toHaveValue('');
  });
});

describe('the page around it', () => {
  it('hears nothing of keys, focus, clicks and pastes inside, in either phase', async () => {
    const heard = vi.fn<(event: Event) => void>();
    const keys = ['keydown', 'keyup', 'keypress'];
    const rest = [
      'input',
      'beforeinput',
      'focusin',
      'focusout',
      'click',
      'pointerdown',
      'mousedown',
      'paste',
      'wheel',
    ];
    showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    const off = new AbortController();
    onTestFinished(() => off.abort());
    for (const type of [...keys, ...rest]) document.addEventListener(type, heard, { signal: off.signal });
    for (const type of keys) document.addEventListener(type, heard, { capture: true, signal: off.signal });
    await accessKey().click();
    await userEvent.keyboard('k{Tab}');
    await button('Show Access Key').click();
    expect(heard.mock.calls.map(([event]) => event.type)).toEqual([]);
    await expect.element(accessKey()).toHaveValue('k');
  });

  it('keeps its events from the components and the form that it stands in', async () => {
    const heard = vi.fn();
    const onSubmit = vi.fn((event: FormEvent) => event.preventDefault());
    const handlers = Object.fromEntries(
      [
        'onKeyDown',
        'onKeyDownCapture',
        'onFocus',
        'onBlur',
        'onClick',
        'onClickCapture',
        'onChange',
        'onInput',
      ].map((name) => [name, heard]),
    );
    showInPage(<form onSubmit={onSubmit}>{createElement('div', handlers, modal())}</form>);
    await accessKey().fill('x');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog().getByText('Enter the Secret Key.')).toBeVisible();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps the keyboard where a focus trap of the page would take it', async () => {
    showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    const trap = (event: KeyboardEvent) => event.key === 'Tab' && event.preventDefault();
    const steal = () => document.querySelector<HTMLElement>('#trapped')?.focus();
    const trapped = Object.assign(document.createElement('button'), { id: 'trapped' });
    document.body.append(trapped);
    document.addEventListener('keydown', trap, true);
    document.addEventListener('focusin', steal, true);
    onTestFinished(() => {
      document.removeEventListener('keydown', trap, true);
      document.removeEventListener('focusin', steal, true);
      trapped.remove();
    });
    await accessKey().click();
    await userEvent.keyboard('{Tab}');
    await expectFocusOn(button('Show Access Key'));
  });

  it('stands in front of the page’s own modal dialog, and gives the focus back to it', async () => {
    function Nested() {
      return (
        <dialog
          ref={(element) => {
            if (element && !element.open) element.showModal();
          }}
          aria-label="Host"
        >
          <ConnectButton token="t" serverUrl="https://c.example" client={createFakeClient()}>
            Add a tool
          </ConnectButton>
        </dialog>
      );
    }
    showInPage(<Nested />);
    await page.getByRole('button', { name: 'Add a tool' }).click();
    await expect.element(page.getByLabelText('Search tools')).toBeVisible();
    await page.getByLabelText('Search tools').fill('tenable');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByLabelText('Search tools')).not.toBeVisible();
    expect(document.querySelector<HTMLDialogElement>('dialog[aria-label="Host"]')?.open).toBe(true);
    await expectFocusOn(page.getByRole('button', { name: 'Add a tool' }));
  });

  it('does not scroll behind the modal, and is left as it was', async () => {
    const own = document.head.appendChild(document.createElement('style'));
    own.textContent = 'html { overflow: auto !important } body { min-height: 300vh }';
    onTestFinished(() => own.remove());
    const overflow = () => getComputedStyle(document.documentElement).overflow;
    const { show } = showInPage(modal({ open: true }));
    await expect.element(accessKey()).toBeVisible();
    expect(overflow()).toBe('hidden');
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    show(modal({ open: false }));
    await vi.waitFor(() => expect(overflow()).toBe('auto'), { timeout: 20_000 });
  });

  it('scrolls again when the component is gone', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const { hide } = showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
    hide();
    await vi.waitFor(() => expect(document.adoptedStyleSheets).toHaveLength(sheets), { timeout: 20_000 });
  });
});

describe('the page’s style sheet', () => {
  const look = () => {
    const panel = shadow().querySelector('.panel') as HTMLElement;
    const title = shadow().querySelector('h2') as HTMLElement;
    const { fontSize, color, fontFamily, letterSpacing, textTransform, direction } = getComputedStyle(title);
    const { offsetWidth, offsetHeight } = panel;
    return {
      fontSize,
      color,
      fontFamily,
      letterSpacing,
      textTransform,
      direction,
      offsetWidth,
      offsetHeight,
    };
  };
  let usual: ReturnType<typeof look>;

  beforeEach(async () => {
    const { hide } = showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 400));
    usual = look();
    hide();
  });

  it.each([
    '* { all: unset !important }',
    '* { font-size: 0 !important; color: red !important; letter-spacing: 1em !important }',
    'body > * { display: none !important }',
    'body { pointer-events: none; text-transform: uppercase; transform: rotate(4deg); zoom: 1 }',
    'html { font-size: 62.5%; direction: rtl; text-align: center }',
    'input, button, dialog { display: none !important; opacity: 0 !important }',
    'sallyport-modal { visibility: hidden; filter: blur(9px); contain: strict; z-index: -1 }',
  ])('cannot reach in: %s', async (css) => {
    hostStyle(css);
    showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(look()).toEqual(usual);
    await accessKey().fill('still here');
    await expect.element(accessKey()).toHaveValue('still here');
  });

  it('sets the accent by a custom property, and text on it stays readable', async () => {
    hostStyle(':root { --sallyport-accent: #ffe14d }');
    showInPage(modal());
    await expect.element(button('Check and connect')).toHaveStyle({ backgroundColor: 'rgb(255, 225, 77)' });
    const { color } = getComputedStyle(button('Check and connect').element());
    expect(color).toMatch(/^color\(xyz(-d65)? 0 0 0/u);
  });

  it('gets no style element, and of rules only the one that keeps it from scrolling', async () => {
    const count = document.querySelectorAll('style, link').length;
    const sheets = document.adoptedStyleSheets.length;
    showInPage(modal());
    await expect.element(accessKey()).toBeVisible();
    expect(document.querySelectorAll('style, link')).toHaveLength(count);
    const [lock, ...others] = document.adoptedStyleSheets.slice(sheets);
    expect(others).toEqual([]);
    expect([...(lock?.cssRules ?? [])].map(({ cssText }) => cssText)).toEqual([
      expect.stringMatching(/^:root:root \{ overflow: hidden !important;/u),
    ]);
    expect(shadow().querySelector('style')).toBeNull();
    expect(shadow().adoptedStyleSheets).toHaveLength(1);
  });
});

describe('Escape', () => {
  it('closes once, and a second one before the host has answered loses nothing', async () => {
    const onOpenChange = vi.fn();
    showInPage(modal({ open: true, onOpenChange }));
    await accessKey().fill(CANARY);
    // Chromium lets the first be prevented; the second closes the dialog whatever the page says.
    await userEvent.keyboard('{Escape}{Escape}{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 250));
    await expect.element(accessKey()).toBeVisible();
    await expect.element(accessKey()).toHaveValue(CANARY);
    expect(onOpenChange).toHaveBeenCalledWith(false, { reason: 'escape_key' });
  });
});

describe('a press outside', () => {
  it('does not end what took effort: a form half filled in', async () => {
    const onOpenChange = vi.fn();
    showInPage(modal({ onOpenChange }));
    await accessKey().fill(CANARY);
    await dialog().click({ position: { x: 5, y: 5 } });
    await expect.element(accessKey()).toHaveValue(CANARY);
    expect(onOpenChange).not.toHaveBeenCalled();
  });
});

describe('focus', () => {
  it('comes back to what opened the modal', async () => {
    showInPage(<ConnectButton token="t" serverUrl="https://c.example" client={createFakeClient()} />);
    await page.getByRole('button', { name: 'Connect a tool' }).click();
    await expectFocusOn(dialog().getByLabelText('Search tools'));
    await button('Close').click();
    await expectFocusOn(page.getByRole('button', { name: 'Connect a tool' }));
  });

  it('goes round inside the modal, and never to the page', async () => {
    showInPage(
      <>
        <button type="button">Behind</button>
        <ConnectPreview state={fixtures.reviewing} />
      </>,
    );
    await expectFocusOn(heading('Almost there'));
    for (let press = 0; press < 12; press += 1) {
      await userEvent.keyboard('{Tab}');
      expect(focused()?.textContent).not.toBe('Behind');
    }
  });

  it('leaves no listener, element or scroll lock after 50 mounts', async () => {
    const add = vi.spyOn(window, 'addEventListener');
    const remove = vi.spyOn(window, 'removeEventListener');
    onTestFinished(() => void vi.restoreAllMocks());
    function Many() {
      const [round, setRound] = useState(0);
      return (
        <>
          <button type="button" onClick={() => setRound(round + 1)}>
            Next
          </button>
          <ConnectPreview key={round} state={fixtures.loading} />
        </>
      );
    }
    const { hide } = showInPage(<Many />);
    await expect.element(dialog()).toBeInTheDocument();
    for (let round = 0; round < 50; round += 1) {
      page
        .getByText('Next')
        .element()
        .dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    }
    hide();
    await vi.waitFor(() => expect(document.querySelector('sallyport-modal')).toBeNull(), {
      timeout: 20_000,
    });
    const count = (calls: readonly (readonly unknown[])[]) =>
      calls.filter(([type]) => type === 'keydown').length;
    expect(count(remove.mock.calls)).toBe(count(add.mock.calls));
    await vi.waitFor(() => expect(document.documentElement.hasAttribute('style')).toBe(false), {
      timeout: 20_000,
    });
  });
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ConnectState } from '../flow/index.js';
import { fixtures, sampleChecks, sampleProblem, sampleVendor } from '../testing/index.js';
import { ConnectPreview } from './ConnectPreview.js';
import { dialog, focused, shadow, showInPage } from './showInPage.test.support.js';

// Narrow windows, large text, small hands, and the keyboard (WCAG 1.4.4, 1.4.10, 2.4.3, 2.4.7, 2.4.11, 2.5.8).

const form = fixtures.entering_credentials;
const tenable = sampleVendor('TENABLE');

const SCREENS: Readonly<Record<string, ConnectState>> = {
  ...fixtures,
  'form, two secrets': { ...form, vendor: tenable, method: tenable.methods[0] ?? form.method },
  'form, refused': { ...form, check: sampleChecks.refused },
  'form, at the vendor': {
    ...form,
    vendor: fixtures.authorizing.vendor,
    method: fixtures.authorizing.method,
  },
  'failed, for good': { ...fixtures.failed, problem: sampleProblem('invite_invalid'), retry: null },
};

const all = <E extends HTMLElement>(selector: string) => [...shadow().querySelectorAll<E>(selector)];
const name = (element: Element) => element.outerHTML.slice(0, 140);

/** Shows it in a window of that size, at rest. */
async function see(state: ConnectState, width: number, height: number, fontSize?: string): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1280, 800));
  showInPage(<ConnectPreview state={state} appearance={fontSize ? { fontSize } : undefined} />);
  await expect.element(dialog()).toBeVisible();
  for (const each of shadow().getAnimations()) each.cancel();
}

/** Text that its own box cuts off, though nobody can scroll to the rest. */
function cutOff(): readonly string[] {
  return all('.panel, .panel *')
    .filter((element) => {
      if (element.closest('.sr-only, svg, .orbit, .done, [aria-hidden]')) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(name);
}

/** What lies beside the window, where nothing scrolls sideways but the row of categories. */
function beside(width: number): readonly string[] {
  return all('.panel, .panel *')
    .filter((element) => element.closest('.chips, svg, .sr-only, .orbit') === null)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || right > width + 0.5;
    })
    .map(name);
}

/** Pairs of things to press, or of lines of text, of which one lies over the other. */
function overlaps(): readonly string[] {
  const boxes = all('button, a, input, select, summary, h2, h3, .lead, .label, .help, .error')
    .filter(
      (element) => element.checkVisibility() && !element.closest('.sr-only, .actions, .bottom, .top, .foot'),
    )
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  return boxes.flatMap(({ element, box }, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => !element.contains(other.element) && !other.element.contains(element))
      .filter(
        ({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
      )
      .map(({ element: other }) => `${name(element)} and ${name(other)}`),
  );
}

describe.each([
  ['320 pixels wide', 320, 640, undefined],
  ['at 400 % zoom', 320, 256, undefined],
  ['with text of 200 %', 1280, 800, '28px'],
] as const)('%s', (_, width, height, fontSize) => {
  it.each(Object.entries(SCREENS))('%s is all there', async (_, state) => {
    await see(state, width, height, fontSize);
    expect(beside(width)).toEqual([]);
    expect(cutOff()).toEqual([]);
    expect(overlaps()).toEqual([]);
  });
});

describe('with a mouse', () => {
  it.each(Object.entries(SCREENS))('%s has targets of 24 pixels at least', async (_, state) => {
    await see(state, 1280, 800);
    for (const target of all('button, a, select, details:not([data-fixed]) > summary, input')) {
      // A tick's label is no larger; a text's box is as high as its frame.
      const { width, height } = target.getBoundingClientRect();
      if (width > 0) expect([width >= 24, height >= 24], name(target)).toEqual([true, true]);
    }
  });
});

describe('with the keyboard', () => {
  it.each(Object.entries(SCREENS))('%s goes round in reading order, there and back', async (_, state) => {
    await see(state, 1280, 640);
    const forth = await round('{Tab}');
    const back = await round('{Shift>}{Tab}{/Shift}');
    expect(forth.length).toBeGreaterThan(0);
    // It starts at the title, so once on the way it comes to the top again.
    const jumps = forth.filter((element, at) => {
      const next = forth[at + 1];
      return next && (element.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
    });
    expect(jumps.length).toBeLessThanOrEqual(1);
    expect(back.map(name).sort()).toEqual(forth.map(name).sort());
  });
});

/** What the focus comes to until it comes to the same again; each has to show that it has it, and lie in the dialog. */
async function round(keys: string): Promise<readonly Element[]> {
  const seen: Element[] = [];
  all('#title').at(0)?.focus();
  for (let presses = 0; presses < 60; presses += 1) {
    await userEvent.keyboard(keys);
    const element = focused();
    // Between the last and the first the browser offers its own address bar.
    if (!element || element === document.body || element === shadow().host) continue;
    if (seen.includes(element)) return seen;
    expect(shadow().querySelector('dialog')?.contains(element), name(element)).toBe(true);
    if (element.matches('dialog')) continue;
    const shows = [
      element,
      ...(element.closest('.affixed, .search') ? [element.closest('.affixed, .search') as Element] : []),
    ];
    expect(
      shows.some(
        (each) =>
          Number.parseFloat(getComputedStyle(each).outlineWidth) >= 2 &&
          getComputedStyle(each).outlineStyle !== 'none',
      ),
      name(element),
    ).toBe(true);
    const bar = element.closest('form')?.querySelector('.actions');
    if (bar && !bar.contains(element)) {
      const [below, above] = [bar.getBoundingClientRect(), element.getBoundingClientRect()];
      expect(above.bottom, `${name(element)} is behind the button`).toBeLessThanOrEqual(below.top);
    }
    seen.push(element);
  }
  return seen;
}

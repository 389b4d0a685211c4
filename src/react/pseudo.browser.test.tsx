import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  AUTHORIZATION_FAILURES,
  type AuthorizationFailureCode,
  FAILURES,
  ownerOfAuthorizationFailure,
  PROBLEMS,
  type ProblemCode,
} from '../contract/index.js';
import type { ConnectState } from '../flow/index.js';
import { fixtures, sampleFailedAuthorization, sampleProblem, sampleVendor } from '../testing/index.js';
import { type FailureCode, VENDORS } from '../vendors/index.js';
import { ConnectPreview, type ConnectPreviewProps } from './ConnectPreview.js';
import { form, oauthForm, SCREENS } from './screens.test.support.js';
import { dialog, shadow, showInPage } from './showInPage.test.support.js';
import { createOrigin, MESSAGES, visibleTexts } from './visibleTexts.test.support.js';

const failures = Object.keys(FAILURES) as FailureCode[];
const ends = [...Object.keys(AUTHORIZATION_FAILURES), ...failures] as AuthorizationFailureCode[];
const problems = Object.keys(PROBLEMS) as ProblemCode[];

/** Whatever a person may come to see, by a name. */
const STATES: Readonly<Record<string, ConnectState>> = {
  ...SCREENS,
  ...named(failures, 'refused, ', (code) => ({
    ...form,
    check: {
      ...fixtures.reviewing.check,
      outcome: 'refused',
      check_id: null,
      expires_in_secs: null,
      code,
      owner: FAILURES[code].owner,
    },
  })),
  ...named(ends, 'at the vendor, ', (code) => ({
    ...oauthForm,
    authorization: sampleFailedAuthorization(code, { owner: ownerOfAuthorizationFailure(code) }),
  })),
  ...named(problems, 'failed, ', (code) => ({ ...fixtures.failed, problem: sampleProblem(code) })),
  ...named(problems, 'form, problem ', (code) => ({
    ...form,
    problem: sampleProblem(code, { retry_after_secs: 1200 }),
  })),
};

/** The form of each method of each vendor. */
const FORMS: Readonly<Record<string, ConnectState>> = Object.fromEntries(
  VENDORS.flatMap(({ id }) => {
    const vendor = sampleVendor(id);
    return vendor.methods.map((method) => [`${id} ${method.id}`, { ...form, vendor, method }]);
  }),
);

function named<Code extends string>(
  codes: readonly Code[],
  prefix: string,
  state: (code: Code) => ConnectState,
): Record<string, ConnectState> {
  return Object.fromEntries(codes.map((code) => [prefix + code, state(code)]));
}

async function show(state: ConnectState, more: Partial<ConnectPreviewProps> = {}): Promise<void> {
  showInPage(<ConnectPreview state={state} messages={MESSAGES} {...more} />);
  await expect.element(dialog()).toBeVisible();
}

/** What is on screen and comes from nowhere. Opened, what folds. */
function strangers(state: ConnectState, more: readonly string[] = []): string[] {
  for (const details of shadow().querySelectorAll('details')) details.open = true;
  const isKnown = createOrigin(state, ['Sallyport', ...more]);
  return visibleTexts(shadow())
    .filter(({ text }) => !isKnown(text))
    .map(({ where, text }) => `${where}: ${text}`);
}

beforeEach(() => page.viewport(390, 844));

describe('every text is of the catalogue, the vendor’s file or the session', () => {
  it.each(Object.entries({ ...STATES, ...FORMS }))('%s', async (_, state) => {
    await show(state);
    expect(visibleTexts(shadow()).length).toBeGreaterThan(1);
    expect(strangers(state)).toEqual([]);
  });
});

describe('so is what comes up as a person goes on', () => {
  const label = (name: string) => dialog().getByLabelText(name, { exact: true });
  const press = async (selector: string) =>
    userEvent.click(shadow().querySelector<HTMLElement>(selector) ?? document.body);

  it.each(Object.entries(FORMS))('in an empty form that is sent: %s', async (_, state) => {
    await show(state);
    await press('button[type=submit]');
    expect(strangers(state)).toEqual([]);
  });

  it('in a field that is wrong, and in one that is shown', async () => {
    const vendor = sampleVendor('OKTA_IDP');
    const state = { ...form, vendor, method: vendor.methods[0] ?? form.method };
    await show(state);
    for (const input of shadow().querySelectorAll<HTMLInputElement>('form input')) {
      await userEvent.fill(input, 'https://okta.example');
    }
    await press('.secret button');
    await press('button[type=submit]');
    await expect.poll(() => shadow().querySelectorAll('[aria-invalid]').length).toBeGreaterThan(0);
    expect(strangers(state, [...vendor.hosts.allow])).toEqual([]);
  });

  it('in a search that finds nothing', async () => {
    await show(fixtures.choosing_vendor, { appearance: { requestUrl: 'https://help.example.com' } });
    await userEvent.fill(shadow().querySelector('.search input') ?? document.body, 'Nagios');
    await expect.poll(() => shadow().querySelector('.nothing')).not.toBeNull();
    // Said aloud a moment later.
    await expect.poll(() => shadow().querySelector('output')?.textContent).toContain('Nagios');
    expect(strangers(fixtures.choosing_vendor, ['Nagios'])).toEqual([]);
  });

  it('in a list that knows what was used before', async () => {
    localStorage.setItem('sallyport:recent', '["SNYK"]');
    onTestFinished(() => localStorage.removeItem('sallyport:recent'));
    await show(fixtures.choosing_vendor);
    expect(visibleTexts(shadow()).map(({ text }) => text)).toContain(MESSAGES['picker.recent']);
    expect(strangers(fixtures.choosing_vendor)).toEqual([]);
  });

  it('above a form into which a key of somebody else’s was pasted', async () => {
    const vendor = sampleVendor('SNYK');
    const state = { ...form, vendor, method: vendor.methods[1] ?? form.method };
    await show(state);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `ghp_${'a1B2'.repeat(9)}`);
    const event = { clipboardData, bubbles: true, composed: true, cancelable: true };
    await vi.waitFor(
      async () => {
        label('API key').element().dispatchEvent(new ClipboardEvent('paste', event));
        await vi.waitFor(() => expect(shadow().querySelector('.paste')).not.toBeNull(), { timeout: 2000 });
      },
      { timeout: 20_000 },
    );
    expect(strangers(state, ['GitHub'])).toEqual([]);
  });

  it('while a fresh invite is fetched', async () => {
    await show(fixtures.expired, { renewing: true, onTokenExpired: () => null });
    expect(strangers(fixtures.expired)).toEqual([]);
    expect(shadow().querySelector('h2')?.textContent).toBe(MESSAGES['resuming.title']);
  });

  it('at the foot, and beside the form, where the host has a guide and help of its own', async () => {
    await show(form, {
      appearance: { helpUrl: 'https://help.example.com', byline: 'Northwind' },
      docsUrls: { CROWDSTRIKE: 'https://help.example.com/crowdstrike' },
    });
    expect(strangers(form, ['Northwind'])).toEqual([]);
  });
});

describe('longer words have room on a phone', () => {
  it.each(Object.entries({ ...STATES, ...FORMS }))('%s', async (_, state) => {
    await show(state);
    for (const details of shadow().querySelectorAll('details')) details.open = true;
    expect(cutOff()).toEqual([]);
  });
});

/** What is not shown in full: cut off by its own box, or by the edge of the screen. */
function cutOff(): string[] {
  return [...shadow().querySelectorAll<HTMLElement>('.panel *')]
    .filter(
      (element) => /\p{L}/u.test(ownText(element)) && !element.closest('pre, svg, option, select, .sr-only'),
    )
    .filter((element) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const { left, right } = element.getBoundingClientRect();
      const { display, overflow } = getComputedStyle(element);
      const tooWide = display !== 'inline' && scrollWidth > clientWidth;
      const tooHigh = overflow === 'hidden' && scrollHeight > clientHeight + 1;
      // The filter of the picker is pushed to the side.
      const outside = !element.closest('.chips') && (left < 0 || right > window.innerWidth);
      return tooWide || tooHigh || outside;
    })
    .map((element) => `${element.localName}.${element.className}: ${ownText(element)}`);
}

const ownText = (element: Element) =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('');

import axe from 'axe-core';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  AUTHORIZATION_FAILURES,
  type AuthorizationFailureCode,
  FAILURES,
  ownerOfAuthorizationFailure,
  PROBLEMS,
  type ProblemCode,
  type TransportCode,
} from '../contract/index.js';
import { fixtures, sampleChecks, sampleFailedAuthorization, sampleProblem } from '../testing/index.js';
import type { FailureCode } from '../vendors/index.js';
import { ConnectPreview } from './ConnectPreview.js';
import { form, oauthForm, SCREENS } from './screens.test.support.js';
import { dialog, shadow, showInPage } from './showInPage.test.support.js';

async function findings(): Promise<unknown[]> {
  await atRest();
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations
    .filter(({ id }) => !PAGE_ONLY.has(id))
    .map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`),
    }));
}

/**
 * Half-transparent text counts as pale, so every entrance has to be over. One that is due may not have begun yet: a busy
 * browser shows a dialog a frame or two before it starts to move it.
 */
async function atRest(): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    await new Promise(requestAnimationFrame);
    const moving = shadow()
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations === 1);
    calm = moving.length === 0 ? calm + 1 : 0;
    await Promise.allSettled(moving.map((each) => each.finished));
  }
}

/** What is the test page's own affair. */
const PAGE_ONLY = new Set([
  'page-has-heading-one',
  'landmark-one-main',
  'region',
  'document-title',
  'html-has-lang',
]);

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(Object.entries(SCREENS))('%s has nothing that axe objects to', async (_, state) => {
    showInPage(<ConnectPreview state={state} appearance={{ colorScheme }} />);
    await expect.element(dialog()).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it.each([undefined, '#ffe14d', '#0b1f66'])('reads well under the pointer, too: %s', async (accentColor) => {
    showInPage(<ConnectPreview state={form} appearance={{ colorScheme, accentColor }} />);
    await page.getByRole('button', { name: 'Check and connect' }).hover();
    await expect.element(dialog()).toBeVisible();
    expect(await findings()).toEqual([]);
  });

  it.each(['#ffe14d', '#0b1f66', '#ff3b30', '#00c2a8', 'hsl(280 90% 60%)'])(
    'reads well with the accent %s',
    async (accentColor) => {
      const { show } = showInPage(<ConnectPreview state={form} appearance={{ colorScheme, accentColor }} />);
      await expect.element(dialog()).toBeVisible();
      expect(await findings()).toEqual([]);
      show(<ConnectPreview state={fixtures.choosing_vendor} appearance={{ colorScheme, accentColor }} />);
      await expect.element(page.getByLabelText('Search tools')).toBeVisible();
      expect(await findings()).toEqual([]);
    },
  );
});

describe('on a phone', () => {
  it.each(Object.entries(SCREENS))('%s fits, and every target is large enough', async (_, state) => {
    await page.viewport(390, 844);
    showInPage(<ConnectPreview state={state} />);
    await expect.element(dialog()).toBeVisible();
    expect(await findings()).toEqual([]);
    for (const element of shadow().querySelectorAll<HTMLElement>('.panel, .panel *')) {
      const { left, right } = element.getBoundingClientRect();
      const scrolls = element.closest('.chips, svg, .sr-only, .orbit') !== null;
      if (!scrolls) expect([left >= 0, right <= 391], element.outerHTML.slice(0, 120)).toEqual([true, true]);
    }
    for (const target of shadow().querySelectorAll<HTMLElement>('button, a, select, summary, input')) {
      const { width, height } = target.getBoundingClientRect();
      if (width > 0)
        expect(Math.min(width, height), target.outerHTML.slice(0, 120)).toBeGreaterThanOrEqual(24);
    }
    await page.viewport(1280, 800);
  });
});

describe('every screen', () => {
  it.each(Object.entries(SCREENS))('%s names the dialog, and has a way out', async (_, state) => {
    showInPage(<ConnectPreview state={state} />);
    await expect.element(dialog()).toHaveAccessibleName();
    await expect.element(page.getByRole('button', { name: 'Close' }).first()).toBeVisible();
    expect(shadow().querySelectorAll('#title')).toHaveLength(1);
  });
});

describe('a screen that breaks', () => {
  it('says so, with a way out, instead of an empty dialog', async () => {
    const quiet = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', quiet);
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => {
      window.removeEventListener('error', quiet);
      silenced.mockRestore();
    });
    const method = { ...form.method, guide: null as never };
    showInPage(<ConnectPreview state={{ ...form, method }} />);
    await expect
      .element(page.getByRole('heading', { name: 'Something went wrong on our side' }))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Close' }).first()).toBeVisible();
  });
});

describe('every failure has its words', () => {
  it.each(Object.keys(FAILURES) as FailureCode[])('%s', async (code) => {
    const check = { ...sampleChecks.refused, code, owner: FAILURES[code].owner };
    showInPage(<ConnectPreview state={{ ...form, check }} />);
    await expect.element(page.getByRole('heading', { level: 3 })).toBeVisible();
    expect(shadow().querySelector('.callout')?.textContent).not.toMatch(/undefined|null|\{/u);
  });

  it.each([...Object.keys(AUTHORIZATION_FAILURES), ...Object.keys(FAILURES)] as AuthorizationFailureCode[])(
    '%s, at the vendor',
    async (code) => {
      const authorization = sampleFailedAuthorization(code, { owner: ownerOfAuthorizationFailure(code) });
      showInPage(<ConnectPreview state={{ ...oauthForm, authorization }} />);
      await expect.element(page.getByRole('heading', { level: 3 })).toBeVisible();
      expect(shadow().querySelector('.callout')?.textContent).not.toMatch(/undefined|null|\{|keys/u);
    },
  );

  it('one that only a newer server knows, too', async () => {
    const authorization = sampleFailedAuthorization('brand_new' as AuthorizationFailureCode);
    showInPage(<ConnectPreview state={{ ...oauthForm, authorization }} />);
    await expect.element(page.getByRole('heading', { level: 3 })).toBeVisible();
  });

  it.each([
    ...Object.keys(PROBLEMS),
    'network',
    'timeout',
    'unexpected_response',
    'embed_blocked',
    'embed_outdated',
  ] as (ProblemCode | TransportCode)[])('%s', async (code) => {
    showInPage(<ConnectPreview state={{ ...fixtures.failed, problem: sampleProblem(code) }} />);
    await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
    expect(shadow().querySelector('.panel')?.textContent).not.toMatch(/undefined|null|\{/u);
  });
});

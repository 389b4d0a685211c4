import { expect } from '@playwright/test';
import { test } from '../standTest.js';
import { DELIVERIES, ELEMENT, openHost } from './openHost.js';

// Modals, focus traps and scroll locks of the page, before and after ours.

for (const delivery of DELIVERIES) {
  test(`${delivery}: a modal that the page had open, and its focus trap, take neither keys nor clicks`, async ({
    stand,
    context,
  }) => {
    await context.addInitScript(() => {
      if (top !== self) return;
      // What libraries for modals do, all at once, as roughly as they can.
      addEventListener('DOMContentLoaded', () => {
        const theirs = document.createElement('dialog');
        const thief = theirs.appendChild(document.createElement('input'));
        theirs.id = 'theirs';
        document.body.append(theirs);
        theirs.showModal();
        document.body.style.pointerEvents = 'none';
        setInterval(() => {
          thief.focus();
          for (const each of document.body.children) {
            if (each !== theirs) Object.assign(each, { inert: true });
          }
        }, 10);
        document.addEventListener('focusin', () => thief.focus(), true);
        document.addEventListener('focusout', () => thief.focus(), true);
        for (const type of ['keydown', 'wheel', 'touchmove', 'pointerdown', 'mousedown']) {
          document.addEventListener(type, (event) => event.preventDefault(), { passive: false });
        }
        document.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault(), true);
      });
    });
    const { page, modal, accessKey } = await openHost(stand, context, delivery);
    // By hand: Playwright does not know that the dialog of an inert element is not inert.
    const point = async () => {
      const box = await accessKey.boundingBox();
      return [(box?.x ?? 0) + 20, (box?.y ?? 0) + 10] as const;
    };
    await expect(accessKey).toBeVisible();
    // It comes in from below.
    await expect
      .poll(
        async () =>
          [...(await point())].join() ===
          (await new Promise((resolve) => setTimeout(resolve, 100)).then(point)).join(),
      )
      .toBe(true);
    await page.mouse.click(...(await point()));
    await page.keyboard.type('typed', { delay: 15 });
    await expect(accessKey).toHaveValue('typed');
    await page.keyboard.press('Tab');
    await expect(modal.getByRole('button', { name: 'Show Access Key' })).toBeFocused();
    await page.setViewportSize({ width: 640, height: 300 });
    await page.mouse.move(320, 200);
    const scrolled = () =>
      modal.evaluate((dialog) => [...dialog.querySelectorAll('*')].some(({ scrollTop }) => scrollTop > 0));
    await modal.evaluate((dialog) => dialog.querySelectorAll('*').forEach((each) => each.scrollTo(0, 0)));
    expect(await scrolled()).toBe(false);
    await page.mouse.wheel(0, 400);
    await expect.poll(scrolled).toBe(true);
  });

  test(`${delivery}: a modal that the page opens over it comes first, and then the keys are ours again`, async ({
    stand,
    context,
  }) => {
    const { page, accessKey } = await openHost(stand, context, delivery);
    await accessKey.fill('typed');
    await page.evaluate(() => {
      const theirs = document.createElement('dialog');
      const close = theirs.appendChild(document.createElement('button'));
      close.textContent = 'Stay signed in';
      close.addEventListener('click', () => theirs.close());
      document.body.append(theirs);
      theirs.showModal();
    });
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await accessKey.press('End');
    await page.keyboard.type(' on');
    await expect(accessKey).toHaveValue('typed on');
  });

  test(`${delivery}: a page that hides all others from assistive technology does not hide the modal`, async ({
    stand,
    context,
  }) => {
    const { page, modal, accessKey } = await openHost(stand, context, delivery);
    await expect(accessKey).toBeVisible();
    await page.evaluate((name) => {
      document.querySelector(name)?.setAttribute('aria-hidden', 'true');
    }, ELEMENT[delivery]);
    await expect(page.locator(ELEMENT[delivery])).not.toHaveAttribute('aria-hidden');
    await expect(modal.getByRole('button', { name: 'Close' })).toBeVisible();
  });
}

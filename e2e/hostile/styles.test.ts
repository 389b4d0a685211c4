import sharp from 'sharp';
import { expect, type Page } from '@playwright/test';
import { test } from '../standTest.js';
import { DELIVERIES, openHost } from './openHost.js';

// Whatever a page's style sheet says, the modal is drawn to the pixel as it was.

const STYLES = [
  '* { all: unset !important }',
  '* { font-size: 0 !important; color: red !important; letter-spacing: 1em !important; direction: rtl !important }',
  'html, body { transform: rotate(4deg) scale(0.5); perspective: 9px; filter: blur(3px); contain: paint; height: 9px }',
  'body > * { display: none !important; position: static !important; z-index: -1 !important }',
  'iframe, dialog, input, button { display: none !important; visibility: hidden !important }',
  'sallyport-modal, sallyport-frame { display: none !important; opacity: 0 !important; width: 0 !important }',
  'html { overflow: scroll !important; opacity: 0.1; pointer-events: none }',
];

/** Rounded corners let it through, so it is pressed rather than looked at. */
const COVER = 'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: red }';

/** Puts a style sheet into the page, in place of the one before. */
const style = (page: Page, css: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const known = globalThis as { hostile?: CSSStyleSheet };
    document.adoptedStyleSheets = [
      ...document.adoptedStyleSheets.filter((each) => each !== known.hostile),
      sheet,
    ];
    known.hostile = sheet;
  }, css);

/** Chromium draws a round corner again a shade or two beside what it was. */
const SHADES = 8;
const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && one.every((value, at) => Math.abs(value - (other[at] ?? 0)) <= SHADES);

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
/** More than the panel's radius, in pixels. */
const INSET = 24;

for (const delivery of DELIVERIES) {
  test(`${delivery}: no style of the page changes a pixel of the modal, or what it can do`, async ({
    stand,
    context,
  }) => {
    const { page, modal, accessKey } = await openHost(stand, context, delivery);
    await expect(accessKey).toBeVisible();
    await accessKey.focus();
    // Within its round corners, between which the page shows.
    const { x, y, width, height } = (await modal.locator('.panel').boundingBox()) ?? NOWHERE;
    const clip = { x: x + INSET, y: y + INSET, width: width - 2 * INSET, height: height - 2 * INSET };
    const look = async () =>
      sharp(await page.screenshot({ animations: 'disabled', clip }))
        .raw()
        .toBuffer();
    let usual = await look();
    // Until all of it is drawn, and stands still.
    await expect
      .poll(async () => {
        const before = usual;
        usual = await look();
        return isSame(before, usual);
      })
      .toBe(true);
    for (const css of STYLES) {
      await test.step(css, async () => {
        await style(page, css);
        await expect
          .poll(async () => isSame(await look(), usual), { message: css, timeout: 10_000 })
          .toBe(true);
      });
    }
    await style(page, COVER);
    await accessKey.click();
    await page.keyboard.type('typed');
    await expect(accessKey).toHaveValue('typed');
  });

  test(`${delivery}: at 400 % zoom, in a page that reads from right to left, nothing is cut off`, async ({
    stand,
    context,
  }) => {
    const { page, modal, accessKey, fill, submit } = await openHost(stand, context, delivery);
    await page.setViewportSize({ width: 320, height: 256 });
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expect(accessKey).toBeVisible();
    const widest = await modal.evaluate((dialog) =>
      [...dialog.querySelectorAll('.panel, .panel :is(input, button, label, h2)')].map((each) => {
        const { left, right } = each.getBoundingClientRect();
        return left >= 0 && right <= 320 ? '' : each.outerHTML.slice(0, 90);
      }),
    );
    expect(widest.filter(Boolean)).toEqual([]);
    if (delivery === 'iframe') {
      expect(await page.locator('sallyport-frame iframe').boundingBox()).toEqual({
        x: 0,
        y: 0,
        width: 320,
        height: 256,
      });
    }
    expect(await accessKey.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
    await fill();
    await submit();
    await expect(modal.getByRole('heading', { name: /is connected$/ })).toBeVisible();
  });
}

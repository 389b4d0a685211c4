import type { Locator, Page } from '@playwright/test';
import { accountOf } from './accounts.js';
import { expect, test } from './test.js';

test('TENABLE is connected by keyboard alone, and the focus comes back to the button', async ({
  dashboard,
  watch,
}) => {
  const { modal, page } = dashboard;
  const account = accountOf('TENABLE', 'works');
  watch.add(account.secrets);
  const trigger = page.getByRole('button', { name: 'Connect a tool' });
  await tabTo(page, trigger);
  await page.keyboard.press('Enter');

  const search = modal.getByRole('textbox', { name: 'Search tools' });
  await expect(search).toBeFocused();
  await page.keyboard.type('tenible');
  await page.keyboard.press('ArrowDown');
  await expect(dashboard.choice(account.vendor.name)).toBeFocused();
  await page.keyboard.press('Enter');

  for (const { field, value } of account.entries) {
    await tabTo(page, dashboard.control(field));
    await page.keyboard.insertText(value);
  }
  await page.keyboard.press('Enter');
  await expect(
    modal.getByRole('heading', { name: 'Tenable Vulnerability Management is connected' }),
  ).toBeFocused();

  await tabTo(page, modal.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await expect(modal).toBeHidden();
  await expect(trigger).toBeFocused();
});

test('Escape closes the modal, and what was typed is there when it opens again', async ({ dashboard }) => {
  const { modal, page } = dashboard;
  const account = accountOf('TENABLE', 'works');
  await dashboard.connectTool();
  await dashboard.choose(account);
  await dashboard.fill(account);
  await page.keyboard.press('Escape');
  await expect(modal).toBeHidden();
  await expect(page.getByRole('button', { name: 'Connect a tool' })).toBeFocused();
});

/** Presses Tab until the element has the focus; fails if a whole round does not reach it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => (element.getRootNode() as Document).activeElement === element))
      return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

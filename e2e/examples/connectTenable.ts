import { expect, type Page } from '@playwright/test';
import { accountOf } from '../accounts.js';
import { watchForSecrets } from '../watchForSecrets.js';

/**
 * Somebody opens the page, connects Tenable with keys of the sandbox's, and sees the new connection in the page's own list.
 * No secret and no token may turn up anywhere, and no policy may be violated. `frame`: the modal is in a frame of ours.
 */
export async function connectTenable(page: Page, origin: string, frame: boolean): Promise<void> {
  const { vendor, entries, secrets } = accountOf('TENABLE', 'works');
  const watch = await watchForSecrets(page);
  watch.add(secrets);
  await page.goto(origin);
  await expect(page.getByText('Nothing is connected yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Connect a tool' }).click();
  const modal = (frame ? page.frameLocator('sallyport-frame iframe') : page).getByRole('dialog');
  await modal.getByRole('textbox', { name: 'Search tools' }).fill('Tenable');
  await modal
    .getByRole('button', { name: /^Tenable/ })
    .first()
    .click();
  for (const { field, value } of entries) {
    await modal.getByLabel(field.label, { exact: true }).fill(value);
  }
  await modal.getByRole('button', { name: 'Check and connect' }).click();
  await expect(modal.getByRole('heading', { name: `${vendor.name} is connected` })).toBeVisible();
  await modal.getByRole('button', { name: 'Done' }).click();
  await expect(modal).toBeHidden();
  const item = page.getByRole('list', { name: 'Connections' }).getByRole('listitem');
  await expect(item).toHaveText(/^Tenable.*Working$/is);
  await watch.verify();
}

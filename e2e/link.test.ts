import { expect } from '@playwright/test';
import { accountOf } from './accounts.js';
import { test } from './standTest.js';
import { watchForSecrets } from './watchForSecrets.js';

const tenable = accountOf('TENABLE', 'works');

test('a link leads from who invites whom to a connection, and what was typed outlives a change of mind', async ({
  stand,
  context,
}) => {
  const page = await context.newPage();
  const watch = await watchForSecrets(page);
  watch.add(tenable.secrets);
  await page.goto(await stand.connectUrl('TENABLE'));
  await page.getByRole('button', { name: 'Continue' }).click();
  const modal = page.getByRole('dialog');
  for (const { field, value } of tenable.entries) {
    await modal.getByLabel(field.label, { exact: true }).fill(value);
  }
  await modal.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { name: 'Not connected yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await modal.getByRole('button', { name: 'Check and connect' }).click();
  await expect(modal.getByRole('heading', { name: /is connected$/ })).toBeVisible();
  await watch.verify();
  await modal.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: /is connected to Acme Corp$/ })).toBeVisible();
  await watch.verify();
});

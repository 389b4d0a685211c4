import { accountOf } from './accounts.js';
import { leavesOf } from './referenceBody.js';
import { expect, test } from './test.js';

test('reconnecting replaces the keys of the same connection, and only once the new ones work', async ({
  dashboard,
  stack,
}) => {
  const { modal, page } = dashboard;
  const [old, wrong, fresh] = [
    accountOf('QUALYS', 'works'),
    accountOf('QUALYS', 'wrong_key'),
    accountOf('QUALYS', 'works_elsewhere'),
  ];
  await dashboard.tryAccount(old);
  await modal.getByRole('button', { name: 'Done' }).click();
  const [connection] = (await dashboard.connections()).filter(({ vendor }) => vendor === 'QUALYS');
  const count = (await dashboard.connections()).length;

  await page.getByRole('button', { name: 'Reconnect Qualys VMDR' }).first().click();
  await expect(modal.getByRole('heading', { name: 'Update the keys for Qualys VMDR' })).toBeVisible();
  await expect(modal.getByText('The new keys replace the old ones once they work.')).toBeVisible();
  for (const { field } of old.entries) await expect(dashboard.control(field)).toHaveValue('');

  await dashboard.fill(wrong);
  await dashboard.submit();
  await expect(modal.getByRole('heading', { name: 'Qualys VMDR does not accept these keys' })).toBeVisible();
  const typed = (account: typeof old) =>
    account.entries.map(({ field, value }) => ({ path: field.path, value }));
  const sealed = async () => leavesOf(await stack.readCredentials(connection?.id ?? ''));
  const inOrder = (account: typeof old) => typed(account).sort((a, b) => a.path.localeCompare(b.path));
  expect(await sealed()).toEqual(inOrder(old));

  await dashboard.fill(fresh);
  await dashboard.submit();
  await expect(modal.getByRole('heading', { name: 'Qualys VMDR is connected' })).toBeVisible();
  await modal.getByRole('button', { name: 'Done' }).click();
  expect(await sealed()).toEqual(inOrder(fresh));
  expect(await dashboard.connections()).toHaveLength(count);
});

test('a connection can be tested and deleted from the dashboard', async ({ dashboard }) => {
  const { modal, page } = dashboard;
  await dashboard.tryAccount(accountOf('SEMGREP', 'works'));
  await modal.getByRole('button', { name: 'Done' }).click();
  const card = dashboard.card('Semgrep').first();
  const count = (await dashboard.connections()).filter(({ vendor }) => vendor === 'SEMGREP').length;

  await card.getByRole('button', { name: 'Test Semgrep' }).click();
  await expect(card.getByRole('status')).toHaveText('Works.');

  await card.getByRole('button', { name: 'Delete Semgrep' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await card.getByRole('button', { name: 'Delete Semgrep' }).click();
  await page.getByRole('button', { name: 'Delete connection' }).click();
  await expect
    .poll(async () => (await dashboard.connections()).filter(({ vendor }) => vendor === 'SEMGREP').length)
    .toBe(count - 1);
});

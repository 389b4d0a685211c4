import { ACCOUNTS } from './accounts.js';
import { expect, test } from './test.js';

for (const account of ACCOUNTS.filter(({ outcome }) => outcome === 'wrong_key')) {
  const { vendor, method, entries } = account;

  test(`${vendor.id} by ${method.id}: a wrong key is told, kept for mending, and never saved`, async ({
    dashboard,
  }) => {
    const { modal } = dashboard;
    const before = await dashboard.connections();
    await dashboard.tryAccount(account);
    const title = modal.getByRole('heading', { name: `${vendor.name} does not accept these keys` });
    await expect(title).toBeVisible();
    await expect(title).toBeFocused();
    for (const { field, value } of entries) {
      await expect(dashboard.control(field)).toHaveValue(value);
    }
    expect(await dashboard.connections()).toEqual(before);
  });
}

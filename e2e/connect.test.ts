import type { Field } from '../src/vendors/index.js';
import { type Account, ACCOUNTS, connectableAccounts } from './accounts.js';
import type { Dashboard } from './dashboard.js';
import { leavesOf, referenceBody } from './referenceBody.js';
import { expect, test } from './test.js';

for (const account of connectableAccounts()) {
  const { vendor, method, entries } = account;
  const verified = account.outcome === 'works';

  const wrong = ACCOUNTS.find(
    (each) => each.vendor === vendor && each.method === method && each.outcome === 'wrong_key',
  );
  const slip = wrong ? ', after a slip that is told and mended' : '';

  test(`${vendor.id} by ${method.id}: from the button to a sealed body of the documented shape${slip}`, async ({
    dashboard,
    stack,
  }) => {
    const { modal } = dashboard;
    await dashboard.connectTool();
    await dashboard.choose(account);
    const generated = await copiedExternalId(dashboard, method.fields);
    if (wrong) await expectRefusal(dashboard, wrong);
    await dashboard.fill(account);
    await dashboard.submit();
    if (!verified) {
      await expect(modal.getByRole('heading', { name: 'Save without a check?' })).toBeVisible();
      await modal.getByRole('button', { name: 'Save unverified' }).click();
    }
    const title = verified ? `${vendor.name} is connected` : 'Saved, not verified';
    await expect(modal.getByRole('heading', { name: title })).toBeVisible();
    await modal.getByRole('button', { name: 'Done' }).click();
    await expect(modal).toBeHidden();

    await expect(dashboard.card(vendor.name).first()).toContainText(
      verified ? 'Healthy' : 'Saved, not verified',
    );
    const connection = (await dashboard.connections()).find((each) => each.vendor === vendor.id);
    expect(connection).toMatchObject({ state: 'ACTIVE', organization_name: 'Acme Corp' });
    expect(JSON.stringify(connection)).not.toContain(entries[0]?.value);

    const preset = method.fields.flatMap(({ path, default: value }) =>
      value === undefined ? [] : [[path, value] as const],
    );
    const expected = new Map([...preset, ...entries.map(({ field, value }) => [field.path, value] as const)]);
    for (const [path, value] of Object.entries(method.fixed ?? {})) expected.set(path, value);
    if (generated !== null) expected.set('aws.external_id', generated);
    stack.expectSealed(connection?.id ?? '', (credentials) => {
      const name = `${vendor.id} by ${method.id}`;
      const sealed = leavesOf(credentials);
      expect(Object.fromEntries(sealed.map(({ path, value }) => [path, value])), name).toEqual(
        Object.fromEntries(expected),
      );
      const body = referenceBody(vendor.id, method.id);
      if (!body) return;
      const reference = leavesOf(body);
      const documented = reference.map(({ path }) => path);
      // An optional field that stands filled in on the form is our addition; it takes nothing away.
      const added = preset.map(([path]) => path).filter((path) => !documented.includes(path));
      expect(
        sealed.map(({ path }) => path).filter((path) => !added.includes(path)),
        name,
      ).toEqual(documented);
      const type = (leaves: typeof reference) => leaves.find(({ path }) => path === 'aws.type')?.value;
      expect(type(sealed), name).toBe(type(reference));
    });
  });
}

/** A wrong key is told, stays in the form to be mended, and is never saved. */
async function expectRefusal(dashboard: Dashboard, wrong: Account): Promise<void> {
  const { modal } = dashboard;
  const before = await dashboard.connections();
  await dashboard.fill(wrong);
  await dashboard.submit();
  const title = modal.getByRole('heading', { name: `${wrong.vendor.name} does not accept these keys` });
  await expect(title).toBeVisible();
  await expect(title).toBeFocused();
  for (const { field, value } of wrong.entries) {
    await expect(dashboard.control(field)).toHaveValue(value);
  }
  expect(await dashboard.connections()).toEqual(before);
}

/** The value that the server made for this invite, the way a person takes it to the vendor's console: by its button. */
async function copiedExternalId(
  { modal, page }: Dashboard,
  fields: readonly Field[],
): Promise<string | null> {
  const field = fields.find(({ generated }) => generated === 'external_id');
  if (!field) return null;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await modal
    .getByRole('button', { name: `Copy ${field.label}` })
    .first()
    .click();
  return page.evaluate(() => navigator.clipboard.readText());
}

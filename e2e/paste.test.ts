import { accountOf } from './accounts.js';
import { copyText } from './copyText.js';
import { expect, test } from './test.js';

test('one paste of a key file fills the form, which then connects', async ({ dashboard, page, watch }) => {
  const account = accountOf('TENABLE', 'works');
  const [access, secret] = account.entries;
  if (!access || !secret) throw new Error('Tenable has two keys.');
  watch.add(account.secrets);
  await copyText(
    page,
    `# Tenable\r\nTIO_ACCESS_KEY="${access.value}"\r\nTIO_SECRET_KEY="${secret.value}"\r\n`,
  );
  await dashboard.connectTool();
  await dashboard.choose(account);
  const { modal } = dashboard;
  const notice = modal.getByText('Filled in Access Key and Secret Key from what you pasted.').first();
  // What reads a paste comes a moment after the form; before, it is an ordinary one.
  await expect(async () => {
    await dashboard.control(access.field).fill('');
    await dashboard.control(access.field).press('ControlOrMeta+V');
    await expect(notice).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dashboard.control(secret.field)).toHaveValue(secret.value);
  await modal.getByRole('button', { name: 'Undo' }).click();
  await expect(dashboard.control(secret.field)).toHaveValue('');
  await dashboard.control(secret.field).press('ControlOrMeta+V');
  await dashboard.submit();
  await expect(modal.getByRole('heading', { name: /is connected$/ })).toBeVisible();
});

test('a key of another maker stays where it was put, and is named', async ({ dashboard, page }) => {
  const account = accountOf('GITLAB', 'works');
  const [token] = account.entries.filter(({ field }) => field.kind === 'secret');
  if (!token) throw new Error('GitLab has a token.');
  const foreign = `ghp_${'a1B2'.repeat(9)}`;
  await copyText(page, foreign);
  await dashboard.connectTool();
  await dashboard.choose(account);
  const said = dashboard.modal.getByText('This looks like a key of GitHub, not of GitLab.').first();
  await expect(async () => {
    await dashboard.control(token.field).fill('');
    await dashboard.control(token.field).press('ControlOrMeta+V');
    await expect(said).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(dashboard.control(token.field)).toHaveValue(foreign);
});

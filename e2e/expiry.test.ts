import type { Page } from '@playwright/test';
import { accountOf } from './accounts.js';
import type { Stack } from './startStack.js';
import { expect, test } from './test.js';

/** Lets the dashboard's backend answer an invite token that has run out, `times` times. Counts how often it did. */
async function answerStaleTokens(page: Page, stack: Stack, times: number): Promise<() => number> {
  test.setTimeout(130_000);
  const token = await stack.staleToken();
  let answered = 0;
  await page.route(
    '**/api/connect-token',
    (route) => {
      answered += 1;
      return route.fulfill({ json: { token } });
    },
    { times },
  );
  // A page that stands lets a request by for a moment yet; one that comes anew does not.
  await page.reload();
  return () => answered;
}

test('an invite that ran out is renewed by the dashboard, without a step for the person', async ({
  dashboard,
  page,
  stack,
}) => {
  await answerStaleTokens(page, stack, 1);
  await dashboard.connectTool();
  await dashboard.choose(accountOf('SEMGREP', 'works'));
});

test('where no fresh invite is to be had, the modal says what happened and offers to start again', async ({
  dashboard,
  page,
  stack,
}) => {
  const { modal } = dashboard;
  const answered = await answerStaleTokens(page, stack, Number.POSITIVE_INFINITY);
  await page.getByRole('button', { name: 'Connect a tool' }).click();
  await expect(modal.getByRole('heading', { name: 'This took a little long' })).toBeVisible();
  await expect(modal.getByText('Start again to go on.')).toBeVisible();
  // The dashboard is asked once; a backend that keeps failing is not to be flooded.
  expect(answered()).toBe(2);
  await page.unroute('**/api/connect-token');
  await modal.getByRole('button', { name: 'Start again' }).click();
  await expect(modal.getByRole('textbox', { name: 'Search tools' })).toBeVisible();
});

test('what was typed survives when another window takes the invite over', async ({
  dashboard,
  page,
  stack,
}) => {
  const { modal } = dashboard;
  const account = accountOf('TENABLE', 'works');
  const minted = page.waitForResponse('**/api/connect-token');
  await dashboard.connectTool();
  const { token } = (await (await minted).json()) as { token: string };
  await dashboard.choose(account);
  await dashboard.fill(account);

  const claim = await fetch(`${stack.server.url}/v1/widget/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: stack.dashboard },
    body: JSON.stringify({ token, client_key: 'another-window-0001' }),
  });
  expect(claim.status).toBe(201);

  await dashboard.submit();
  await expect(modal.getByRole('heading', { name: 'This window is no longer in charge' })).toBeVisible();
  await modal.getByRole('button', { name: 'Continue here' }).click();
  await dashboard.choose(account);
  for (const { field, value } of account.entries) await expect(dashboard.control(field)).toHaveValue(value);
  await dashboard.submit();
  await expect(modal.getByRole('heading', { name: `${account.vendor.name} is connected` })).toBeVisible();
});

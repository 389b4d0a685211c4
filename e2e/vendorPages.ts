import { expect, type Page } from '@playwright/test';

/** Goes on from our start page to the vendor's first. */
export async function leaveStartPage(page: Page): Promise<void> {
  const go = page.getByRole('button', { name: /^Continue to / });
  await expect(go).toBeVisible();
  const start = page.url();
  // It does not take a click that comes right after the window was put in front, as a browser may do at any time.
  await expect(async () => {
    await go.click({ timeout: 2_000 }).catch(() => {});
    expect(page.url()).not.toBe(start);
  }).toPass();
}

/** Presses a button of the vendor's page, by how it begins; the next page of the vendor's has none of that name. */
export async function press(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}\\b`) }).click();
}

/** Up to the last page of the vendor's: what allows everything there. */
export const allowing = (vendor: string): readonly string[] =>
  vendor.startsWith('MS_') ? ['Works', 'Accept'] : ['Works'];
/** The same, and no at its last page. */
export const denying = (vendor: string): readonly string[] =>
  vendor.startsWith('MS_') ? ['Works', 'Cancel'] : ['Deny'];

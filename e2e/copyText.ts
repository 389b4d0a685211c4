import type { Page } from '@playwright/test';

/** Puts it on the clipboard as a person does: from a page, with the keys for that. */
export async function copyText(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<textarea aria-label="File"></textarea>');
  await other.getByRole('textbox').fill(text);
  await other.keyboard.press('ControlOrMeta+A');
  await other.keyboard.press('ControlOrMeta+C');
  await other.close();
}

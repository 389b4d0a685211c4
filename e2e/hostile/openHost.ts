import type { BrowserContext } from '@playwright/test';
import { accountOf } from '../accounts.js';
import type { PageOptions } from '../host/startHost.js';
import type { Stand } from '../matrix/startStand.js';

const tenable = accountOf('TENABLE', 'works');

/** The loader and the custom element are the same frame. */
export const DELIVERIES = ['inline', 'iframe'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** The element that stands in the host's page. */
export const ELEMENT = { inline: 'sallyport-modal', iframe: 'sallyport-frame' } as const;

/** What the host's page has for tests, see e2e/host/main.tsx. */
declare global {
  // oxlint-disable no-var -- globals of another page
  var heard: [string, { name?: string } | null, ...unknown[]][];
  var unmount: () => void;
  // oxlint-enable no-var
}

/** Goes to the smallest host, whose modal opens by itself, and notes what nobody caught in any of its windows. */
export async function openHost(
  { host }: Stand,
  context: BrowserContext,
  delivery: Delivery,
  options: PageOptions = {},
) {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  const page = await context.newPage();
  await page.goto(host.page('TENABLE', { ...options, delivery }));
  const inside = delivery === 'inline' ? page : page.frameLocator('sallyport-frame iframe');
  // The class, since others have dialogs, too, and may hide ours from all that asks for roles.
  const modal = inside.locator('dialog.dialog');
  return {
    page,
    modal,
    errors,
    accessKey: modal.getByLabel('Access Key', { exact: true }),
    heard: () => page.evaluate(() => globalThis.heard),
    fill: async () => {
      for (const { field, value } of tenable.entries) {
        await modal.getByLabel(field.label, { exact: true }).fill(value);
      }
    },
    submit: () => modal.getByRole('button', { name: 'Check and connect' }).click(),
  };
}

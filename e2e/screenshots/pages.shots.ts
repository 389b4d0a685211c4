import { expect, type Page } from '@playwright/test';
import { accountOf } from '../accounts.js';
import type { Stand } from '../matrix/startStand.js';
import { test } from '../standTest.js';
import { leaveStartPage, press } from '../vendorPages.js';
import { savePicture } from './savePicture.js';

/** The server's own pages, and what stands in a host's page where the frame can't. */
const PAGES: Readonly<Record<string, (page: Page, stand: Stand) => Promise<void>>> = {
  async link(page, stand) {
    await page.goto(await stand.connectUrl('TENABLE'));
    await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
  },
  async 'link-form'(page, stand) {
    await page.goto(await stand.connectUrl('TENABLE'));
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByLabel('Access Key', { exact: true })).toBeVisible();
  },
  async 'link-connected'(page, stand) {
    await PAGES['link-form']?.(page, stand);
    const modal = page.getByRole('dialog');
    for (const { field, value } of accountOf('TENABLE', 'works').entries) {
      await modal.getByLabel(field.label, { exact: true }).fill(value);
    }
    await modal.getByRole('button', { name: 'Check and connect' }).click();
    await modal.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('heading', { name: /is connected to Acme Corp$/ })).toBeVisible();
  },
  async 'link-dead'(page, stand) {
    await page.goto(`${stand.browserUrl}/link#spi_${'a'.repeat(43)}`);
    await expect(page.getByRole('heading')).toBeVisible();
  },
  async 'start-page'(page, stand) {
    await page.goto(await stand.authorizeUrl('SNYK'));
    await expect(page.getByRole('button', { name: 'Continue to Snyk' })).toBeEnabled();
  },
  async 'result-connected'(page, stand) {
    await page.goto(await stand.authorizeUrl('SNYK'));
    await leaveStartPage(page);
    await press(page, 'Works');
    await expect(page.getByRole('heading', { name: /connected to/ })).toBeVisible();
  },
  async 'result-declined'(page, stand) {
    await page.goto(await stand.authorizeUrl('SNYK'));
    await leaveStartPage(page);
    await press(page, 'Deny');
    await expect(page.getByRole('heading', { name: 'You did not allow it' })).toBeVisible();
  },
  async 'frame-blocked'(page, stand) {
    await page.route(
      ({ pathname }) => pathname === '/embed',
      (route) => route.abort('blockedbyclient'),
    );
    await page.goto(stand.host.page('TENABLE', { delivery: 'iframe' }));
    await expect(page.getByRole('button', { name: 'Open in a new tab' })).toBeVisible();
  },
};

for (const [name, reach] of Object.entries(PAGES)) {
  test(name, async ({ page, stand }, { project }) => {
    await reach(page, stand);
    await savePicture(page, name, project.name);
  });
}

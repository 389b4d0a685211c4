import { deepEqual, equal } from 'node:assert/strict';
import { accountOf } from '../accounts.js';
import type { HostDelivery } from '../host/startHost.js';
import type { Stand } from '../matrix/startStand.js';
import type { Page } from './Page.js';

export type Delivery = HostDelivery | 'link';

/** Goes the whole way to a connection by keys, and looks that the host and the server have heard of it once. */
export async function walk(page: Page, stand: Stand, delivery: Delivery): Promise<void> {
  const { vendor, entries } = accountOf('TENABLE', 'works');
  const before = await stand.connected(vendor.id);
  if (delivery === 'link') {
    await page.goTo(await stand.connectUrl(vendor.id));
    await page.click({ button: 'Continue' });
  } else {
    await page.goTo(stand.host.page(vendor.id, { delivery }));
    if (delivery !== 'inline') await page.enterFrame({ css: 'iframe' });
  }
  for (const { field, value } of entries) await page.type({ label: field.label }, value);
  await page.click({ button: 'Check and connect' });
  await page.see({ heading: `${vendor.name} is connected` });
  await page.click({ button: 'Done' });
  await page.leaveFrame();
  if (delivery === 'link') {
    await page.see({ heading: `${vendor.name} is connected to Acme Corp` });
  } else {
    await page.seeNot({ css: 'dialog[open], [role=dialog]' });
    deepEqual(await page.read(ENDS), ['opened', 'ready', 'connected', 'success', 'closed']);
  }
  equal(await stand.connected(vendor.id), before + 1);
}

/** What the host has heard of the beginning and the end. */
const ENDS = `
  return window.heard
    .map(([name, what]) => (name === 'event' ? what.name : name))
    .filter((name) => ['opened', 'ready', 'connected', 'success', 'exit', 'closed'].includes(name));
`;

import { expect, it, vi } from 'vitest';
import { fixtures } from '../../testing/index.js';
import { ConnectPreview } from '../ConnectPreview.js';
import { heading, shadow, showInPage } from '../showInPage.test.support.js';
import { logoAddress, textOn } from './VendorLogo.js';

const { entering_credentials: state } = fixtures;

it('stands in with a letter where a logo is missing or can’t be loaded', async () => {
  showInPage(
    <ConnectPreview state={{ ...state, vendor: { ...state.vendor, logo_url: '/vendors/none.svg' } }} />,
  );
  await expect.element(heading(/^Connect/u)).toBeVisible();
  await vi.waitFor(() => expect(shadow().querySelector('.monogram')?.textContent).toBe('C'), {
    timeout: 20_000,
  });
  expect(shadow().querySelector('img')).toBeNull();
});

it.each([
  ['https://c.example', 'https://c.example/vendors/a.svg'],
  ['https://c.example/connect/', 'https://c.example/connect/vendors/a.svg'],
])('looks for a logo below the server’s address: %s', (serverUrl, address) => {
  expect(logoAddress('/vendors/a.svg', serverUrl)).toBe(address);
});

it.each([
  ['#000000', '#fff'],
  ['#ffffff', '#000'],
  ['#007dc1', '#fff'],
  ['#ffe14d', '#000'],
])('a letter on %s is %s', (background, text) => {
  expect(textOn(background)).toBe(text);
});

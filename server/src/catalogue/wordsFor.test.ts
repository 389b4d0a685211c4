import { findVendor, type Vendor } from 'sallyport/vendors';
import { ENGLISH, loadVendorWords } from 'sallyport/vendors/words';
import { expect, it } from 'vitest';
import { wordsFor } from './wordsFor.js';

const tenable = findVendor('TENABLE') as Vendor;

it('a vendor of our catalogue is spoken of in the words given', async () => {
  const german = await loadVendorWords('de');
  expect(wordsFor(tenable, german)).toBe(german);
});

it('an operator’s own speaks as it was written, also in the place of one of ours and with texts of ours', async () => {
  const german = await loadVendorWords('de');
  for (const own of [{ ...tenable }, { ...tenable, id: 'ACME' }, null]) {
    expect(wordsFor(own, german)).toBe(ENGLISH);
  }
});

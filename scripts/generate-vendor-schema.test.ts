import { expect, it } from 'vitest';
import { committedVendorSchema, vendorSchemaText } from './generate-vendor-schema.js';

it('docs/generated/vendor.schema.json is what the server reads vendor files by (npm run docs)', () => {
  expect(committedVendorSchema()).toBe(vendorSchemaText());
});

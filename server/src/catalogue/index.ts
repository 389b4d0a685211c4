export * from './checkOptions.js';
export * from './createCatalogue.js';
export * from './loadOwnVendors.js';
export { vendorJsonSchema } from './vendorSchema.js';
export { withOwnVendors } from './withOwnVendors.js';

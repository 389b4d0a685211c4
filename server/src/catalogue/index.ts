export * from './checkOptions.js';
export * from './createCatalogue.js';
export * from './loadOwnVendors.js';
export { logoPath } from './logoPath.js';
export { platformSetting } from './platformSetting.js';
export { vendorJsonSchema } from './vendorSchema.js';
export { withOwnVendors } from './withOwnVendors.js';
export { wordsFor } from './wordsFor.js';

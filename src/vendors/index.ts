export { VENDORS } from './catalogue.js';
export { findVendor } from './findVendor.js';
export * from './publicVendor.js';
export * from './types.js';

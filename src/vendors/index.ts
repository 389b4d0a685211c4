export { VENDORS } from './catalogue.js';
export { findVendor } from './findVendor.js';
export { hostMatches } from './matchHost.js';
export * from './publicVendor.js';
export * from './types.js';

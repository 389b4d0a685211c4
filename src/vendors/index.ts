export * from './publicVendor.js';
export * from './types.js';

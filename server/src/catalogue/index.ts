export * from './checkOptions.js';
export * from './createCatalogue.js';

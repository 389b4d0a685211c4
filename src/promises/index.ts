export type { PatternRules, Promised } from './Promised.js';
export { vendorPromises } from './vendorPromises.js';

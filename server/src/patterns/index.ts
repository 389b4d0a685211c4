export { linearPatterns, linearRefusal } from './linearPatterns.js';
export { nativePatterns } from './nativePatterns.js';
export type { PatternEngine } from './PatternEngine.js';
export { matcherOf, patternsOf } from './patternsOf.js';

export * from './createFlow.js';
export type * from './effects.js';
export type * from './event.js';
export { canGoBack, canRetry, next } from './next.js';
export * from './state.js';

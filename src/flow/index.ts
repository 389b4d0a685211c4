export * from './createFlow.js';
export type * from './effects.js';
export type * from './event.js';
export { canGoBack, canRetry, isAuthorizedAtVendor, next } from './next.js';
export * from './state.js';

export { randomText } from './randomText.js';
export * from './scopes.js';
export * from './tokens.js';

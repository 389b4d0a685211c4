export * from './scopes.js';
export * from './tokens.js';

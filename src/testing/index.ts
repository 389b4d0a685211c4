export * from './createFakeClient.js';
export * from './fixtures.js';

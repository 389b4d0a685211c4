export * from './createFakeClient.js';
export * from './fixtures.js';
export * from './translateState.js';

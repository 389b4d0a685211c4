export * from './checkConnection.js';
export * from './health.js';
export * from './readCredentials.js';
export * from './toConnection.js';

export * from './ConnectError.js';
export * from './createClient.js';

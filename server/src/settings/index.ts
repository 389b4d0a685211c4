export * from './readSettings.js';
export * from './settings.js';

export { createStorage } from './createStorage.js';
export { FolderLocked } from './lockFolder.js';
export { migrate } from './migrate.js';
export { type Database, openPGlite, openPostgres } from './openDatabase.js';
export { InvalidCursor } from './page.js';
export * from './records.js';
export * from './authorizationStorage.js';
export * from './storage.js';
export { StorageUnavailable, UnstorableText } from './unavailable.js';

export { contexts } from './contexts.js';
export { fixedKeyRing, type KeyFile, newKeyFile } from './keyFile.js';
export { generateKeyFile } from './keyFileOnDisk.js';
export { type KeyRing, KeyRingError } from './keyRing.js';
export { loadKeyRing } from './loadKeyRing.js';
export { resealAll } from './resealAll.js';
export { retireKey, rotateKeys } from './rotateKeys.js';
export { createVault, kidOf, type Vault } from './vault.js';

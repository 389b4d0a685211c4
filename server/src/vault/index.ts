export { contexts } from './contexts.js';
export { fixedKeyRing, type KeyFile, newKeyFile } from './keyFile.js';
export { generateKeyFile, readKeyFile } from './keyFileOnDisk.js';
export { type Key, type KeyRing, KeyRingError, type Ring } from './keyRing.js';
export { devKeyFile, type KeySources, loadKeyRing } from './loadKeyRing.js';
export { type ResealFailure, resealAll } from './resealAll.js';
export { type RotatedList, retireKey, rotateKeys } from './rotateKeys.js';
export { createVault, kidOf, type Vault, VaultError, type VaultErrorCode } from './vault.js';

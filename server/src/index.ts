/** Sallyport's backend as a Web-standard handler, to mount in another app. The command line is `sallyport-server`. */

export type { Sallyport } from './assembleSallyport.js';
export type { App, RequestInfo } from './createApp.js';
export { createSallyport, type SallyportOptions } from './createSallyport.js';
export { type Provision, ProvisionError, type ProvisionRequest } from './http/provision.js';
export { type MountedSallyport, type MountOptions, mountSallyport } from './mountSallyport.js';
export { nodeListener } from './nodeListener.js';
export { SETTINGS, type Settings, SettingsError } from './settings/index.js';
export { KeyRingError } from './vault/index.js';

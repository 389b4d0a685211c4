export { framePage } from './framePage.js';
export { linkPage } from './linkPage.js';
export { unpackable } from './packed.js';
export type { HostedFile } from './readHosted.js';
export { type HostedCode, rememberHosted } from './rememberHosted.js';

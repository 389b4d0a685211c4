'use client';
// The door for hosts. Everything behind the button is loaded when it is needed: see loadModal.ts.
export { MODAL_EVENTS } from '../contract/index.js';
export { ConnectButton, type ConnectButtonProps } from './ConnectButton.js';
export { ConnectModal } from './ConnectModal.js';
export type * from './options.js';
export { type Connect, useConnect } from './useConnect.js';

'use client';
// The door for hosts that draw their own screens: the flow as a hook, and nothing that draws.
export type { AtVendor } from './authorization/atVendor.js';
export type { ConnectReason, ExitMetadata, ModalEvent } from './options.js';
export { type ConnectFlow, type ConnectFlowOptions, useConnectFlow } from './useConnectFlow.js';

export { createFrame, type Frame } from './host/createFrame.js';
export type { FrameHandlers } from './host/createRunKeeper.js';
export { meetHost } from './meetHost.js';
export type { FrameOptions, ToFrame, ToHost } from './messages.js';
export { type EmbedHandle, open } from './open.js';
export type { Appearance, EmbedOptions, OwnWords } from './options.js';

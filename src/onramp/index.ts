'use client';
// The door for hosts that come from Leen's OnRamp: its component by the same name, with the same props.
export { configureOnRamp } from './configureOnRamp.js';
export { LeenOnRamp } from './LeenOnRamp.js';
export type * from './types.js';

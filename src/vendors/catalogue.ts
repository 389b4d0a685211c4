// Generated from the names of the vendor files by `node scripts/generate-vendors.mjs`. Do not edit.
import { TENABLE } from './TENABLE.js';
import type { Vendor } from './types.js';

/** Every vendor that Sallyport brings along, by id. An operator may add others, so functions take a list. */
// biome-ignore format: one vendor a line
export const VENDORS: readonly Vendor[] = [
  TENABLE,
];

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vendorPromises } from 'sallyport/promises';
import type { Vendor } from 'sallyport/vendors';
import { linearPatterns, linearRefusal } from '../patterns/index.js';
import { faultsOf } from './faultsOf.js';
import { pathTo } from './pathTo.js';
import { VENDOR_SCHEMA } from './vendorSchema.js';

/** Something wrong in an operator's file: where, and why. */
export type VendorFault = {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** As `methods[0].fields[1].kind`; '' where it is the file as a whole. */
  readonly path: string;
  readonly reason: string;
};

/** Own vendors that can't be used; the message has one line for each fault. */
export class OwnVendorsError extends Error {
  override readonly name = 'OwnVendorsError';
  readonly faults: readonly VendorFault[];

  constructor(faults: readonly VendorFault[]) {
    super(faults.map(lineOf).join('\n'));
    this.faults = faults;
  }
}

/** `ACME.json: methods[0].kind: Invalid option` */
export function lineOf({ file, path, reason }: VendorFault): string {
  return [file, path, reason].filter(Boolean).join(': ');
}

/** Written beside the vendors by `vendors new`, for editors. */
export const SCHEMA_FILE = 'vendor.schema.json';

/** What a catalogue vendor promises, an operator's own does; patterns are held to the engine that runs them. */
const PROMISES = vendorPromises({
  refusal: linearRefusal,
  matches: (pattern, text) => linearPatterns.firstMatch(pattern, text) !== null,
});

/** How many promises there are to keep. */
export const PROMISE_COUNT = Object.keys(PROMISES).length;

/** The vendors of a folder's `NAME.json` files, by name. Throws an `OwnVendorsError` with all faults of all files. */
export function loadOwnVendors(folder: string): readonly Vendor[] {
  const read = readOwnVendors(folder);
  const faults = read.flatMap((file) => file.faults);
  if (faults.length > 0) throw new OwnVendorsError(faults);
  return read.flatMap(({ vendor }) => (vendor ? [vendor] : []));
}

export type OwnVendorFile = {
  readonly file: string;
  /** Null where a fault keeps it from being one. */
  readonly vendor: Vendor | null;
  readonly faults: readonly VendorFault[];
};

/** Every vendor file of a folder with its faults. Throws an `OwnVendorsError` where the folder can't be read. */
export function readOwnVendors(folder: string): readonly OwnVendorFile[] {
  return namesIn(folder).map((file) => {
    const result = readOne(folder, file);
    return { file, vendor: result.vendor, faults: result.faults.map((fault) => ({ file, ...fault })) };
  });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== SCHEMA_FILE)
      .sort();
  } catch (error) {
    throw new OwnVendorsError([{ file: folder, path: '', reason: reasonOf(error) }]);
  }
}

type Read = { readonly vendor: Vendor | null; readonly faults: readonly Omit<VendorFault, 'file'>[] };

function readOne(folder: string, file: string): Read {
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  } catch (error) {
    return { vendor: null, faults: [{ path: '', reason: reasonOf(error) }] };
  }
  const parsed = VENDOR_SCHEMA.safeParse(given);
  if (!parsed.success) return { vendor: null, faults: parsed.error.issues.flatMap(faultsOf) };
  const { $schema: _, ...data } = parsed.data;
  const vendor: Vendor = { ...data, own: true };
  const faults = Object.entries(PROMISES).flatMap(([promise, broken]) =>
    judge(() => broken(vendor, file.slice(0, -'.json'.length))).map((what) => ({
      path: pathTo(data, what),
      reason: `breaks the promise "${promise}": ${what}`,
    })),
  );
  return { vendor: faults.length === 0 ? vendor : null, faults };
}

/** A value that is made of itself has no end. */
function judge(promise: () => string[]): string[] {
  try {
    return promise();
  } catch (error) {
    return [`can't be judged: ${reasonOf(error)}`];
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'It could not be read.';
}

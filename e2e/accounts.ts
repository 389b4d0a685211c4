import {
  SANDBOX_CREDENTIALS,
  type SandboxCredentials,
  type SandboxOutcome,
} from '../server/src/sandbox/index.js';
import type { AuthMethod, Field, Vendor } from '../src/vendors/index.js';
import { VENDORS } from '../src/vendors/index.js';

export type Account = {
  readonly vendor: Vendor;
  readonly method: AuthMethod;
  readonly outcome: SandboxOutcome;
  /** As a create call takes them. */
  readonly credentials: SandboxCredentials['credentials'];
  /** Fields that somebody fills in, with the value to type. */
  readonly entries: readonly { readonly field: Field; readonly value: string }[];
  /** What must never be seen outside of the form and the request that checks it. */
  readonly secrets: readonly string[];
};

/**
 * The made-up credentials of the sandbox, told as what a person types where. The sandbox may know vendors that the
 * catalogue doesn't offer yet.
 */
export const ACCOUNTS: readonly Account[] = SANDBOX_CREDENTIALS.filter((row) =>
  VENDORS.some(({ id }) => id === row.vendor),
).map(toAccount);

/** One account that can be connected for each method that takes keys. Rejects a method that the sandbox can't try. */
export function connectableAccounts(): readonly Account[] {
  return VENDORS.flatMap((vendor) =>
    vendor.methods
      .filter(({ kind }) => kind === 'credentials')
      .map(({ id, check }) => accountOf(vendor.id, 'unavailable' in check ? 'unverified' : 'works', id)),
  );
}

/** Rejects a name that the sandbox doesn't have. */
export function accountOf(vendor: string, outcome: SandboxOutcome, method?: string): Account {
  const found = ACCOUNTS.find(
    (each) => each.vendor.id === vendor && each.outcome === outcome && (!method || each.method.id === method),
  );
  if (!found) throw new Error(`The sandbox has no ${outcome} for ${vendor} ${method ?? ''}.`);
  return found;
}

function toAccount(row: SandboxCredentials): Account {
  const vendor = VENDORS.find(({ id }) => id === row.vendor);
  const method = vendor?.methods.find(({ id }) => id === row.method);
  if (!vendor || !method) throw new Error(`The catalogue has no ${row.vendor} ${row.method}.`);
  const entries = method.fields.flatMap((field) => {
    const value = valueAt(row.credentials, field.path);
    return value === undefined ? [] : [{ field, value }];
  });
  const secrets = entries.filter(({ field }) => field.kind === 'secret').map(({ value }) => value);
  return { vendor, method, outcome: row.outcome, credentials: row.credentials, entries, secrets };
}

function valueAt(credentials: SandboxCredentials['credentials'], path: string): string | undefined {
  let value: unknown = credentials;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}

import type { SandboxOutcome } from '../../sandboxCredentials.js';
import type { SandboxVendor } from '../../site.js';

/** An outcome, four hex digits that stand for it in the tenant's id, and what the API answers. */
export type TokenOutcome = readonly [outcome: SandboxOutcome, digits: string, note: string];

/**
 * Rows of access tokens of one method. Where the platform's application has an administrator's consent, each row has a
 * tenant of its own, in which the token endpoint gives that very token; where a person signs in there is only the token.
 */
export function tokenRows(
  method: string,
  { word, family }: { readonly word: string; readonly family?: string },
  outcomes: readonly TokenOutcome[],
): NonNullable<SandboxVendor['tokens']> {
  return outcomes.map(([outcome, digits, note]) => ({
    method,
    outcome,
    credentials: {
      ...(family === undefined ? {} : { tenant: `7e4a47d0-0000-4000-8000-${family}0000${digits}` }),
      access_token: `sandbox-${word}-token-${outcome}`,
    },
    note,
  }));
}

import type { Credentials } from 'sallyport/schema';
import type { Vault } from '../vault/index.js';
import { contexts } from '../vault/index.js';

/** What of a walk must not be read by anybody: sealed in its row, and forgotten with its end. */
export type AuthorizationSecrets = {
  /** The method's own fields, as they were typed. */
  readonly fields: Credentials;
  /** Opens the start page; kept so that a connection can show its address until somebody opens it. */
  readonly handle: string;
  /** What the pages have brought so far: `{ 'oauth.tenant': '...' }`. */
  readonly brought: Readonly<Record<string, string>>;
  /** Of the page that the browser is at. */
  readonly verifier?: string;
  readonly nonce?: string;
  readonly redirectUri?: string;
  /** What a token endpoint gave to renew the access with. */
  readonly tokens?: Tokens;
};

export type Tokens = {
  readonly refresh_token: string | null;
  /** Seconds since 1970, where the vendor says when the access token ends. */
  readonly expires_at: number | null;
};

type Row = { readonly organizationId: string; readonly id: string };

export function sealSecrets(vault: Vault, row: Row, secrets: AuthorizationSecrets): Promise<string> {
  return vault.seal(secrets, contexts.authorization(row.organizationId, row.id));
}

export async function openSecrets(
  vault: Vault,
  row: Row & { readonly sealed: string },
): Promise<AuthorizationSecrets> {
  return (await vault.open(
    row.sealed,
    contexts.authorization(row.organizationId, row.id),
  )) as unknown as AuthorizationSecrets;
}

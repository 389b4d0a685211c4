/**
 * Credentials whose access token is good for a while yet.
 *
 * Requirements: RFC 6749 6, RFC 9700 4.14. Snyk's and Atlassian's refresh tokens are good once.
 *
 * 1. One refresher at a time, over all processes; in one process everybody waits for the same.
 * 2. What came is stored before anybody uses it.
 * 3. A single-use token whose request may have reached the vendor, without anybody knowing what came of it, is not sent
 *    again: the person has to authorize once more, and the connection's health says so.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { Vendor } from 'sallyport/vendors';
import type { Services } from '../services.js';
import type { ConnectionRecord } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { AuthorizationError } from './AuthorizationError.js';
import { type KeptOAuth, tokensDueInSecs } from './keptCredentials.js';
import { createOAuthScope, isOAuthMethod, type OAuthMethod } from './oauthScope.js';
import { refreshTokens } from './tokenEndpoint.js';

type Needs = Pick<Services, 'storage' | 'vault' | 'egress' | 'catalogue'>;

/** `record` is as storage has it now: its `sealed` belongs to `credentials`. */
export type Fresh = { readonly record: ConnectionRecord; readonly credentials: Record<string, unknown> };

/** Seconds that a refresh holds its lock: longer than a request may take. */
const LOCK_SECS = 60;
const LOOK_AGAIN_MS = 250;
/** Seconds until the next try where the vendor could not be asked. */
const RETRY_SECS = 60;

const underWay = new WeakMap<object, Map<string, Promise<Fresh>>>();

/**
 * Opens a connection's credentials, renewing its tokens first where they are due. Rejects with `AuthorizationError`:
 * `credentials_expired` where the person has to authorize again, else why the vendor could not be asked.
 */
export async function freshCredentials(
  services: Needs,
  vendor: Vendor,
  method: Parameters<typeof isOAuthMethod>[0],
  record: ConnectionRecord & { readonly sealed: string },
): Promise<Fresh> {
  const credentials = await open(services, record);
  if (!isOAuthMethod(method) || !isDue(method, credentials)) return { record, credentials };
  const shared = underWay.get(services.storage) ?? new Map<string, Promise<Fresh>>();
  underWay.set(services.storage, shared);
  const waiting =
    shared.get(record.id) ?? renew(services, vendor, method, record).finally(() => shared.delete(record.id));
  shared.set(record.id, waiting);
  return waiting;
}

function open(
  { vault }: Needs,
  { organizationId, id, sealed }: ConnectionRecord & { readonly sealed: string },
) {
  return vault.open(sealed, contexts.connection(organizationId, id));
}

const oauthOf = (credentials: Record<string, unknown>) => (credentials['oauth'] ?? {}) as KeptOAuth;

function isDue(method: OAuthMethod, credentials: Record<string, unknown>): boolean {
  const { expires_at: end } = oauthOf(credentials);
  return typeof end === 'number' && tokensDueInSecs(method, oauthOf(credentials)) === 0;
}

async function renew(
  services: Needs,
  vendor: Vendor,
  method: OAuthMethod,
  first: ConnectionRecord & { readonly sealed: string },
): Promise<Fresh> {
  const { storage } = services;
  for (;;) {
    const lock = await storage.lockTokens(first.id, LOCK_SECS);
    const record = await storage.findConnection(first.organizationId, first.id);
    if (!record || record.sealed === null) throw new AuthorizationError('credentials_expired');
    const current = { ...record, sealed: record.sealed };
    const credentials = await open(services, current);
    if (!isDue(method, credentials)) {
      if (lock !== 'busy')
        await storage.unlockTokens(first.id, tokensDueInSecs(method, oauthOf(credentials)));
      return { record, credentials };
    }
    if (lock === 'busy') {
      await wait(LOOK_AGAIN_MS);
      continue;
    }
    if (lock === 'abandoned' && method.oauth.refresh.tokens !== 'reusable') {
      return lose(services, current, credentials);
    }
    return exchange(services, vendor, method, current, credentials);
  }
}

async function exchange(
  services: Needs,
  vendor: Vendor,
  method: OAuthMethod,
  record: ConnectionRecord & { readonly sealed: string },
  credentials: Record<string, unknown>,
): Promise<Fresh> {
  const { storage, egress, catalogue } = services;
  const { refresh_token: refreshToken } = oauthOf(credentials);
  const scope = createOAuthScope(
    vendor,
    method,
    { fields: credentials as never, brought: {} },
    catalogue.platform,
  );
  try {
    const { accessToken, tokens } = await refreshTokens(
      { vendor, method, scope, egress },
      String(refreshToken),
    );
    const oauth = { ...oauthOf(credentials), access_token: accessToken, ...tokens };
    return await keep(services, record, { ...credentials, oauth }, tokensDueInSecs(method, oauth));
  } catch (error) {
    if (!(error instanceof AuthorizationError)) throw error;
    const spent = error.code === 'credentials_expired';
    const unclear = error.code === 'vendor_timeout' && method.oauth.refresh.tokens !== 'reusable';
    if (spent || unclear) return lose(services, record, credentials);
    await storage.unlockTokens(record.id, RETRY_SECS);
    throw error;
  }
}

/** Forgets the refresh token, so that nobody sends it again. */
async function lose(
  services: Needs,
  record: ConnectionRecord & { readonly sealed: string },
  credentials: Record<string, unknown>,
): Promise<never> {
  await keep(
    services,
    record,
    { ...credentials, oauth: { ...oauthOf(credentials), refresh_token: null } },
    null,
  );
  throw new AuthorizationError('credentials_expired');
}

async function keep(
  { storage, vault }: Needs,
  record: ConnectionRecord & { readonly sealed: string },
  credentials: Record<string, unknown>,
  dueInSecs: number | null,
): Promise<Fresh> {
  const sealed = await vault.seal(credentials, contexts.connection(record.organizationId, record.id));
  const kept = await storage.saveTokens({
    connectionId: record.id,
    before: record.sealed,
    sealed,
    dueInSecs,
  });
  // Authorized anew, or deleted, while we asked: what is there now counts.
  if (!kept) {
    await storage.unlockTokens(record.id, dueInSecs);
    throw new AuthorizationError('interrupted');
  }
  return { record: { ...record, sealed }, credentials };
}

/**
 * After the last page:
 *
 * 1. the method's proof, for what only came in a redirect;
 * 2. the check, with what will be kept and nothing else;
 * 3. one atomic statement that makes or changes the connection and ends the walk; where the host has to confirm, the
 *    credentials stay with the walk until it does.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type CheckResult, type Health, REFRESH_INTERVAL_SECS, TIMEOUT_SECS } from 'sallyport/contract';
import type { Vendor } from 'sallyport/vendors';
import type { AuditEntry } from '../audit/audit.js';
import { runCheck, runProof } from '../checks/index.js';
import { healthOf, pendingHealth } from '../connections/health.js';
import type { Services } from '../services.js';
import type { AuthorizationRecord, AuthorizedConnection } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { AuthorizationError } from './AuthorizationError.js';
import { type KeptOAuth, keptCredentials, tokensDueInSecs } from './keptCredentials.js';
import { createOAuthScope, type OAuthMethod } from './oauthScope.js';
import type { AuthorizationSecrets } from './secrets.js';

/** Seconds in which the host's backend has to send the code, and after which an unconfirmed connection is dropped. */
const CODE_SECS = 600;
const WAIT_SECS = 86_400;

/** Milliseconds before looking again: a consent takes a moment to arrive everywhere at Microsoft. */
const CONSENT_PAUSES_MS = [1_000, 3_000] as const;

export type FinishedWalk = {
  readonly record: AuthorizationRecord;
  readonly vendor: Vendor;
  readonly method: OAuthMethod;
  readonly secrets: AuthorizationSecrets;
};

/** Rejects with `AuthorizationError` where it does not work. */
export async function finishAuthorization(
  services: Services,
  walk: FinishedWalk,
  by: Pick<AuditEntry, 'actor' | 'requestId'>,
): Promise<{ readonly authorization: AuthorizationRecord; readonly completionCode: string | null }> {
  const { storage, tokens, vault } = services;
  const { record, method, secrets } = walk;
  await prove(services, walk);
  const credentials = keptCredentials(method, secrets);
  const result = await checkUntilArrived(services, walk, credentials);
  if (result.outcome === 'refused' || result.outcome === 'unavailable') {
    throw new AuthorizationError(result.code ?? 'vendor_unexpected', result.note, result);
  }
  const { id, organizationId, connectionId, makesConnection, confirmation } = record;
  const code = confirmation ? tokens.mint('completion') : null;
  const saved = await storage.completeAuthorization(
    {
      id,
      inviteId: record.inviteId,
      makesConnection,
      connection: confirmation
        ? { ...connectionOf(record, null, unconfirmedHealth), state: 'PENDING', tokensDueInSecs: null }
        : {
            ...connectionOf(
              record,
              await vault.seal(credentials, contexts.connection(organizationId, connectionId)),
              healthOf(result, new Date()),
            ),
            tokensDueInSecs: tokensDueInSecs(method, credentials.oauth),
          },
      changesConnection: !confirmation,
      result,
      confirm: code && {
        code: { mac: code.mac, pepperKid: code.pepperKid },
        codeSecs: CODE_SECS,
        sealed: await vault.seal(credentials, contexts.authorization(organizationId, id)),
        waitSecs: WAIT_SECS,
      },
    },
    {
      ...by,
      action: 'connection.authorized',
      organizationId,
      target: connectionId,
      outcome: confirmation ? 'unconfirmed' : result.outcome,
    },
  );
  if (!saved) throw new AuthorizationError('invite_over');
  const authorization = await storage.findAuthorization(organizationId, id);
  if (!authorization) throw new AuthorizationError('invite_over');
  return { authorization, completionCode: code?.token ?? null };
}

/** Before the host's word nothing is said of the account that was connected. */
const unconfirmedHealth: Health = {
  ...pendingHealth,
  description: 'Authorized at the vendor; waiting for the product to confirm it.',
};

/** The connection as an authorization leaves it. */
export function connectionOf(
  record: AuthorizationRecord,
  sealed: string | null,
  health: Health,
): Omit<AuthorizedConnection, 'tokensDueInSecs'> {
  return {
    id: record.connectionId,
    organizationId: record.organizationId,
    vendor: record.vendor,
    method: record.method,
    state: 'ACTIVE',
    identifier: record.identifier,
    options: record.options,
    sealed,
    refreshIntervalSecs: REFRESH_INTERVAL_SECS.default,
    timeoutSecs: TIMEOUT_SECS.default,
    health,
  };
}

async function prove(
  { egress, catalogue }: Services,
  { vendor, method, secrets }: FinishedWalk,
): Promise<void> {
  const scope = createOAuthScope(vendor, method, secrets, catalogue.platform);
  const failed = await runProof(method.oauth.proof ?? [], { vendor, method, scope, egress });
  if (failed) throw new AuthorizationError(failed.code, failed.note);
}

async function checkUntilArrived(
  { egress, catalogue }: Services,
  { vendor, method }: FinishedWalk,
  credentials: Record<string, unknown> & { readonly oauth: KeptOAuth },
): Promise<CheckResult> {
  const check = () => runCheck({ vendor, method, credentials, platform: catalogue.platform, egress });
  let result = await check();
  if (method.kind !== 'oauth2_admin_consent') return result;
  for (const ms of CONSENT_PAUSES_MS) {
    if (result.outcome !== 'refused' || result.code !== 'permission_missing') break;
    await wait(ms);
    result = await check();
  }
  return result;
}

/**
 * The vendor sends the browser back.
 *
 * Requirements: RFC 9700 2.1 and 4.4 (a callback for each context), 4.7 (state and browser), RFC 9207; docs/security.md.
 *
 * 1. One atomic statement takes the return: state, browser and context have to be those of one walk that waits for it.
 *    Before that no request is made; after it, none can be made twice.
 * 2. What came is read as the page says; a code is exchanged at once.
 * 3. If the method has another page, the same walk goes on there, with a state of its own.
 * 4. After the last page the access is proven, and only then is anything connected.
 *
 * Whatever goes wrong ends the walk with a code of ours.
 */
import type { Vendor } from 'sallyport/vendors';
import type { AuditEntry } from '../audit/audit.js';
import { Unrenderable } from '../checks/index.js';
import { describeError } from '../logging/index.js';
import type { Services } from '../services.js';
import type { AuthorizationRecord } from '../storage/index.js';
import { AuthorizationError } from './AuthorizationError.js';
import { finishAuthorization } from './finishAuthorization.js';
import { methodOf } from './methodOf.js';
import { createOAuthScope, type OAuthMethod } from './oauthScope.js';
import { pageAddress } from './pageAddress.js';
import { readReturn } from './readReturn.js';
import { type AuthorizationSecrets, openSecrets, sealSecrets } from './secrets.js';
import { exchangeCode } from './tokenEndpoint.js';

/** Seconds after which a return that nobody finished counts as interrupted: longer than all requests may take. */
const FINISH_SECS = 180;

export type ReturnInput = {
  /** Of the callback's path. */
  readonly vendor: string;
  readonly method: string;
  readonly params: URLSearchParams;
  /** The browser's cookies. */
  readonly browsers: readonly string[];
};

export type ReturnOutcome =
  /** Nobody's, or somebody else's. */
  | { readonly kind: 'refused'; readonly reason: 'unknown' | 'browser_mismatch' | 'wrong_context' }
  /** On to the vendor's next page. */
  | { readonly kind: 'next_page'; readonly location: string }
  /** It is over, now or before. */
  | {
      readonly kind: 'over';
      readonly authorization: AuthorizationRecord;
      readonly completionCode: string | null;
      /** This very return ended it. */
      readonly now: boolean;
    };

type Walk = {
  readonly record: AuthorizationRecord & { readonly sealed: string };
  readonly vendor: Vendor;
  readonly method: OAuthMethod;
  readonly secrets: AuthorizationSecrets;
};

export async function handleReturn(
  services: Services,
  input: ReturnInput,
  by: Pick<AuditEntry, 'actor' | 'requestId'>,
): Promise<ReturnOutcome> {
  const { storage, tokens } = services;
  const [state, ...more] = input.params.getAll('state');
  const stateMacs = more.length === 0 ? tokens.macs(state ?? '', 'state') : [];
  if (stateMacs.length === 0) return { kind: 'refused', reason: 'unknown' };
  const entry = { ...by, organizationId: null, target: null, outcome: 'ok' } as const;
  const taken = await storage.takeReturn(
    {
      stateMacs,
      browserMacs: input.browsers.flatMap((each) => tokens.macs(each, 'browser')),
      vendor: input.vendor,
      method: input.method,
      ttlSecs: FINISH_SECS,
    },
    { ...entry, action: 'authorization.returned' },
  );
  if (!taken.ok) {
    if (taken.reason !== 'over') return { kind: 'refused', reason: taken.reason };
    return { kind: 'over', authorization: taken.authorization, completionCode: null, now: false };
  }
  const { authorization } = taken;
  services.news.tell(authorization.id);
  try {
    return await goOn(services, authorization, input.params, by);
  } catch (error) {
    const failed = await end(services, authorization, error, by);
    return { kind: 'over', authorization: failed, completionCode: null, now: true };
  } finally {
    services.news.tell(authorization.id);
  }
}

async function goOn(
  services: Services,
  authorization: AuthorizationRecord,
  params: URLSearchParams,
  by: Pick<AuditEntry, 'actor' | 'requestId'>,
): Promise<ReturnOutcome> {
  const walk = await openWalk(services, authorization);
  const secrets = await takePage(services, walk, params);
  const page = authorization.page + 1;
  if (page < walk.method.oauth.pages.length) {
    return { kind: 'next_page', location: await turnPage(services, walk, secrets, page) };
  }
  const finished = await finishAuthorization(services, { ...walk, secrets }, by);
  return { kind: 'over', ...finished, now: true };
}

async function openWalk({ catalogue, vault }: Services, record: AuthorizationRecord): Promise<Walk> {
  const target = methodOf(catalogue, record);
  if (!target || record.sealed === null) throw new AuthorizationError('app_not_configured');
  const withSecrets = { ...record, sealed: record.sealed };
  return { ...target, record: withSecrets, secrets: await openSecrets(vault, withSecrets) };
}

/** Adds what the page brought. */
async function takePage(
  { egress, catalogue }: Services,
  { record, vendor, method, secrets }: Walk,
  params: URLSearchParams,
): Promise<AuthorizationSecrets> {
  const page = method.oauth.pages[record.page];
  const { verifier, nonce, redirectUri, ...rest } = secrets;
  if (!page || verifier === undefined || nonce === undefined || redirectUri === undefined) {
    throw new AuthorizationError('interrupted');
  }
  const scope = createOAuthScope(vendor, method, secrets, catalogue.platform);
  const { code, brought } = readReturn(page, params, scope);
  const kept = { ...rest, redirectUri, brought: { ...secrets.brought, ...brought } };
  if (code === null || page.response !== 'code') return kept;
  const endpoint = { vendor, method, scope, egress };
  const exchanged = await exchangeCode(endpoint, { page, params, redirectUri, verifier, nonce });
  return { ...kept, brought: { ...kept.brought, ...exchanged.brought }, tokens: exchanged.tokens };
}

async function turnPage(
  { storage, tokens, vault, catalogue, settings, toBrowserUrl }: Services,
  { record, vendor, method }: Walk,
  secrets: AuthorizationSecrets,
  number: number,
): Promise<string> {
  const page = method.oauth.pages[number];
  if (!page) throw new AuthorizationError('interrupted');
  const scope = createOAuthScope(vendor, method, secrets, catalogue.platform);
  const { token: state, ...stateMac } = tokens.mint('state');
  const { url, verifier, nonce } = await pageAddress(vendor, method, page, scope, state);
  const sealed = await sealSecrets(vault, record, { ...secrets, verifier, nonce });
  const turned = await storage.turnPage({
    id: record.id,
    page: number,
    stateMac,
    sealed,
    ttlSecs: settings.authorizationSecs,
  });
  if (!turned) throw new AuthorizationError('interrupted');
  return toBrowserUrl(url, secrets.redirectUri ?? '');
}

async function end(
  { storage, logger }: Services,
  authorization: AuthorizationRecord,
  error: unknown,
  by: Pick<AuditEntry, 'actor' | 'requestId'>,
): Promise<AuthorizationRecord> {
  const known = explained(error);
  if (known === null) logger.error('authorization_failed', { ...withRequest(by), ...describeError(error) });
  const { code, note } = known ?? { code: 'interrupted' as const, note: null };
  const result = error instanceof AuthorizationError ? error.result : null;
  const failed = await storage.failAuthorization(
    { id: authorization.id, code, note, result, from: ['authorizing', 'returned'] },
    { ...by, action: 'authorization.failed', organizationId: null, target: null, outcome: code },
  );
  if (failed) return failed;
  // Somebody else ended it: what the record says is what counts.
  const found = await storage.findAuthorization(authorization.organizationId, authorization.id);
  return found ?? { ...authorization, state: 'failed', code, sealed: null };
}

function explained(error: unknown): Pick<AuthorizationError, 'code' | 'note'> | null {
  return error instanceof AuthorizationError || error instanceof Unrenderable ? error : null;
}

function withRequest({ requestId }: Pick<AuditEntry, 'requestId'>) {
  return requestId === null ? {} : { request_id: requestId };
}

/**
 * A person goes on from our start page:
 *
 * 1. the handle names the walk; the first browser that goes on is bound to it by a cookie, and no other may;
 * 2. the walk begins at its first page, with a state, verifier and nonce of its own;
 * 3. the answer is the vendor's address, and the cookie.
 */
import type { Language } from 'sallyport/words';
import type { AuditEntry } from '../audit/audit.js';
import { Unrenderable } from '../checks/index.js';
import { ProblemError } from '../http/ProblemError.js';
import type { Services } from '../services.js';
import { browserCookie } from './browserCookie.js';
import { createOAuthScope } from './oauthScope.js';
import { methodOf } from './methodOf.js';
import { pageAddress } from './pageAddress.js';
import { openSecrets, sealSecrets } from './secrets.js';

const REFUSALS = {
  unknown: 'not_found',
  over: 'authorization_over',
  browser_mismatch: 'browser_mismatch',
} as const;

/** Rejects with a `ProblemError`. */
export async function beginAuthorization(
  services: Services,
  {
    handle,
    language,
    browsers,
    publicUrl,
  }: { handle: string; language: Language | null; browsers: readonly string[]; publicUrl: string },
  audit: AuditEntry,
): Promise<{ readonly location: string; readonly cookie: string | null }> {
  const { storage, tokens, vault, catalogue } = services;
  const handleMacs = tokens.macs(handle, 'handle');
  const found = await storage.findAuthorizationByHandle(handleMacs);
  if (!found) throw new ProblemError('not_found');
  if (found.sealed === null) throw new ProblemError('authorization_over');
  const target = methodOf(catalogue, found);
  const page = target?.method.oauth.pages[0];
  if (!target || !page) throw new ProblemError('vendor_not_set_up');
  const { vendor, method } = target;

  const secrets = await openSecrets(vault, { ...found, sealed: found.sealed });
  const redirectUri = `${publicUrl}/oauth/callback/${vendor.id}/${method.id}`;
  const scope = createOAuthScope(
    vendor,
    method,
    { ...secrets, brought: {}, redirectUri },
    catalogue.platform,
  );
  const { token: state, ...stateMac } = tokens.mint('state');
  const { token: browser, ...browserMac } = tokens.mint('browser');
  const { url, verifier, nonce } = await visit(() => pageAddress(vendor, method, page, scope, state));
  const { tokens: _, ...rest } = secrets;
  const begun = await storage.beginAuthorization(
    {
      handleMacs,
      browserMacs: browsers.flatMap((each) => tokens.macs(each, 'browser')),
      browserMac,
      stateMac,
      sealed: await sealSecrets(vault, found, { ...rest, brought: {}, redirectUri, verifier, nonce }),
      ttlSecs: services.settings.authorizationSecs,
    },
    audit,
  );
  if (!begun.ok) throw new ProblemError(REFUSALS[begun.reason]);
  services.news.tell(found.id);
  return {
    location: services.toBrowserUrl(url, redirectUri),
    // Who comes a second time has it already.
    cookie: found.state === 'created' ? browserCookie(found.id, browser, language) : null,
  };
}

async function visit<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Unrenderable)) throw error;
    throw new ProblemError('vendor_not_set_up');
  }
}

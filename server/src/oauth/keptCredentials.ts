import { namesIn } from '../checks/index.js';
import type { OAuthMethod } from './oauthScope.js';
import type { AuthorizationSecrets } from './secrets.js';

/** What a connection keeps of an authorization, beside the method's own fields. */
export type KeptOAuth = {
  readonly [name: string]: string | number | null;
};

/**
 * What the check uses, and what renews it; the rest of what the pages brought is forgotten (a person's own token that was
 * only there to prove something).
 */
export function keptCredentials(
  method: OAuthMethod,
  { fields, brought, tokens }: Pick<AuthorizationSecrets, 'fields' | 'brought' | 'tokens'>,
): Record<string, unknown> & { readonly oauth: KeptOAuth } {
  const used = namesUsed(method);
  const oauth: Record<string, string | number | null> = {};
  for (const [name, value] of Object.entries(brought)) {
    if (used.has(name)) oauth[name.replace(/^oauth\./u, '')] = value;
  }
  if (method.oauth.refresh.tokens !== 'none' && tokens) Object.assign(oauth, tokens);
  return { ...fields, oauth };
}

function namesUsed({ check, capabilities }: OAuthMethod): ReadonlySet<string> {
  return new Set(textsIn([check, capabilities]).flatMap(namesIn));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Seconds before its end at which an access token is renewed. */
const AHEAD_SECS = 300;

/**
 * Seconds until the tokens want to be renewed: before the access token ends, or in time before a refresh token that is
 * not used would lapse. Null where nothing renews them.
 */
export function tokensDueInSecs(method: OAuthMethod, oauth: KeptOAuth, now = Date.now()): number | null {
  const { refresh } = method.oauth;
  if (refresh.tokens === 'none' || typeof oauth['refresh_token'] !== 'string') return null;
  const { expires_at: end } = oauth;
  const untilEnd = typeof end === 'number' ? end - now / 1000 - AHEAD_SECS : Number.POSITIVE_INFINITY;
  const untilIdle =
    refresh.idleDays === undefined ? Number.POSITIVE_INFINITY : (refresh.idleDays * 86_400) / 2;
  const secs = Math.min(untilEnd, untilIdle);
  return Number.isFinite(secs) ? Math.max(0, Math.floor(secs)) : null;
}

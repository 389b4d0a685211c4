import type { Services } from '../services.js';
import type { Route } from './defineRoute.js';
import { liveInvite } from './liveInvite.js';
import { ProblemError } from './ProblemError.js';
import type { Caller } from './RequestContext.js';
import { SESSION_SECS } from './sessionLifetime.js';

const SESSION_REFUSALS = {
  invalid: 'session_invalid',
  expired: 'session_expired',
  superseded: 'session_superseded',
  invite_revoked: 'invite_revoked',
} as const;

/** Establishes who calls, as the route asks for it, and counts the request. Rejects with a `ProblemError`. */
export async function authenticate(
  services: Pick<Services, 'storage' | 'tokens' | 'limiter'>,
  route: Route,
  { headers }: Request,
  address: string,
): Promise<Caller> {
  switch (route.auth) {
    case 'public':
      return { kind: 'anyone' };
    case 'session':
      return bySession(services, route, headers);
    case 'api_key_or_invite': {
      const token = headers.get('x-connection-invite-token');
      if (token !== null) return byInvite(services, token, address);
      return byApiKey(services, route, headers, address);
    }
    case 'api_key':
      return byApiKey(services, route, headers, address);
  }
}

async function byApiKey(
  { storage, tokens, limiter }: Pick<Services, 'storage' | 'tokens' | 'limiter'>,
  route: Route,
  headers: Headers,
  address: string,
): Promise<Caller> {
  const macs = tokens.macs(headers.get('x-api-key') ?? '');
  const key = macs.length > 0 ? await storage.findApiKey(macs) : null;
  if (!key) {
    await limiter.spend('address', address);
    throw new ProblemError('unauthorized', 'Send a valid API key in the X-API-KEY header.');
  }
  await limiter.spend('api_key', key.id);
  if (route.scope && !key.scopes.includes(route.scope)) {
    throw new ProblemError('scope_missing', `This API key lacks the scope ${route.scope}.`);
  }
  return { kind: 'api_key', key };
}

async function byInvite(
  { storage, tokens, limiter }: Pick<Services, 'storage' | 'tokens' | 'limiter'>,
  token: string,
  address: string,
): Promise<Caller> {
  await limiter.spend('address', address);
  return { kind: 'invite', invite: liveInvite(await storage.findInvite(tokens.macs(token))) };
}

async function bySession(
  { storage, tokens, limiter }: Pick<Services, 'storage' | 'tokens' | 'limiter'>,
  route: Route,
  headers: Headers,
): Promise<Caller> {
  const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/.exec(headers.get('authorization') ?? '') ?? [];
  const macs = tokens.macs(token ?? '');
  const found = macs.length > 0 ? await storage.touchSession(macs, SESSION_SECS.idle) : null;
  if (!found) throw new ProblemError('session_invalid');
  if (!found.ok) throw new ProblemError(SESSION_REFUSALS[found.reason]);
  // A completed invite is only good for asking once more what completed it.
  if (found.invite.state === 'completed' && !route.idempotent && !route.afterCompletion)
    throw new ProblemError('invite_completed');
  await limiter.spend('session', found.session.id);
  return { kind: 'session', session: found.session, invite: found.invite };
}

import { randomUUID } from 'node:crypto';
import { json } from '../answers.js';
import type { Answer, World } from '../site.js';
import { type Claims, claimsOf, signedIdToken } from './idToken.js';
import { registrationOf } from './redirectUri.js';
import type { OAuthSettings } from './settings.js';

/** Whoever shows this as it came shows an attacker's words, or worse. */
const HOSTILE =
  '<img src=x onerror=alert(1)><script>alert(1)</script>\u202eevil\u001b[31m javascript:alert(1)';
const HOSTILE_ERROR = { error: `access_denied"><b>${HOSTILE}`, error_description: HOSTILE.repeat(20) };

/** A redirect back to the application. Any other answer passes. No vendor here is known to send `iss` along. */
export function misbehavingRedirect(answer: Answer, { authorize }: Readonly<OAuthSettings>): Answer {
  const location = String(answer.headers['location'] ?? '');
  const [base = ''] = location.split('?');
  if (registrationOf(base) === null) return answer;
  const url = new URL(location);
  const query = url.searchParams;
  query.delete('iss');
  const state = query.get('state');
  const code = query.get('code');
  if (code !== null) {
    switch (authorize) {
      case 'ok':
        break;
      case 'server_error':
      case 'hostile_error':
        query.delete('code');
        for (const [name, value] of Object.entries(
          authorize === 'hostile_error' ? HOSTILE_ERROR : { error: 'server_error' },
        )) {
          query.set(name, value);
        }
        break;
      case 'no_state':
        query.delete('state');
        break;
      case 'wrong_state':
        query.set('state', `${state?.slice(1)}x`);
        break;
      case 'double_code':
        query.append('code', code);
        break;
      case 'no_code':
        query.delete('code');
        break;
      case 'wrong_iss':
        query.set('iss', 'https://attacker.example');
        break;
    }
  }
  return { ...answer, headers: { ...answer.headers, location: url.href } };
}

/** What the token endpoint answers. A refusal of its own passes as it is. */
export async function misbehavingTokens(answer: Answer, grant: string | null, world: World): Promise<Answer> {
  const { refresh, tokenEndpoint } = world.oauth;
  if (answer.status !== 200) return answer;
  if (grant === 'refresh_token') {
    if (refresh === 'error_500') return serverError();
    return refresh === 'slow' ? { ...answer, late: true } : answer;
  }
  if (grant !== 'authorization_code') return answer;
  switch (tokenEndpoint) {
    case 'ok':
      return answer;
    case 'slow':
      return { ...answer, late: true };
    case 'error_500':
      return serverError();
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Please sign in</h1>' };
    case 'hostile_error':
      return json(400, HOSTILE_ERROR);
    case 'no_access_token': {
      const { access_token: _, ...rest } = JSON.parse(answer.body) as Record<string, unknown>;
      return json(200, rest);
    }
    default:
      return withWrongIdToken(answer, tokenEndpoint, world);
  }
}

const serverError = (): Answer => ({
  status: 500,
  headers: { 'content-type': 'text/html' },
  body: '<h1>Internal Server Error</h1>',
});

type WrongIdToken = Extract<
  OAuthSettings['tokenEndpoint'],
  | 'expired_id_token'
  | 'wrong_nonce'
  | 'wrong_audience'
  | 'wrong_issuer'
  | 'alg_none'
  | 'unsigned'
  | 'other_tenant'
>;

async function withWrongIdToken(answer: Answer, kind: WrongIdToken, world: World): Promise<Answer> {
  const body = JSON.parse(answer.body) as Record<string, unknown>;
  if (typeof body['id_token'] !== 'string') return answer;
  const claims = claimsOf(body['id_token']);
  const signed = await signedIdToken({ ...claims, ...changesFor(kind, claims, world.now()) });
  const [head = '', payload = ''] = signed.split('.');
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
  const token =
    { alg_none: `${none}.${payload}.`, unsigned: `${head}.${payload}.` }[kind as string] ?? signed;
  return json(200, { ...body, id_token: token });
}

function changesFor(kind: WrongIdToken, claims: Claims, now: number): Claims {
  const seconds = Math.floor(now / 1_000);
  const other = randomUUID();
  switch (kind) {
    case 'expired_id_token':
      return { iat: seconds - 7_200, nbf: seconds - 7_200, exp: seconds - 3_600 };
    case 'wrong_nonce':
      return { nonce: 'made-up-nonce-of-somebody-else' };
    case 'wrong_audience':
      return { aud: other };
    case 'wrong_issuer':
      return { iss: 'https://attacker.example/v2.0' };
    case 'other_tenant':
      return { tid: other, iss: String(claims['iss']).replace(String(claims['tid']), other) };
    case 'alg_none':
    case 'unsigned':
      return {};
  }
}

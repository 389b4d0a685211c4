/**
 * The platform's own GitHub App, made up: who has its private key may ask for a token of an installation
 * (docs.github.com, "Generating an installation access token for a GitHub App").
 *
 * 1. A JWT with RS256, `iss` the app's client id, `iat` not in the future, `exp` ten minutes from now at most.
 * 2. `POST /app/installations/{installation_id}/access_tokens` with it as bearer token answers 201.
 */
import { createVerify, generateKeyPairSync } from 'node:crypto';

type Keys = { readonly privateKey: string; readonly publicKey: string };
let keys: Keys | undefined;

/** A key pair of this process: a private key in the sources would be one too many. Made when it is first needed. */
function keyPair(): Keys {
  keys ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return keys;
}

export const GITHUB_APP = {
  client_id: 'Iv23sandbox0000000001',
  slug: 'sallyport-sandbox',
  /** PEM, PKCS #8. */
  get private_key(): string {
    return keyPair().privateKey;
  },
} as const;

const LONGEST_SECS = 600;

/** Whether a JWT is one of the app's that is good now. `now` is in milliseconds since 1970. */
export function isFromApp(jwt: string | null, now: number): boolean {
  const [head = '', body = '', signature = '', ...rest] = (jwt ?? '').split('.');
  const claims = partOf(body);
  const { iat, exp } = claims;
  if (rest.length > 0 || partOf(head)['alg'] !== 'RS256' || claims['iss'] !== GITHUB_APP.client_id)
    return false;
  if (typeof iat !== 'number' || typeof exp !== 'number') return false;
  const seconds = now / 1_000;
  if (iat > seconds || exp <= seconds || exp > seconds + LONGEST_SECS) return false;
  const verify = createVerify('RSA-SHA256').update(`${head}.${body}`);
  return verify.verify(keyPair().publicKey, signature, 'base64url');
}

function partOf(part: string): { readonly [claim: string]: unknown } {
  try {
    return Object(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))) as Record<string, unknown>;
  } catch {
    return {};
  }
}

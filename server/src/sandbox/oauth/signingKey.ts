import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';

/** With a `kid`, as a JWKS has it. */
export type Jwk = JsonWebKey & { readonly kid: string; readonly use: 'sig'; readonly alg: 'RS256' };
export type SigningKey = { readonly privateJwk: Jwk; readonly publicJwk: Jwk };

let key: SigningKey | undefined;

/** Signs ID tokens: a key of this process, since one in the sources would be one too many. Made when first needed. */
export function signingKey(): SigningKey {
  key ??= make();
  return key;
}

function make(): SigningKey {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const more = { kid: 'sandbox', use: 'sig', alg: 'RS256' } as const;
  return {
    privateJwk: { ...pair.privateKey.export({ format: 'jwk' }), ...more },
    publicJwk: { ...pair.publicKey.export({ format: 'jwk' }), ...more },
  };
}

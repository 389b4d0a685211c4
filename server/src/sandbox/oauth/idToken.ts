import { decodeJwt, importJWK, SignJWT } from 'jose';
import { signingKey } from './signingKey.js';

export type Claims = { readonly [claim: string]: unknown };

export const claimsOf = (jwt: string): Claims => decodeJwt(jwt);

/** Signs claims with the key that the vendor's JWKS has. */
export async function signedIdToken(claims: Claims): Promise<string> {
  const { privateJwk } = signingKey();
  const header = { alg: 'RS256', typ: 'JWT', kid: privateJwk.kid };
  return new SignJWT(claims).setProtectedHeader(header).sign(await importJWK(privateJwk, 'RS256'));
}

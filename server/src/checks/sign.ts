import { createPrivateKey, type KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Signer } from 'sallyport/vendors';
import type { Scope } from './scope.js';
import { type SignableRequest, signSigv4 } from './signSigv4.js';
import { namesIn, renderHeader, renderText } from './template.js';
import { Unrenderable } from './Unrenderable.js';

/** The headers by which a request proves who sends it. Throws `Unrenderable`. */
export async function signatureOf(
  signer: Signer,
  request: SignableRequest,
  scope: Scope,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  switch (signer.kind) {
    case 'header':
      return { [signer.name]: renderHeader(signer.value, scope) };
    case 'bearer':
      return { Authorization: `Bearer ${renderHeader(signer.token, scope)}` };
    case 'basic':
      return { Authorization: `Basic ${basic(signer, scope)}` };
    case 'sigv4':
      return signSigv4(
        request,
        {
          service: signer.service,
          region: renderHeader(signer.region, scope),
          accessKeyId: renderHeader(signer.accessKeyId, scope),
          secretAccessKey: renderText(signer.secretAccessKey, scope),
          sessionToken: signer.sessionToken && renderHeader(signer.sessionToken, scope),
        },
        now,
      );
    case 'jwt':
      return { Authorization: `Bearer ${await jwt(signer, scope, now)}` };
  }
}

/** RFC 7617 with UTF-8. A colon in the name would move the border to the password. */
function basic({ username, password }: Extract<Signer, { kind: 'basic' }>, scope: Scope): string {
  const name = renderText(username, scope);
  const pair = `${name}:${renderText(password, scope)}`;
  if (name.includes(':') || /\p{Cc}/u.test(pair)) {
    throw new Unrenderable(
      'credentials_rejected',
      'User name or password holds a character that it cannot have.',
    );
  }
  return Buffer.from(pair, 'utf8').toString('base64');
}

/** RFC 7519. It begins a minute ago, since no two clocks agree. */
async function jwt(signer: Extract<Signer, { kind: 'jwt' }>, scope: Scope, now: Date): Promise<string> {
  const claims = Object.entries(signer.claims).map(([name, value]) => [name, renderText(value, scope)]);
  const begins = Math.floor(now.getTime() / 1000) - 60;
  try {
    return await new SignJWT(Object.fromEntries(claims) as Record<string, string>)
      .setProtectedHeader({ alg: signer.algorithm, typ: 'JWT' })
      .setIssuedAt(begins)
      .setExpirationTime(begins + signer.lifetimeSecs)
      .sign(privateKey(renderText(signer.privateKey, scope)));
  } catch {
    // The cause may quote the key.
    const isOurs = namesIn(signer.privateKey).some((name) => name.startsWith('platform.'));
    throw isOurs
      ? new Unrenderable('app_not_configured')
      : new Unrenderable(
          'credentials_rejected',
          'The private key cannot be read. Copy the whole file again.',
        );
  }
}

/** PKCS #8 or, as GitHub hands it out, PKCS #1. */
function privateKey(pem: string): KeyObject {
  return createPrivateKey({ key: pem, format: 'pem' });
}

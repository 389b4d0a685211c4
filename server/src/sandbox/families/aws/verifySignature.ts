/**
 * AWS Signature Version 4, the verifying side, in the `Authorization` header. Written from the IAM User Guide
 * ("AWS Signature Version 4 for API requests", "Troubleshoot Signature Version 4 signing"), with nothing of the signer.
 *
 * Requirements: the service must see that the caller holds the secret, that what was signed is what arrived, for this
 * service and region, and not long ago.
 *
 * 1. Read key id, scope, signed headers and signature from `Authorization`.
 * 2. `host`, `content-type` where sent and every `x-amz-*` header must be among the signed ones.
 * 3. Look the key up; a temporary key must bring its own session token, a lasting one must bring none.
 * 4. The scope must be this day, region and service; the clocks may differ by five minutes.
 * 5. Build the canonical request, derive the key from the secret along the scope, compare the signatures.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { headerOf, type VendorRequest } from '../../site.js';
import { canonicalRequest, sha256 } from './canonicalRequest.js';

export type SecretKey = { readonly secret: string; readonly sessionToken?: string };
export type Endpoint = {
  readonly region: string;
  readonly service: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly keyOf: (accessKeyId: string) => SecretKey | undefined;
};
export type SignatureFault = {
  readonly kind: 'missing' | 'incomplete' | 'unknown' | 'mismatch';
  readonly message: string;
};
export type SignatureResult = { readonly accessKeyId: string } | { readonly fault: SignatureFault };

const MAX_SKEW_MS = 5 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/\s,]+)\/(\d{8})\/([^/\s,]+)\/([^/\s,]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

export function verifySignature(request: VendorRequest, endpoint: Endpoint): SignatureResult {
  const authorization = headerOf(request, 'authorization');
  if (authorization === undefined) return fault('missing', 'Request is missing Authentication Token');
  const [, accessKeyId = '', day = '', region = '', service = '', names = '', signature = ''] =
    AUTHORIZATION.exec(authorization) ?? [];
  if (accessKeyId === '') {
    return fault('incomplete', 'Authorization header requires Credential, SignedHeaders and Signature.');
  }
  const signedHeaders = names.split(';');
  const unsigned = unsignedHeader(request, signedHeaders);
  if (unsigned !== undefined) {
    return fault('incomplete', `'${unsigned}' must be a 'SignedHeader' in the AWS Authorization.`);
  }
  const date = headerOf(request, 'x-amz-date') ?? '';
  const signedAt = parseDate(date);
  if (signedAt === null) return fault('incomplete', "Authorization header requires a valid 'X-Amz-Date'.");

  const key = endpoint.keyOf(accessKeyId);
  if (!key || headerOf(request, 'x-amz-security-token') !== key.sessionToken) {
    return fault('unknown', 'The security token included in the request is invalid.');
  }
  if (!date.startsWith(day) || region !== endpoint.region || service !== endpoint.service) {
    return fault(
      'mismatch',
      `Credential should be scoped to a valid region and to correct service: '${endpoint.service}'.`,
    );
  }
  if (Math.abs(endpoint.now - signedAt) > MAX_SKEW_MS) {
    const late = signedAt < endpoint.now;
    return fault('mismatch', `Signature ${late ? 'expired' : 'not yet current'}: ${date} (5 min.)`);
  }
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', date, scope, sha256(canonicalRequest(request, signedHeaders))].join('\n');
  const expected = hmac(signingKey(key.secret, day, region, service), text);
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'))
    ? { accessKeyId }
    : fault('mismatch', 'The request signature we calculated does not match the signature you provided.');
}

function unsignedHeader(request: VendorRequest, signedHeaders: readonly string[]): string | undefined {
  const must = request.headers
    .map(([name]) => name)
    .filter((name) => name === 'content-type' || name.startsWith('x-amz-'));
  return ['host', ...must].find((name) => !signedHeaders.includes(name));
}

/** `20150830T123600Z`. */
function parseDate(text: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second] = parts;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at) ? null : at;
}

function signingKey(secret: string, ...scope: readonly string[]): Buffer {
  return [...scope, 'aws4_request'].reduce<Buffer>(hmac, Buffer.from(`AWS4${secret}`));
}

function hmac(key: Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

const fault = (kind: SignatureFault['kind'], message: string): SignatureResult => ({
  fault: { kind, message },
});

/**
 * AWS Signature Version 4 in the Authorization header, by AWS's own library.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

export type SignableRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
};

export type AwsKeys = {
  readonly service: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
};

/** The headers to send beside the request's own: Authorization, X-Amz-Date and the like. */
export async function signSigv4(
  { method, url, headers, body = '' }: SignableRequest,
  { service, region, accessKeyId, secretAccessKey, sessionToken }: AwsKeys,
  now: Date,
): Promise<Readonly<Record<string, string>>> {
  const { host, hostname, protocol, pathname, searchParams } = new URL(url);
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256, applyChecksum: false });
  const query: Record<string, string[]> = {};
  for (const [name, value] of searchParams) (query[name] ??= []).push(value);
  const signed = await signer.sign(
    { method, protocol, hostname, path: pathname, query, headers: { ...headers, host }, body },
    { signingDate: now },
  );
  // The host is the URL's and not for us to send.
  const { host: _, ...rest } = signed.headers;
  return rest;
}

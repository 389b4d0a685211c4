import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Question } from './ask.js';

export type AwsKey = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};
export type Scope = { readonly service: string; readonly region: string; readonly at?: Date };

/** Signs with AWS' own published signer, which shares nothing with the sandbox's verification. */
export async function signed(question: Question, key: AwsKey, scope: Scope): Promise<Question> {
  const [pathname = '', query = ''] = question.path.split('?');
  const signer = new SignatureV4({
    credentials: key,
    region: scope.region,
    service: scope.service,
    sha256: NodeSha256,
    applyChecksum: false,
  });
  const result = await signer.sign(
    {
      method: question.method ?? 'GET',
      protocol: 'https:',
      hostname: question.host,
      path: pathname,
      query: Object.fromEntries(new URLSearchParams(query)),
      headers: { ...question.headers, host: question.host },
      body: question.body,
    },
    { signingDate: scope.at ?? new Date() },
  );
  return { ...question, headers: result.headers };
}

class NodeSha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }
  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytes(data));
  }
  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
  reset(): void {}
}

function bytes(data: string | ArrayBuffer | ArrayBufferView): Buffer {
  if (typeof data === 'string') return Buffer.from(data);
  return data instanceof ArrayBuffer
    ? Buffer.from(data)
    : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

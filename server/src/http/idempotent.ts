import type { Services } from '../services.js';
import type { Storage } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { ProblemError } from './ProblemError.js';
import type { RequestContext } from './RequestContext.js';

export type Answer = { readonly status: 200 | 201 | 204; readonly body: unknown };

/**
 * Runs a write at most once for each `Idempotency-Key`.
 *
 * 1. Key and answer are written in the same transaction as the write itself, so a crash leaves both or neither.
 * 2. The same key with another body is refused: a keyed hash of the body is kept, never the body.
 * 3. A refusal writes nothing, so a mended request may come with the same key.
 * 4. The kept answer is sealed: a minted token may be in it.
 *
 * `scope` keeps callers apart (an API key, a session). Keys are kept for 24 hours.
 */
export async function idempotent(
  { storage, tokens, vault }: Pick<Services, 'storage' | 'tokens' | 'vault'>,
  { request, body }: Pick<RequestContext, 'request' | 'body'>,
  scope: string,
  write: (storage: Storage) => Promise<Answer>,
): Promise<Answer> {
  const key = request.headers.get('idempotency-key');
  if (key === null) return write(storage);
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new ProblemError('invalid_fields', 'Idempotency-Key takes 1 to 255 visible characters.', {
      fields: [{ path: 'Idempotency-Key', code: 'format', message: 'Takes 1 to 255 visible characters.' }],
    });
  }
  const keyMac = tokens.macOf(key, 'idempotency-key');
  const { pathname } = new URL(request.url);
  const bodyMac = tokens.macOf(`${request.method} ${pathname}\n${body.text}`, 'idempotency-body');
  const context = contexts.idempotency(scope, keyMac);
  return storage.transaction(async (inTransaction) => {
    const reserved = await inTransaction.reserveIdempotencyKey({ scope, keyMac, bodyMac });
    if (reserved.kind === 'mismatch') throw new ProblemError('idempotency_key_reused');
    if (reserved.kind === 'replay') {
      const { body: kept } = (await vault.open(reserved.answer.sealed, context)) as { body: unknown };
      return { status: reserved.answer.status as Answer['status'], body: kept };
    }
    const answer = await write(inTransaction);
    const sealed = await vault.seal({ body: answer.body }, context);
    await inTransaction.keepAnswer({ scope, keyMac, answer: { status: answer.status, sealed } });
    return answer;
  });
}

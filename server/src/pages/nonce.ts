import { randomBytes } from 'node:crypto';

/** For one answer: names the one script of a document that may run. */
export function makeNonce(): string {
  return randomBytes(18).toString('base64');
}

/** `script-src` of a document whose script has the nonce: that one, what it imports, and nothing else. */
export function scriptsOf(nonce: string): string {
  return `'nonce-${nonce}' 'strict-dynamic'`;
}

import type { SandboxCredentials } from './sandboxCredentials.js';
import type { Answer } from './site.js';

type Headers = Readonly<Record<string, string>>;

export function json(status: number, value: unknown, headers: Headers = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

export function xml(status: number, body: string, headers: Headers = {}): Answer {
  return { status, headers: { 'content-type': 'text/xml', ...headers }, body };
}

/** For text inside an XML element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Seconds that every vendor in the sandbox asks to wait. */
export const RETRY_AFTER_SECS = 30;

/**
 * The troubles that are no vendor's own: too many requests, a vendor that is down, one that is slow. How the first two
 * are worded is the vendor's; a slow one gives its usual answer, only late.
 */
export function troubled(
  account: SandboxCredentials,
  words: { readonly rateLimited: () => Answer; readonly down: () => Answer },
  usual: () => Answer,
): Answer {
  if (account.outcome === 'rate_limited') return words.rateLimited();
  if (account.outcome === 'down') return words.down();
  if (account.outcome === 'slow') return { ...usual(), late: true };
  return usual();
}

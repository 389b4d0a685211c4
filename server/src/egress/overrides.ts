import { isIP } from 'node:net';
import { hostMatches } from 'sallyport/schema';
import type { HostPattern } from 'sallyport/vendors';
import { canonicalAddress } from './publicAddress.js';

/**
 * An operator's word that requests to some of the vendors' hosts be dialled elsewhere: at the sandbox, at an emulator.
 * Only the address dialled changes. The name, the Host header, the certificate's name and the host rule stay.
 */
export type OriginOverride = {
  /** Host name, host pattern, or `*` for all. */
  readonly from: HostPattern;
  readonly to: { readonly host: string; readonly port: number; readonly tls: boolean };
};

const PATTERN = /^(?:\*\*?|[a-z0-9_-]{1,63})(?:\.(?:\*\*?|[a-z0-9_-]{1,63}))+$/u;

/**
 * Reads `FROM=TO`. FROM is an origin (`https://cloud.tenable.com`), an origin with a pattern (`https://**.okta.com`) or
 * `*`; TO is an https origin, or an http one on loopback. Throws a TypeError that says what is wrong.
 */
export function parseOriginOverride(text: string): OriginOverride {
  const [from, to, ...more] = text.split('=');
  if (from === undefined || to === undefined || more.length > 0) {
    throw complaint(text, 'write it as FROM=TO, such as https://cloud.tenable.com=http://127.0.0.1:4010');
  }
  return { from: parseFrom(text, from.trim()), to: parseTo(text, to.trim()) };
}

/** The override that counts for a host: one that names it, else the first pattern that fits, else `*`. */
export function findOverride(overrides: readonly OriginOverride[], host: string): OriginOverride | undefined {
  return (
    overrides.find(({ from }) => from === host) ??
    overrides.find(({ from }) => from !== '*' && hostMatches({ allow: [from] }, host)) ??
    overrides.find(({ from }) => from === '*')
  );
}

function parseFrom(text: string, from: string): HostPattern {
  if (from === '*') return from;
  const host = /^https:\/\/([^/:?#@]+)\/?$/u.exec(from.toLowerCase())?.[1];
  if (host === undefined) {
    throw complaint(text, `"${from}" must be an https origin without port or path, or * for all`);
  }
  if (!PATTERN.test(host)) {
    throw complaint(
      text,
      `"${host}" must be a host name, in which * stands for one label and ** for several`,
    );
  }
  return host;
}

function parseTo(text: string, to: string): OriginOverride['to'] {
  const url = URL.canParse(to) ? new URL(to) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw complaint(text, `"${to}" must be an origin that starts with https:// or http://`);
  }
  if (url.origin !== url.href.replace(/\/$/u, '')) {
    throw complaint(text, `"${to}" must be an origin alone, without user name, path, query or fragment`);
  }
  const tls = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  if (!tls && !isLoopback(host)) {
    throw complaint(text, `"${to}" sends keys in the clear; http is for loopback alone, such as 127.0.0.1`);
  }
  return { host, port: Number(url.port) || (tls ? 443 : 80), tls };
}

function isLoopback(host: string): boolean {
  if (host === 'localhost') return true;
  return isIP(host) !== 0 && /^(?:127\.|::1$)/u.test(canonicalAddress(host));
}

function complaint(text: string, reason: string): TypeError {
  return new TypeError(`"${text}" is not an origin override: ${reason}.`);
}

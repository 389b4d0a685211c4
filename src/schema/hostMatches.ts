import type { HostPattern, HostRule } from '../vendors/index.js';

/** What ends or changes the host in a URL; none of it belongs into a host name. */
const NOT_A_HOST = /[\s/\\?#@:%[\]]/u;
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/u;
const IPV4 = /^\d+(?:\.\d+){3}$/u;

/**
 * Whether a vendor's credentials may be sent to `host`: a bare host name, without scheme, port or path. Case, one
 * trailing dot and the spelling of an international name make no difference. Addresses and single-label names match
 * only a self-hosted product that the operator allows. Which address a name leads to is not this function's matter.
 */
export function hostMatches(
  rule: HostRule,
  host: string,
  { allowSelfHosted = false }: { readonly allowSelfHosted?: boolean } = {},
): boolean {
  if (allowSelfHosted && rule.selfHosted) return canonicalHost(host) !== undefined || isIPv6(host);
  const name = canonicalHost(host);
  if (name === undefined || IPV4.test(name)) return false;
  const labels = name.split('.');
  return rule.allow.some((pattern) => labelsMatch(patternLabels(pattern), labels));
}

function patternLabels(pattern: HostPattern): readonly string[] {
  return pattern.toLowerCase().split('.');
}

function labelsMatch(pattern: readonly string[], labels: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return labels.length === 0;
  if (labels.length < pattern.length) return false;
  if (first === '**') return labels.some((_, taken) => labelsMatch(rest, labels.slice(taken + 1)));
  return (first === '*' || first === labels[0]) && labelsMatch(rest, labels.slice(1));
}

/** The name as it goes on the wire (lower case, punycode, no trailing dot), or undefined where it is no host name. */
function canonicalHost(host: string): string | undefined {
  if (host === '' || NOT_A_HOST.test(host)) return undefined;
  const address = `https://${host}`;
  if (!URL.canParse(address)) return undefined;
  const name = new URL(address).hostname.replace(/\.$/u, '');
  return name.length <= 253 && name.split('.').every((label) => LABEL.test(label)) ? name : undefined;
}

function isIPv6(host: string): boolean {
  return /^\[[0-9a-f:.]+\]$/iu.test(host) && URL.canParse(`https://${host}`);
}

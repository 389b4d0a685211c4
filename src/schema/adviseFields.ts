import type { Field, HostRule } from '../vendors/index.js';
import { hostMatches } from './hostMatches.js';
import type { MethodShape } from './methodShape.js';
import { valueAt } from './paths.js';
import { MAX_LENGTH } from './toZod.js';
import { visibleFields } from './visibleFields.js';

/** The contract's `Advice`. `message` says what is expected, in the vendor file's words where it has some. */
export type FieldAdvice = {
  readonly path: string;
  readonly code: 'format' | 'host' | 'scheme' | 'choice';
  readonly severity: 'error' | 'hint';
  readonly message: string;
};

export type AdviceOptions = {
  readonly allowSelfHosted?: boolean;
  /** What runs a format's pattern. Default: the language's own engine. */
  readonly matches?: (pattern: string, value: string) => boolean;
};

/**
 * What looks wrong about values that `toZod` accepted. An `error` is certain: the vendor documents the format, or the
 * address is not the vendor's. A `hint` is a guess and must not block.
 */
export function adviseFields(
  method: MethodShape,
  hosts: HostRule,
  credentials: unknown,
  { allowSelfHosted = false, matches = matchesNatively }: AdviceOptions = {},
): FieldAdvice[] {
  return visibleFields(method, credentials).flatMap((field) => {
    const value = valueAt(credentials, field.path);
    if (typeof value !== 'string' || value === '' || value.length > MAX_LENGTH) return [];
    const advice = adviseAddress(field, value, hosts, allowSelfHosted) ?? adviseValue(field, value, matches);
    return advice ? [{ path: field.path, ...advice }] : [];
  });
}

type Finding = Omit<FieldAdvice, 'path'>;

function matchesNatively(pattern: string, value: string): boolean {
  return new RegExp(pattern, 'u').test(value);
}

function adviseValue(
  { kind, choices, format }: Field,
  value: string,
  matches: NonNullable<AdviceOptions['matches']>,
): Finding | undefined {
  if (choices && !choices.some((choice) => choice.value === value)) {
    // Never certain: vendors open regions faster than anybody releases.
    return { code: 'choice', severity: 'hint', message: choices.map((choice) => choice.value).join(', ') };
  }
  if (format && !matches(format.pattern, value)) {
    const severity = format.confidence === 'documented' ? 'error' : 'hint';
    return { code: 'format', severity, message: format.hint };
  }
  if (kind === 'email' && !/^[^\s@]+@[^\s@]+$/u.test(value)) {
    return { code: 'format', severity: 'hint', message: 'name@host.example' };
  }
  return undefined;
}

function adviseAddress(
  field: Field,
  value: string,
  hosts: HostRule,
  allowSelfHosted: boolean,
): Finding | undefined {
  // A select or text may hold an address, too: `https://api.us-2.crowdstrike.com`.
  const isUrl =
    field.kind === 'url' || (!['secret', 'host'].includes(field.kind) && /^[a-z]+:\/\//iu.test(value));
  if (!isUrl && field.kind !== 'host') return undefined;
  const wanted: Finding = {
    code: 'format',
    severity: 'error',
    message: isUrl ? 'https://host.example' : 'host.example',
  };
  const address = isUrl ? value : `https://${value}/`;
  if (!URL.canParse(address)) return wanted;
  const { protocol, hostname, username, password, search, hash, pathname, port } = new URL(address);
  if (protocol !== 'https:') return { code: 'scheme', severity: 'error', message: 'https://' };
  // The way out knows port 443 alone, and a query or user name would end up in the middle of a request's address.
  if (`${username}${password}${port}${search}${hash}` !== '' || (!isUrl && pathname !== '/')) return wanted;
  if (!hostMatches(hosts, hostname, { allowSelfHosted })) {
    return { code: 'host', severity: 'error', message: hosts.allow.join(', ') };
  }
  // Nor would a page's path belong there: only a self-hosted product, or a field whose format says so, has one.
  return pathname === '/' || hosts.selfHosted || field.format ? undefined : wanted;
}

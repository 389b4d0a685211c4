/**
 * The address of a link in a guide, built from what was typed.
 *
 * 1. No secret has a part in it: not a field of that kind, not a textarea, which holds keys of many lines.
 * 2. A value counts only once the form has nothing to say against it, not even a hint.
 * 3. Where a value lands decides what it may be: at the start a whole https address, in the host name one DNS label,
 *    elsewhere anything, percent-encoded, that does not climb out of its path.
 * 4. The address is https, without user name or port, and its host is written in the vendor's file. Where the product is
 *    self-hosted, it may also be the very host that was entered, and that the form's own rule allows.
 *
 * What fits none of that is no link: the person sees the fallback, or none at all.
 */
import type { AuthMethod, Derivation, FieldPath, GuideLink, Template, VendorForm } from '../vendors/index.js';
import { adviseFields } from './adviseFields.js';
import { controlCharacters } from './controlCharacters.js';
import { hostMatches } from './hostMatches.js';
import { normalizeCredentials } from './normalizeCredentials.js';
import { valueAt } from './paths.js';
import { MAX_LENGTH } from './toZod.js';

type Fields = Pick<AuthMethod, 'fields'>;
type Pages = Pick<VendorForm, 'hosts' | 'console'>;
type Values = Map<string, string>;

const NAME = /\{([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)\}/u;
const LONE_SURROGATE = /\p{Cs}/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/iu;

/** The address as it is now, or null where it can't be built and has no fallback. `entered` may be untidy. */
export function guideAddress(
  link: GuideLink,
  method: Fields,
  { hosts, console }: Pages,
  entered: unknown,
): string | null {
  if (!NAME.test(link.url)) return addressOf(link.url) ? link.url : null;
  const values = harmless(method, hosts, entered);
  const allow = [...hosts.allow, ...(console?.hosts ?? [])];
  const own = hosts.selfHosted ? hostsIn(method, values) : [];
  for (const derivation of console?.derive ?? []) derive(derivation, values);
  const url = addressOf(render(link.url, values));
  const known = url && (hostMatches({ allow }, url.hostname) || own.includes(url.hostname));
  return known ? url.href : (link.fallback ?? null);
}

/** The fields that a link is built from. */
export function guideFields(
  link: GuideLink,
  { fields }: Fields,
  { console }: Pick<Pages, 'console'>,
): readonly FieldPath[] {
  const wanted = new Set(namesIn(link.url));
  for (const { set, from, cases } of [...(console?.derive ?? [])].reverse()) {
    const sources = [from, ...cases.map(({ value }) => value)];
    if (wanted.has(set)) for (const name of sources.flatMap(namesIn)) wanted.add(name);
  }
  return fields.map(({ path }) => path).filter((path) => wanted.has(path));
}

function harmless(method: Fields, hosts: Pages['hosts'], entered: unknown): Values {
  const fields = method.fields.filter(({ kind }) => kind !== 'secret' && kind !== 'textarea');
  const tidied = normalizeCredentials(method, entered);
  const doubted = adviseFields({ fields }, hosts, tidied, { allowSelfHosted: true }).map(({ path }) => path);
  const values: Values = new Map();
  for (const { path, maxLength = MAX_LENGTH } of fields) {
    const value = valueAt(tidied, path);
    if (typeof value !== 'string' || value.length > maxLength || doubted.includes(path)) continue;
    if (!controlCharacters(value, false) && !LONE_SURROGATE.test(value)) values.set(path, value);
  }
  return values;
}

/** The hosts that were entered, where a field asks for one. */
function hostsIn({ fields }: Fields, values: Values): (string | undefined)[] {
  return fields
    .filter(({ kind }) => kind === 'url' || kind === 'host')
    .map(({ kind, path }) => `${kind === 'host' ? 'https://' : ''}${values.get(path)}`)
    .map((address) => addressOf(address)?.hostname);
}

function derive({ set, from, cases }: Derivation, values: Values): void {
  const text = fill(from, values);
  for (const { match, value } of text === undefined ? [] : cases) {
    const groups = new RegExp(match, 'u').exec(text as string);
    if (!groups) continue;
    // `$1` counts in the file's own text alone, never in a value that was put there.
    const own = (part: string) => part.replaceAll(/\$(\d)/gu, (_, group: number) => groups[group] ?? '');
    const made = fill(value, values, { own });
    if (made !== undefined) values.set(set, made);
    return;
  }
}

function render(template: Template, values: Values): string | undefined {
  const put = (value: string, before: string) => {
    if (before === '') return addressOf(value)?.href.replace(/\/+$/u, '');
    if (!/^https:\/\/[^/?#]*[/?#]/u.test(before)) return LABEL.test(value) ? value : undefined;
    return /^\.{1,2}$/u.test(value) ? undefined : encodeURIComponent(value);
  };
  return fill(template, values, { put });
}

type Filling = {
  readonly own?: (text: string) => string;
  /** What becomes of a value behind the text `before` it. */
  readonly put?: (value: string, before: string) => string | undefined;
};

/** The template with its names filled in, or undefined where one of them has no value or does not fit. */
function fill(template: Template, values: Values, { own, put }: Filling = {}): string | undefined {
  let made = '';
  for (const [index, part] of template.split(NAME).entries()) {
    const value = index % 2 === 1 ? values.get(part) : undefined;
    const next = index % 2 === 0 ? (own?.(part) ?? part) : value && (put ? put(value, made) : value);
    if (next === undefined) return undefined;
    made += next;
  }
  return made;
}

/** A whole https address without user name and port. */
function addressOf(text = ''): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hostname = url.hostname.replace(/\.$/u, '');
  return url.protocol === 'https:' && `${url.username}${url.password}${url.port}` === '' ? url : undefined;
}

function namesIn(template: Template): string[] {
  return template.split(NAME).filter((_, index) => index % 2 === 1);
}

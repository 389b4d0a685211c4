import { adviseFields, setValueAt, type Credentials } from '../schema/index.js';
import type { Field, HostRule } from '../vendors/index.js';

/** What consoles are called where the API is called something else, one first part of a host for another. */
const SWAPS: readonly (readonly [from: RegExp, to: string])[] = [
  [/^([a-z0-9-]+)-admin\./u, '$1.'],
  [/^(?:app|falcon|console|portal)\./u, 'api.'],
  [/^(?:falcon|console|portal)\./u, 'app.'],
  [/^(?!api-)/u, 'api-'],
  [/^api\./u, 'app.'],
];

/** Characters of an address: beyond that the advice on a field does not look at it. */
const LONGEST = 2048;

/**
 * The value that a field wants, out of an address as it stands in a browser on the vendor's console: without path and
 * parameters, at the API's host, the part before a fixed suffix, or the choice of the same region. Null where it is
 * none, or right as it stands.
 */
export function correctAddress(text: string, field: Field, hosts: HostRule): string | null {
  const url = addressOf(text);
  if (!url || field.kind === 'secret' || field.kind === 'textarea') return null;
  const made =
    field.choices === undefined
      ? field.suffix === undefined
        ? field.kind === 'url' || field.kind === 'host'
          ? originFor(url, field, hosts)
          : null
        : beforeSuffix(url, field)
      : choiceOf(url, field);
  return made === text.trim() ? null : made;
}

/** With or without its scheme; a word without a dot is none. */
function addressOf(text: string): URL | null {
  const tidy = text.trim();
  if (
    tidy.length > LONGEST ||
    /\s/u.test(tidy) ||
    !/^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:[/?#].*)?$/iu.test(tidy)
  )
    return null;
  const address = /^https?:\/\//iu.test(tidy) ? tidy.replace(/^http:/iu, 'https:') : `https://${tidy}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function originFor(url: URL, field: Field, hosts: HostRule): string | null {
  const named = [url.hostname, ...SWAPS.map(([from, to]) => url.hostname.replace(from, to))];
  const found = named.find((host) => isRight(`https://${host}`, field, hosts));
  if (!found) return null;
  return field.kind === 'host' ? found : `https://${found}`;
}

/** Nothing could be said against it, a format that is only guessed included. */
function isRight(value: string, field: Field, hosts: HostRule): boolean {
  const { visibleWhen, ...always } = field;
  const values: Credentials = {};
  setValueAt(values, field.path, field.kind === 'host' ? value.slice('https://'.length) : value);
  return adviseFields({ fields: [visibleWhen ? always : field] }, hosts, values).length === 0;
}

function beforeSuffix({ hostname }: URL, { suffix = '' }: Field): string | null {
  return hostname.endsWith(suffix) ? hostname.slice(0, -suffix.length) : null;
}

/** By host, or by a code that stands in the host or in a parameter: `?region=eu-west-1`. */
function choiceOf(url: URL, { choices = [] }: Field): string | null {
  const hostsOf = [url.hostname, ...SWAPS.map(([from, to]) => url.hostname.replace(from, to))];
  const byHost = choices.filter(({ value, label }) =>
    hostsOf.some((host) => value === `https://${host}` || value === host || label.includes(`(${host})`)),
  );
  if (byHost.length === 1) return byHost[0]?.value ?? null;
  const codes = new Set([...url.hostname.split('.'), url.searchParams.get('region') ?? '']);
  const byCode = choices.filter(({ value }) => value.length > 3 && codes.has(value));
  return byCode.length === 1 ? (byCode[0]?.value ?? null) : null;
}

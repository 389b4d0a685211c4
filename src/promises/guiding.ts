import { type Credentials, guideAddress, guideFields, setValueAt } from '../schema/index.js';
import type { AuthMethod, Field, GuideLink, Vendor } from '../vendors/index.js';
import type { Promised } from './Promised.js';
import { namesIn } from './parts.js';

/** What holds for every link of a guide. */
export const GUIDING: Readonly<Record<string, Promised>> = {
  'links to https only': (vendor) =>
    [
      vendor.docsUrl,
      ...linksOf(vendor).flatMap(({ link: { url, fallback } }) => [
        ...(isBuilt(url) ? [] : [url]),
        ...(fallback === undefined ? [] : [fallback]),
      ]),
    ].filter((url) => !URL.canParse(url) || !url.startsWith('https://')),

  'builds a link only from fields of a known shape that hold no secret': (vendor) =>
    linksOf(vendor).flatMap(({ link, method }) =>
      sourcesOf(link.url, vendor).filter((name) => !isFit(method.fields.find(({ path }) => path === name))),
    ),

  'has a fallback only for a link that is built': (vendor) =>
    linksOf(vendor).flatMap(({ link }) =>
      link.fallback !== undefined && !isBuilt(link.url) ? [link.url] : [],
    ),

  'builds each link for a choice or an example of its fields, at a host that it names': (vendor) =>
    linksOf(vendor)
      .filter(({ link }) => isBuilt(link.url))
      .filter(({ link: { label, url }, method }) =>
        samplesOf({ label, url }, method, vendor).every(
          (values) => guideAddress({ label, url }, method, vendor, values) === null,
        ),
      )
      .map(({ link }) => link.url),

  'derives nothing for links that no link uses': (vendor) => {
    const used = new Set(linksOf(vendor).flatMap(({ link }) => everyName(link.url, vendor)));
    return (vendor.console?.derive ?? []).map(({ set }) => set).filter((set) => !used.has(set));
  },
};

function linksOf(vendor: Vendor): { link: GuideLink; method: AuthMethod }[] {
  return vendor.methods.flatMap((method) =>
    method.guide.flatMap(({ link }) => (link ? [{ link, method }] : [])),
  );
}

function isBuilt(url: string): boolean {
  return namesIn(url).length > 0;
}

/** The names in a link's address, and in what they are derived from. */
function everyName(url: string, { console }: Vendor): string[] {
  const names = new Set(namesIn(url));
  for (const derivation of [...(console?.derive ?? [])].reverse()) {
    const { set, ...sources } = derivation;
    if (names.has(set)) for (const name of namesIn(sources)) names.add(name);
  }
  return [...names];
}

/** Those of them that a person has to fill in. */
function sourcesOf(url: string, vendor: Vendor): string[] {
  const derived = new Set((vendor.console?.derive ?? []).map(({ set }) => set));
  return everyName(url, vendor).filter((name) => !derived.has(name));
}

/** Free text could be anything: a key in the wrong field must not become part of an address on the page. */
function isFit(field: Field | undefined): boolean {
  if (!field || field.kind === 'secret' || field.kind === 'textarea') return false;
  return field.kind === 'url' || field.kind === 'host' || Boolean(field.choices ?? field.format);
}

/** Values for the link's fields: each choice of one with choices, or its example. */
function samplesOf(link: GuideLink, method: AuthMethod, vendor: Vendor): Credentials[] {
  const wanted = guideFields(link, method, vendor);
  const fields = method.fields.filter(({ path }) => wanted.includes(path));
  const rounds = Math.max(1, ...fields.map(({ choices }) => choices?.length ?? 0));
  return Array.from({ length: rounds }, (_, round) => {
    const values: Credentials = {};
    for (const { path, choices, example } of fields) {
      setValueAt(values, path, choices?.[round % choices.length]?.value ?? example ?? '');
    }
    return values;
  });
}

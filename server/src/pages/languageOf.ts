import { type Language, matchLanguage } from 'sallyport/words';

/** The parameter of a page's address that says in which language it is wanted. Anything may stand in it. */
const PARAMETER = 'lang';

/** `?lang=de-CH`; nothing where no language is known. */
export function languageQuery(locale: string | null): string {
  return locale === null ? '' : `?${PARAMETER}=${encodeURIComponent(locale)}`;
}

/** More than any browser sends. */
const MOST_TAGS = 20;

/**
 * The language of a page: the first that we speak of what its address says and of `known`; else what the person's browser
 * likes best. English if we speak none of it.
 */
export function languageOf(request: Request, known: readonly string[] = []): Language {
  const asked = new URL(request.url).searchParams.get(PARAMETER);
  return matchLanguage([asked, ...known, ...acceptedTags(request.headers.get('accept-language'))]);
}

/**
 * The tags of an `Accept-Language` header, the best one first (RFC 9110, 12.5.4). What its browser will not have (`q=0`)
 * and what is not written as the RFC has it are left out.
 */
export function acceptedTags(header: string | null): string[] {
  const ranges = (header ?? '').split(',', MOST_TAGS).flatMap((range) => {
    const [, tag, weight = '1'] = RANGE.exec(range) ?? [];
    return tag && Number(weight) > 0 ? [{ tag, weight: Number(weight) }] : [];
  });
  return ranges.toSorted((one, other) => other.weight - one.weight).map(({ tag }) => tag);
}

const RANGE = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i;

import { LANGUAGES, type Language } from 'sallyport/words';
import { describe, expect, it } from 'vitest';
import { LINK_WORDS } from '../../hosted/words/index.js';
import { AUTHORIZATION_WORDS } from '../../oauth/pages/words/index.js';
import { COMMON_WORDS } from './index.js';

type Tree = { readonly [key: string]: string | Tree };
const ROOMS: Readonly<Record<string, Readonly<Record<Language, Tree>>>> = {
  'all pages': COMMON_WORDS,
  'the pages around an authorization': AUTHORIZATION_WORDS,
  'the page behind a link': LINK_WORDS,
};

/** Every text by its path: `failure.declined.title`. */
function textsOf(tree: Tree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );
}

/** Whether a sentence begins with a name is up to the language. */
const namesIn = (text: string) => [...new Set(text.toLowerCase().match(/\{\w+\}/gu))].toSorted();

const tags = Object.keys(LANGUAGES) as Language[];
const cases = Object.keys(ROOMS).flatMap((room) => tags.map((tag) => [room, tag] as const));

describe.each(cases)('the words of %s in %s', (room, tag) => {
  const english = Object.fromEntries(textsOf(ROOMS[room]?.en ?? {}));
  const texts = textsOf(ROOMS[room]?.[tag] ?? {});

  it('are all that English has, and no more', () => {
    expect(texts.map(([path]) => path).toSorted()).toEqual(Object.keys(english).toSorted());
    expect(texts.length).toBeGreaterThan(0);
  });

  it('name what English names', () => {
    const wrong = texts.filter(
      ([path, text]) => namesIn(text).join() !== namesIn(english[path] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('are written with care', () => {
    for (const [path, text] of texts) {
      expect(text.trim(), path).toBe(text);
      expect(text, path).not.toMatch(/[!！—<>]| {2}|undefined/u);
      expect(text.replaceAll(/\{(?:vendor|organization|[aA]pp|place|until|code)\}/gu, ''), path).not.toMatch(
        /[{}]/u,
      );
    }
  });

  if (tag === 'en') return;
  it('are translated', () => {
    expect(texts.filter(([path, text]) => english[path] === text)).toEqual([]);
  });
});

it('put no name in French where its first letter would change the word before it', () => {
  const texts = Object.values(ROOMS).flatMap(({ fr }) => textsOf(fr));
  expect(texts.filter(([, text]) => /\b(?:de|que|le|la) \{/iu.test(text))).toEqual([]);
});

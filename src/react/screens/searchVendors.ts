import UFuzzy from '@leeoniya/ufuzzy';
import type { Category, VendorSummary } from '../../vendors/index.js';

export type VendorSearch = (query: string, category: Category | null) => readonly VendorSummary[];

/**
 * Finds vendors by name, keyword, category and summary, one slip of the keys a word forgiven. Names come first,
 * mentions in a summary last; without a query those used before come first.
 */
export function createVendorSearch(
  vendors: readonly VendorSummary[],
  categories: Readonly<Record<Category, string>>,
  recent: readonly string[],
): VendorSearch {
  const fuzzy = new UFuzzy({ intraMode: 1 });
  const names = vendors.map((vendor) => UFuzzy.latinize(vendor.name.toLowerCase()));
  const known = vendors.map(({ keywords, category }, index) =>
    UFuzzy.latinize([names[index], ...keywords, category, categories[category]].join(' ')),
  );
  const texts = vendors.map(({ summary }, index) => `${known[index]} ${UFuzzy.latinize(summary)}`);
  const inOrder = vendors
    .map((_, index) => index)
    .sort((one, other) => place(recent, vendors[one]) - place(recent, vendors[other]));

  return (query, category) => {
    const wanted = UFuzzy.latinize(query.trim().toLowerCase());
    const found = wanted === '' ? inOrder : (fuzzy.filter(texts, wanted) ?? inOrder);
    const ranked = wanted === '' ? found : rank(found, wanted);
    return ranked
      .map((index) => vendors[index] as VendorSummary)
      .filter((vendor) => category === null || vendor.category === category);
  };

  function rank(found: readonly number[], wanted: string): readonly number[] {
    const byName = new Set(fuzzy.filter(names, wanted));
    const byWord = new Set(fuzzy.filter(known, wanted));
    const score = (index: number) => {
      const name = names[index] as string;
      if (name.startsWith(wanted)) return 0;
      if (name.includes(wanted)) return 1;
      if (byName.has(index)) return 2;
      return byWord.has(index) ? 3 : 4;
    };
    return [...found].sort((one, other) => score(one) - score(other) || one - other);
  }
}

function place(recent: readonly string[], vendor: VendorSummary | undefined): number {
  const at = vendor ? recent.indexOf(vendor.id) : -1;
  return at < 0 ? recent.length : at;
}

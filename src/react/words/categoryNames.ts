import type { Category } from '../../vendors/index.js';
import type { Say } from '../../words/index.js';

/** In the order of the picker's filter. */
export const CATEGORIES: readonly Category[] = ['VMS', 'EDR', 'AppSec', 'CSPM', 'IDP', 'SCM', 'ITSM', 'TPRM'];

/** What each category is called in the person's language. */
export function categoryNames(t: Say): Readonly<Record<Category, string>> {
  const names = CATEGORIES.map((each) => [each, t(`categories.${each}`)] as const);
  return Object.fromEntries(names) as Record<Category, string>;
}

import { useEffect, useReducer } from 'react';
import { guideAddress, guideFields } from '../../schema/index.js';
import type { Draft } from '../createDrafts.js';

/**
 * Where the link of each step leads, by its place: built anew from what is typed, so that it opens the console page of
 * this very tenant and region. Null where a step has none, or none yet.
 */
export function useGuideLinks({ form, vendor, method }: Draft): readonly (string | null)[] {
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const isBuilt = method.guide.some(({ link }) => link && guideFields(link, method, vendor).length > 0);
    return isBuilt ? form.subscribe({ formState: { values: true }, callback: redraw }) : undefined;
  }, [form, method, vendor]);

  return method.guide.map(({ link }) => (link ? guideAddress(link, method, vendor, form.getValues()) : null));
}

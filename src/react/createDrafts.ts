import { createFormControl, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { SessionVendor } from '../contract/index.js';
import { defaultValues } from '../schema/index.js';
import type { PublicMethod } from '../vendors/index.js';
import { createResolver } from './fields/createResolver.js';

/** A form that outlives its screen. */
export type Draft = {
  readonly form: Omit<UseFormReturn, 'formState'>;
  /** The vendor as the latest session sent it: a renewed invite brings other generated values. */
  vendor: SessionVendor;
  readonly method: PublicMethod;
};

export type Drafts = {
  of(vendor: SessionVendor, method: PublicMethod): Draft;
  /** Forgets everything that was typed, on screen, too. */
  wipe(): void;
};

/**
 * What was typed, by vendor and method: kept while keys are checked, across a look at another vendor, a renewed token
 * and an accidental close. In memory only.
 */
export function createDrafts(): Drafts {
  const drafts = new Map<string, Draft>();

  return {
    of(vendor, method) {
      const key = `${vendor.id} ${method.id}`;
      const known = drafts.get(key);
      if (known) {
        known.vendor = vendor;
        return known;
      }
      const resolver: Resolver = (...input) => createResolver(draft.vendor, method)(...input);
      const { formControl } = createFormControl({
        defaultValues: defaultValues(method),
        resolver,
      });
      const draft: Draft = { form: formControl, vendor, method };
      drafts.set(key, draft);
      return draft;
    },
    wipe() {
      for (const { form, method } of drafts.values()) {
        for (const { path, kind, default: initial = '' } of method.fields) {
          form.setValue(path, kind === 'boolean' ? initial === 'true' : initial);
        }
      }
      drafts.clear();
    },
  };
}

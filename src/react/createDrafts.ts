import { createFormControl, type Resolver, type UseFormReturn } from 'react-hook-form';
import type { SessionVendor } from '../contract/index.js';
import { defaultValues, setValueAt } from '../schema/index.js';
import type { Field, PublicMethod } from '../vendors/index.js';
import { createResolver } from './fields/createResolver.js';

/** A form that outlives its screen. */
export type Draft = {
  readonly form: Omit<UseFormReturn, 'formState'>;
  /** The vendor as the latest session sent it: a renewed invite brings other generated values. */
  vendor: SessionVendor;
  readonly method: PublicMethod;
  /** Places of the guide's steps that were ticked off. */
  readonly ticked: Set<number>;
};

export type Drafts = {
  of(vendor: SessionVendor, method: PublicMethod): Draft;
  /** Forgets everything that was typed, on screen, too. */
  readonly wipe: () => void;
};

/** Values that the host begins with, by field path. */
type Prefill = Readonly<Record<string, string>> | undefined;

/**
 * What was typed, by vendor and method: kept while keys are checked, across a look at another vendor, a renewed token
 * and an accidental close. In memory only.
 */
export function createDrafts(prefill: () => Prefill): Drafts {
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
        defaultValues: firstValues(method, prefill()),
        resolver,
      });
      const draft: Draft = { form: formControl, vendor, method, ticked: new Set() };
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

/** The vendor's defaults, under what the host knows already. */
function firstValues(method: PublicMethod, prefill: Prefill = {}) {
  const values = defaultValues(method);
  for (const field of method.fields) {
    const value = prefill[field.path];
    if (typeof value === 'string' && mayPrefill(field, value)) {
      setValueAt(values, field.path, field.kind === 'boolean' ? value === 'true' : value);
    }
  }
  return values;
}

/**
 * A secret is the person's to bring (keys of many lines stand in a textarea), a generated value the server's. Only a
 * region may be one that is not listed.
 */
function mayPrefill({ kind, generated, choices }: Field, text: string): boolean {
  if (kind === 'secret' || kind === 'textarea' || generated) return false;
  return !choices || kind === 'region' || choices.some(({ value }) => value === text);
}

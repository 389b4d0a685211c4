import { toZod } from '../schema/index.js';
import { CATEGORIES } from '../vendors/index.js';
import type { Promised } from './Promised.js';
import { fieldsOf, pagesOf, stepsOf, textsAt, textsOf, twice, variablesOf } from './parts.js';

/** What holds for every description: ids, fields, texts, links. */
export const DESCRIBING: Readonly<Record<string, Promised>> = {
  'is named like its file': (vendor, fileName) => (vendor.id === fileName ? [] : [vendor.id]),

  'has a category, a color and one line that sums it up': (vendor) => [
    ...(CATEGORIES.includes(vendor.category) ? [] : [`category ${vendor.category}`]),
    ...(/^#[0-9a-f]{6}$/.test(vendor.color) ? [] : [`color ${vendor.color}`]),
    ...(/^[^\n]{10,90}[^.\n]$/.test(vendor.summary) ? [] : [`summary ${vendor.summary}`]),
  ],

  'gives every id once': (vendor) => [
    ...twice([vendor.id, ...(vendor.aliases ?? [])]),
    ...twice(vendor.methods.map((method) => method.id)),
    ...twice((vendor.options ?? []).map((option) => option.path)),
    ...vendor.methods.flatMap((method) => [
      ...twice(pagesOf(method).map((page) => page.id)),
      ...twice(variablesOf(method).map((variable) => variable.set)),
      ...twice(method.fields.map((field) => field.path)),
      ...twice(method.capabilities.map((capability) => capability.id)),
      ...twice(stepsOf(method).map((step) => step.id)),
      ...method.fields.flatMap((field) => twice((field.choices ?? []).map((choice) => choice.value))),
    ]),
  ],

  'has no default or example for a secret': (vendor) =>
    fieldsOf(vendor)
      .filter((field) => field.kind === 'secret' && (field.default ?? field.example) !== undefined)
      .map((field) => field.path),

  'names a permission for every capability, or marks it unverified': (vendor) =>
    vendor.methods.flatMap((method) =>
      method.capabilities.flatMap((capability) => [
        ...(capability.permission === null && !('unverified' in capability) ? [capability.id] : []),
        ...(capability.permission === '' || capability.label === '' ? [capability.id] : []),
        ...('unverified' in capability && capability.required ? [`${capability.id} can't be required`] : []),
        ...('unverified' in capability && 'steps' in capability ? [`${capability.id} is both`] : []),
      ]),
    ),

  'has a text in every step of its guide, and speaks of the vendor alone': (vendor) => [
    ...vendor.methods.filter((method) => method.guide.length === 0).map((method) => `${method.id}: no guide`),
    ...textsOf(vendor).filter(
      (text) => text.trim() !== text || text.length < 3 || /\bTODO\b|lorem/i.test(text),
    ),
    ...textsOf(vendor).filter(
      (text) => text.split('**').length % 2 === 0 || text.split('`').length % 2 === 0,
    ),
  ],

  'marks words up in its guide alone': (vendor) =>
    textsAt(vendor, 'name label summary help hint note unverified unavailable permission'.split(' ')).filter(
      (text) => /\*\*|`/.test(text),
    ),

  'builds its schema': (vendor) =>
    vendor.methods.flatMap((method) => {
      try {
        toZod(method).safeParse({});
        return Object.keys(method.fixed ?? {}).filter((path) =>
          method.fields.some((field) => field.path === path),
        );
      } catch (error) {
        return [String(error)];
      }
    }),

  'refers only to fields and methods that it has': (vendor) => [
    ...vendor.methods.flatMap((method) => {
      const paths = method.fields.map((field) => field.path);
      return textsAt([method.fields, stepsOf(method)], ['path']).filter((path) => !paths.includes(path));
    }),
    ...(vendor.options ?? [])
      .filter((option) => option.narrows === 'method')
      .flatMap((option) => option.choices ?? ['no choices'])
      .filter((id) => !vendor.methods.some((method) => method.id === id)),
  ],
};

import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../vendors/index.js';
import { VENDORS } from '../vendors/index.js';
import { PASTES } from './corpus.contract.js';
import { type PasteTarget, readPaste } from './readPaste.js';

function targetOf(vendorId: string, methodId: string, current: Readonly<Record<string, string>> = {}) {
  const vendor = VENDORS.find(({ id }) => id === vendorId);
  const method = vendor?.methods.find(({ id }) => id === methodId);
  if (!vendor || !method) throw new Error(`${vendorId} has no ${methodId}.`);
  const target: PasteTarget = {
    vendorId,
    hosts: vendor.hosts,
    fields: method.fields.filter(({ generated }) => !generated),
    current: (path) => current[path] ?? '',
  };
  return target;
}

describe(`a paste (${PASTES.length} of them)`, () => {
  it.each(PASTES)('$vendor, into $into: $name', ({ vendor, method, into, text, current, reading }) => {
    const target = targetOf(vendor, method, current);
    const field = target.fields.find(({ path }) => path === into) as Field;
    expect(readPaste(text, field, target)).toEqual(reading);
  });

  it('is tried for every vendor that takes keys', () => {
    const wanted = VENDORS.filter(({ methods }) =>
      methods.some(({ fields }) => fields.some(({ kind }) => kind === 'secret')),
    );
    expect(new Set(PASTES.map(({ vendor }) => vendor))).toEqual(new Set(wanted.map(({ id }) => id)));
    expect(PASTES.length).toBeGreaterThanOrEqual(200);
    expect(PASTES.filter(({ reading }) => reading.kind === 'plain').length).toBeGreaterThanOrEqual(40);
  });
});

describe('whatever is pasted', () => {
  const targets = VENDORS.flatMap(({ id, methods }) =>
    methods.filter(({ fields }) => fields.length > 0).map((method) => targetOf(id, method.id)),
  );
  const texts = string({ unit: 'binary', maxLength: 400 });

  it('never throws, and fills fields of the form alone', () => {
    assert(
      property(texts, constantFrom(...targets), (text, target) => {
        for (const field of target.fields) {
          const reading = readPaste(text, field, target);
          const paths = 'values' in reading ? Object.keys(reading.values) : [];
          expect(target.fields.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
        }
      }),
    );
  });

  it('is left alone where it is a password', () => {
    const target = targetOf('QUALYS', 'basic');
    const password = target.fields.find(({ path }) => path === 'password') as Field;
    assert(
      property(texts, (text) => {
        if (/[\r\n{[]|curl|X-ApiKeys/iu.test(text)) return;
        expect(readPaste(text, password, target)).toEqual({ kind: 'plain' });
      }),
    );
  });

  it.each([
    ['many braces', '['.repeat(50_000)],
    ['many quotes', `"${'a,'.repeat(50_000)}`],
    ['many lines', 'a=b\n'.repeat(50_000)],
    ['many spaces', `client_id${' '.repeat(50_000)}=`],
    ['a long host', `${'a.'.repeat(50_000)}okta.com`],
    ['many hyphens', `${'-'.repeat(50_000)}-admin.okta.com`],
  ])('is read at once: %s', (_, text) => {
    const target = targetOf('OKTA_IDP', 'api_token');
    for (const field of target.fields) expect(readPaste(text, field, target).kind).toMatch(/plain|filled/u);
  });
});

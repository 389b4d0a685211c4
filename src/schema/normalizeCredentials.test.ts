import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../vendors/index.js';
import { VENDORS } from '../vendors/index.js';
import { defaultValues, type MethodShape, normalizeCredentials, visibleFields, withFixed } from './index.js';

const one = (field: Partial<Field> = {}): MethodShape => ({
  fields: [{ path: 'key', kind: 'text', label: 'Key', ...field }],
});

describe('what pasting leaves behind is taken off', () => {
  test.each<[kind: Field['kind'], pasted: unknown, kept: unknown]>([
    ['text', '  abc\t', 'abc'],
    ['text', 'abc\r\n', 'abc'],
    ['text', '\ufeffabc', 'abc'],
    ['text', '\u200babc\u200b', 'abc'],
    ['text', '"abc"', 'abc'],
    ['text', " 'abc' ", 'abc'],
    ['text', '“abc”', 'abc'],
    ['secret', '" abc "', 'abc'],
    ['text', '"abc', '"abc'],
    ['text', 'a"b"c', 'a"b"c'],
    ['text', '"', '"'],
    ['text', '""', undefined],
    ['text', '', undefined],
    ['text', null, undefined],
    ['text', 'a  b', 'a  b'],
    ['url', 'https://acme.okta.com/', 'https://acme.okta.com'],
    ['url', ' https://acme.okta.com// ', 'https://acme.okta.com'],
    ['url', 'https://gitlab.example/path/', 'https://gitlab.example/path'],
    ['url', 'https://', 'https://'],
    ['url', 'acme.okta.com', 'acme.okta.com'],
    ['text', 'a/', 'a/'],
    ['number', ' 12 ', 12],
    ['number', '1e3', 1000],
    ['number', 'twelve', 'twelve'],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['text', 7, 7],
  ])('%s %j -> %j', (kind, pasted, kept) => {
    const result = normalizeCredentials(one({ kind }), { key: pasted });
    expect(result).toEqual(kept === undefined ? {} : { key: kept });
  });

  test('a password keeps its spaces and quotes, and loses line ends alone', () => {
    const password = one({ kind: 'secret', verbatim: true });
    expect(normalizeCredentials(password, { key: ' "pass" ' })).toEqual({ key: ' "pass" ' });
    expect(normalizeCredentials(password, { key: 'pass\r\n' })).toEqual({ key: 'pass' });
  });

  test('what the method does not know stays, to be refused', () => {
    const body = JSON.parse('{"key": " a ", "other": " b ", "__proto__": {"polluted": 1}}') as unknown;
    const result = normalizeCredentials(one(), body) as object;
    expect(Object.getOwnPropertyNames(result)).toEqual(['key', 'other', '__proto__']);
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
    expect(normalizeCredentials(one(), ' text ')).toBe(' text ');
  });

  test('twice is once', () => {
    const untidy = fc.string({
      unit: fc.constantFrom(' ', '"', "'", '/', ':', 'a', '\n', '\ufeff', '\u200b', '“', '”'),
    });
    const kind = fc.constantFrom<Field['kind']>('text', 'secret', 'url', 'number', 'boolean', 'textarea');
    fc.assert(
      fc.property(kind, fc.boolean(), untidy, (kind, verbatim, value) => {
        const method = one({ kind, ...(verbatim ? { verbatim } : {}) });
        const once = normalizeCredentials(method, { key: value });
        expect(normalizeCredentials(method, once)).toEqual(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fixed values', () => {
  const method: MethodShape = { fields: [], fixed: { 'aws.type': 'leen_role' } };

  test.each([
    [{}, { aws: { type: 'leen_role' } }],
    [{ aws: { a: 1 } }, { aws: { a: 1, type: 'leen_role' } }],
    [{ aws: { type: 'other' } }, { aws: { type: 'other' } }],
    [{ aws: 'text' }, { aws: 'text' }],
    [null, null],
    ['text', 'text'],
  ])('%j -> %j', (values, result) => {
    expect(withFixed(method, values)).toEqual(result);
  });

  test('are written into a copy', () => {
    const values = Object.freeze({ aws: Object.freeze({}) });
    expect(withFixed(method, values)).toEqual({ aws: { type: 'leen_role' } });
  });
});

describe('an untouched form', () => {
  test('holds every field, empty or with the vendor’s default', () => {
    const aws = VENDORS.find((vendor) => vendor.id === 'AWS_INSPECTOR2')?.methods[0] as MethodShape;
    expect(defaultValues(aws)).toEqual({
      aws: { aws_access_key_id: '', aws_secret_access_key: '', aws_region_name: 'us-east-1' },
    });
    expect(defaultValues(one({ kind: 'boolean' }))).toEqual({ key: false });
    expect(defaultValues(one({ kind: 'boolean', default: 'true' }))).toEqual({ key: true });
  });
});

describe('a field is visible', () => {
  const method: MethodShape = {
    fields: [
      { path: 'own', kind: 'boolean', label: 'Own', default: 'false' },
      { path: 'host', kind: 'host', label: 'Host', visibleWhen: { path: 'own', is: ['true'] } },
    ],
  };
  const shown = (values: unknown) => visibleFields(method, values).map((field) => field.path);

  test('when the field that it depends on says so, or its default does', () => {
    expect(shown({ own: true })).toEqual(['own', 'host']);
    expect(shown({ own: 'true' })).toEqual(['own', 'host']);
    expect(shown({ own: false })).toEqual(['own']);
    expect(shown({})).toEqual(['own']);
    expect(shown(null)).toEqual(['own']);
    expect(shown({ own: {} })).toEqual(['own']);
  });
});

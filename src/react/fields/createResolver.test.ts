import type { ResolverOptions } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../../testing/index.js';
import type { Field, PublicMethod } from '../../vendors/index.js';
import { createResolver } from './createResolver.js';

const { vendor, method: sample } = fixtures.entering_credentials;
const text = (path: string, more: Partial<Field> = {}): Field => ({
  path,
  label: path,
  kind: 'text',
  ...more,
});

function resolve(fields: readonly Field[], values: Record<string, unknown>) {
  const method: PublicMethod = { ...sample, fields };
  const options = { fields: {}, shouldUseNativeValidation: undefined } as ResolverOptions<typeof values>;
  return createResolver({ ...vendor, generated: {} }, method)(values, undefined, options);
}

describe('what is right', () => {
  it('comes out as it is sent', () => {
    const fields = [text('aws.role'), text('aws.port', { kind: 'number' })];
    expect(resolve(fields, { aws: { role: ' "r" ', port: '443' } })).toEqual({
      values: { aws: { role: 'r', port: 443 } },
      errors: {},
    });
  });

  it('is not held back by a guess', () => {
    const format = { pattern: '^x$', hint: 'an x', confidence: 'inferred' } as const;
    expect(resolve([text('key', { format })], { key: 'y' })).toEqual({ values: { key: 'y' }, errors: {} });
  });
});

describe('what is wrong', () => {
  const wrong = (errors: object) => ({ values: {}, errors });

  it('is said by the code of the schema, where the path leads', () => {
    expect(resolve([text('key'), text('aws.role')], {})).toEqual(
      wrong({ key: { type: 'required' }, aws: { role: { type: 'required' } } }),
    );
  });

  it('is one thing at a field, the first', () => {
    expect(resolve([text('key', { minLength: 5 })], { key: 'a\u0000b' })).toEqual(
      wrong({ key: { type: 'too_short' } }),
    );
  });

  it('is what the vendor documents, too, with what it expects', () => {
    const format = { pattern: '^[0-9]{4}$', hint: 'four digits', confidence: 'documented' } as const;
    expect(resolve([text('key', { format })], { key: '12' })).toEqual(
      wrong({ key: { type: 'format', message: 'four digits' } }),
    );
  });

  it('is first of all the shape: advice waits until it is right', () => {
    expect(resolve([text('url', { kind: 'url' }), text('key')], { url: 'https://evil.example' })).toEqual(
      wrong({ key: { type: 'required' } }),
    );
  });
});

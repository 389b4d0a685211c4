import { VENDORS } from 'sallyport/vendors';
import { describe, expect, it } from 'vitest';
import { checkOptions } from './checkOptions.js';
import { createCatalogue } from './createCatalogue.js';

const platform = {
  'platform.aws_account_id': '111122223333',
  'platform.aws_access_key_id': 'AKIAEXAMPLE',
  'platform.aws_secret_access_key': 'secret',
  'platform.aws_chain_role_arn': 'arn:aws:iam::111122223333:role/chain',
} as const;

function methodsOf(
  given: Parameters<typeof createCatalogue>[1],
  options: Record<string, unknown> | null = null,
) {
  const catalogue = createCatalogue(VENDORS, given);
  const aws = catalogue.find('AWS_INSPECTOR2');
  return aws
    ? catalogue
        .offered(aws, options)
        .map((method) => method.id)
        .sort()
    : [];
}

describe('createCatalogue', () => {
  it('lists vendors by name, whatever the case of its letters', () => {
    const names = createCatalogue(VENDORS, {}).vendors.map((vendor) => vendor.name.toLowerCase());
    expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
  });

  it('finds by alias', () => {
    expect(createCatalogue(VENDORS, {}).find('OKTA')?.id).toBe('OKTA_IDP');
  });

  it("offers no method whose operator's values are missing", () => {
    expect(methodsOf({})).toEqual(['direct_access']);
    expect(methodsOf(platform)).toEqual(['direct_access', 'leen_role', 'role_chaining']);
  });

  it('offers the one method that auth_type names', () => {
    expect(methodsOf(platform, { auth_type: 'leen_role' })).toEqual(['leen_role']);
    expect(methodsOf(platform, { auth_type: null })).toHaveLength(3);
  });

  it("shows a browser the public ones of the operator's values alone", () => {
    expect(Object.keys(createCatalogue(VENDORS, platform).publicPlatform).sort()).toEqual([
      'platform.aws_account_id',
      'platform.aws_chain_role_arn',
    ]);
  });
});

describe('checkOptions', () => {
  const qualys = createCatalogue(VENDORS, {}).find('QUALYS');
  it.each([
    [{}, []],
    [{ init_load_timestamp: null }, []],
    [{ init_load_timestamp: '2021-01-01T00:00:00Z' }, []],
    [{ init_load_timestamp: '2021-01-01' }, ['options.init_load_timestamp']],
    [{ init_load_timestamp: 7 }, ['options.init_load_timestamp']],
    [{ other: 1, init_load_timestamp: 'x' }, ['options.other', 'options.init_load_timestamp']],
  ])('%j: %j', (options, paths) => {
    expect(qualys && checkOptions(qualys, options).map((field) => field.path)).toEqual(paths);
  });
});

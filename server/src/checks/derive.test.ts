import { describe, expect, it } from 'vitest';
import { applyDerivations } from './derive.js';
import { createScope, setVariable } from './scope.js';
import { field, tinyMethod } from './tinyVendor.js';

const method = tinyMethod({ fields: [field('username'), { ...field('key'), kind: 'secret' }] });
const scopeOf = (username: string) => createScope(method, { username, key: 'abc-123' }, {}, new Date());

describe('a derivation', () => {
  const platform = {
    set: 'api',
    from: '{username}',
    cases: [
      { match: '^[a-z]+_', value: 'https://us.tiny.example' },
      { match: '^[a-z]+-', value: 'https://eu.tiny.example' },
      { match: '^([a-z]+)@([a-z]+)$', value: 'https://$2-$1.tiny.example' },
    ],
  };

  it.each([
    ['acme_ab1', 'https://us.tiny.example'],
    ['acme-ab1', 'https://eu.tiny.example'],
    ['acme@in', 'https://in-acme.tiny.example'],
  ])('takes the first case that matches: %s', (username, api) => {
    const scope = scopeOf(username);
    applyDerivations([platform], scope);
    expect(scope.values.get('api')).toBe(api);
  });

  it('leaves the variable as it was where no case matches', () => {
    const scope = scopeOf('12345');
    setVariable(scope, 'api', 'before', []);
    applyDerivations([platform], scope);
    expect(scope.values.get('api')).toBe('before');
  });

  it('leaves the variable as it was where a name is unset', () => {
    const scope = scopeOf('acme_ab1');
    applyDerivations(
      [
        { ...platform, from: '{region}' },
        { ...platform, set: 'other', cases: [{ match: '', value: '{region}' }] },
      ],
      scope,
    );
    expect(scope.values.has('api')).toBe(false);
    expect(scope.values.has('other')).toBe(false);
  });

  it('sees what the ones before it have set', () => {
    const scope = scopeOf('acme_ab1');
    applyDerivations(
      [platform, { set: 'token_url', from: '{api}', cases: [{ match: '^(https://)us', value: '$1auth' }] }],
      scope,
    );
    expect(scope.values.get('token_url')).toBe('https://auth');
  });

  it('puts groups into its own words alone, never into a value: a $1 that was typed stays a $1', () => {
    const scope = scopeOf('$1');
    applyDerivations(
      [{ set: 'out', from: 'x-abc', cases: [{ match: '^x-(.*)$', value: '$1/{username}/$2' }] }],
      scope,
    );
    expect(scope.values.get('out')).toBe('abc/$1/');
  });

  it('knows which values an answer or a secret had a part in', () => {
    const scope = scopeOf('acme');
    setVariable(scope, 'region', 'us-2', []);
    scope.answered.add('region');
    const from = (name: string, value: string) => ({
      set: `${name}${value}`,
      from: `{${name}}`,
      cases: [{ match: '^(.*)$', value }],
    });
    applyDerivations(
      [from('region', '$1'), from('region', 'us'), from('key', '$1'), from('key', 'k')],
      scope,
    );
    // Chosen by an answer, but said by the file: nothing of the answer is in it.
    expect([...scope.answered]).toEqual(['region', 'region$1']);
    expect([...scope.secret]).toEqual(['key', 'key$1']);
  });

  it('matches nothing in a text too long to be worth a look', () => {
    const scope = scopeOf('a'.repeat(70_000));
    applyDerivations([{ set: 'out', from: '{username}', cases: [{ match: 'a', value: 'b' }] }], scope);
    expect(scope.values.has('out')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { faultOf, type GraphqlType, readGraphql, valuesOf } from './readGraphql.js';

const leaf = (name: string, ...args: string[]) => ({ key: name, name, args, fields: [] });

describe('a query', () => {
  it.each([
    ['{ now }', [leaf('now')]],
    ['query { now }', [leaf('now')]],
    ['query Clock { now, then }', [leaf('now'), leaf('then')]],
    ['query($first: Int = 10, $by: [String!]!) { now(zone: "a } b") }', [leaf('now', 'zone')]],
    [
      '{ all: assets(first: 1, filter: {type: [VM, "x"], on: true}) { nodes { id } } }',
      [
        {
          key: 'all',
          name: 'assets',
          args: ['first', 'filter'],
          fields: [{ key: 'nodes', name: 'nodes', args: [], fields: [leaf('id')] }],
        },
      ],
    ],
  ])('%s', (text, fields) => expect(readGraphql(text)).toEqual(fields));

  it.each([
    '',
    '{}',
    'now',
    '{ now',
    '{ now } }',
    '{ now() }',
    '{ now(zone) }',
    '{ now(zone:) }',
    '{ now(zone: ) then }',
    '{ now { } }',
    '{ a: }',
    '{ now; }',
    'query( { now }',
    'mutation { deleteAll { id } }',
    'subscription { now }',
    '{ ...Everything }',
  ])('is not made of %j', (text) => expect(readGraphql(text)).toBeNull());
});

describe('a type', () => {
  const nodes = { type: { id: { value: 'made-up' } }, list: true } as const;
  const type: GraphqlType = { now: { value: 7 }, assets: { args: ['first'], type: { nodes } } };
  it.each([
    ['{ now }', null],
    ['{ __typename assets(first: 1) { nodes { id } } }', null],
    ['{ later }', 'Cannot query field "later" on type "Query".'],
    ['{ toString }', 'Cannot query field "toString" on type "Query".'],
    ['{ assets { nodes { name } } }', 'Cannot query field "name" on type "nodes".'],
    ['{ assets(last: 1) { nodes { id } } }', 'Unknown argument "last" on field "Query.assets".'],
    ['{ now { id } }', 'Field "now" must not have a selection of subfields.'],
    ['{ assets }', 'Field "assets" must have a selection of subfields.'],
  ])('answers %s by %j', (text, fault) =>
    expect(faultOf(readGraphql(text) ?? [], type, 'Query')).toBe(fault),
  );

  it('fills in what was asked for, by its alias', () => {
    const fields = readGraphql('{ __typename at: now assets { nodes { id __typename } } }') ?? [];
    expect(valuesOf(fields, type, 'Query')).toEqual({
      __typename: 'Query',
      at: 7,
      assets: { nodes: [{ id: 'made-up', __typename: 'nodes' }] },
    });
  });
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { ToFrame, ToHost } from './messages.js';
import { readToFrame } from './readToFrame.js';
import { readToHost } from './readToHost.js';

// The wire once more, by a validator. Only tests pay for it.
const word = z.string().check(z.maxLength(100));
const anyObject = z.record(z.string(), z.unknown());
const options = z.looseObject({
  open: z.boolean(),
  token: z.nullable(z.string()),
  canRenew: z.boolean(),
  appearance: anyObject,
  locale: z.nullable(word),
  vendor: z.nullable(word),
  prefill: anyObject,
  docsUrls: anyObject,
  returnUrl: z.nullable(z.string()),
});
const problem = z.nullable(z.looseObject({ code: word, owner: word, fields: z.array(z.unknown()) }));
const flat = z.nullable(z.union([z.string(), z.number(), z.boolean()]));

const toFrame = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('options'), options }),
  z.looseObject({ type: z.literal('renewed'), token: z.nullable(z.string()) }),
]);
const toHost = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('shown') }),
  z.looseObject({ type: z.literal('told'), event: z.catchall(z.object({ name: word }), flat) }),
  z.looseObject({
    type: z.literal('succeeded'),
    connection: z.looseObject({ id: word, vendor: word, state: word }),
  }),
  z.looseObject({ type: z.literal('exited'), problem, metadata: anyObject }),
  z.looseObject({ type: z.literal('stands'), problem }),
  z.looseObject({ type: z.literal('wants_close'), reason: word }),
  z.looseObject({ type: z.literal('wants_token') }),
]);

const text = fc.oneof(fc.string(), fc.string({ minLength: 90, maxLength: 110 }));
const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'name'));
const textOrNull = fc.option(text);
const flatValue = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null));
const bag = fc.dictionary(key, fc.jsonValue());
const anyProblem = fc.option(
  fc.record({ code: text, owner: text, request_id: textOrNull, fields: fc.array(fc.jsonValue()) }),
);
const anyOptions = fc.record({
  open: fc.boolean(),
  token: textOrNull,
  canRenew: fc.boolean(),
  appearance: bag,
  locale: textOrNull,
  vendor: textOrNull,
  prefill: bag,
  docsUrls: bag,
  returnUrl: textOrNull,
  messages: fc.jsonValue(),
});
const messages = fc.oneof(
  fc.record({ type: fc.constant('options'), options: anyOptions }),
  fc.record({ type: fc.constant('renewed'), token: textOrNull }),
  fc.record({ type: fc.constantFrom('shown', 'wants_token', 'toString', '__proto__', 'more'), more: bag }),
  fc.record({
    type: fc.constant('told'),
    event: fc.tuple(fc.dictionary(key, flatValue), text).map(([rest, name]) => ({ ...rest, name })),
  }),
  fc.record({
    type: fc.constant('succeeded'),
    connection: fc.record({ id: text, vendor: text, state: text }),
  }),
  fc.record({ type: fc.constant('exited'), problem: anyProblem, metadata: bag }),
  fc.record({ type: fc.constant('stands'), problem: anyProblem }),
  fc.record({ type: fc.constant('wants_close'), reason: text }),
);

/** A message with something in it put in the place of something else, or left out. */
const spoilt = fc
  .tuple(messages, fc.array(fc.nat(9), { maxLength: 4 }), fc.option(fc.jsonValue(), { nil: undefined }))
  .map(([message, path, value]) => {
    const copy = JSON.parse(JSON.stringify(message)) as Record<string, unknown>;
    let at: Record<string, unknown> = copy;
    for (const [depth, step] of path.entries()) {
      const keys = Object.keys(at);
      const name = keys[step % Math.max(keys.length, 1)];
      if (name === undefined) break;
      const inner = at[name];
      if (depth === path.length - 1 || typeof inner !== 'object' || inner === null) {
        if (value === undefined) delete at[name];
        else at[name] = value;
        break;
      }
      at = inner as Record<string, unknown>;
    }
    return copy;
  });

/** As it comes over the wire. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
const anything = fc.oneof(messages, spoilt, fc.jsonValue()).map(overTheWire);

it.each([
  ['host', readToHost, toHost],
  ['frame', readToFrame, toFrame],
] as const)('the guard of the %s takes what the schema takes, and nothing else', (_, read, schema) => {
  const seen = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(anything, (value) => {
      // The validator does not look at such a key of an event; ours does.
      fc.pre(!JSON.stringify(value).includes('"__proto__"'));
      const isTaken = read(value) !== null;
      seen[isTaken ? 'taken' : 'refused'] += 1;
      expect(isTaken).toBe(schema.safeParse(value).success);
    }),
    { numRuns: 3_000 },
  );
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
});

it('neither guard throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (value) => {
      expect(readToHost(value)).toBe(null);
      expect(readToFrame(value)).toBe(null);
    }),
    { numRuns: 10_000 },
  );
});

const ordinary: ToFrame = {
  type: 'options',
  options: {
    open: true,
    token: 'spi_x',
    canRenew: false,
    appearance: { colorScheme: 'dark' },
    locale: null,
    messages: {},
    vendor: null,
    prefill: {},
    docsUrls: {},
    returnUrl: null,
  },
};

it('values by name that are no texts do not reach the modal, and the rest does', () => {
  const given = { ...ordinary, options: { ...ordinary.options, prefill: { a: 'x', b: 5, c: null, d: {} } } };
  expect(readToFrame(given)).toEqual({ ...ordinary, options: { ...ordinary.options, prefill: { a: 'x' } } });
});

it.each([
  ['a sentence', { 'picker.title': 'Link a scanner' }, { 'picker.title': 'Link a scanner' }],
  [
    'forms of one that counts',
    { many: { one: '1', other: '{count}' } },
    { many: { one: '1', other: '{count}' } },
  ],
  ['a form that is no text', { many: { one: 1, other: 'x' } }, { many: { other: 'x' } }],
  ['forms without the one that is always there', { many: { one: '1' } }, {}],
  ['what is no words', { a: 5, b: null, c: ['x'], d: {} }, {}],
  ['no object', 'words', {}],
  ['nothing, as a host’s side from before there were any', undefined, {}],
])('own words are let in as far as they are some: %s', (_, words, read) => {
  const given = overTheWire({ ...ordinary, options: { ...ordinary.options, messages: words } });
  expect(readToFrame(given)).toEqual({ ...ordinary, options: { ...ordinary.options, messages: read } });
});

it('a key of a prototype changes no prototype', () => {
  const told = JSON.parse('{"type":"told","event":{"name":"x","__proto__":"y"}}') as ToHost;
  expect(readToHost(told)).toBe(told);
  const prefill = JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>;
  const read = readToFrame({ ...ordinary, options: { ...ordinary.options, prefill } });
  expect(read?.type === 'options' && Object.getPrototypeOf(read.options.prefill)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['x']).toBe(undefined);
});

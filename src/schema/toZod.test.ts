import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Field } from '../vendors/index.js';
import { findVendor, VENDORS } from '../vendors/index.js';
import { pathsIn, REFERENCE_BODIES } from '../vendors/referenceBodies.contract.js';
import { FIELD_ERRORS, type MethodShape, matchMethod, toZod } from './index.js';

const text = (field: Partial<Field> = {}): MethodShape => ({
  fields: [{ path: 'key', kind: 'text', label: 'Key', ...field }],
});

function parse(method: MethodShape, input: unknown) {
  return toZod(method).safeParse(input);
}

/** `path: code`, as the modal and the API get to see it. */
function problems(method: MethodShape, input: unknown): string[] {
  return (parse(method, input).error?.issues ?? []).map(
    (issue) => `${issue.path.join('.')}: ${issue.message}`,
  );
}

describe('a value is refused with a code', () => {
  const cases: [method: MethodShape, value: unknown, code: string | null][] = [
    [text(), undefined, 'required'],
    [text(), null, 'required'],
    [text(), '', 'required'],
    [text(), ' \t ', 'required'],
    [text(), 7, 'wrong_type'],
    [text(), { inner: 'x' }, 'wrong_type'],
    [text(), ['x'], 'wrong_type'],
    [text(), 'a\nb', 'control_character'],
    [text(), 'a\rb', 'control_character'],
    [text(), 'a\u0000b', 'control_character'],
    [text(), 'a\u007fb', 'control_character'],
    [text(), 'a\tb', 'control_character'],
    [text({ kind: 'textarea' }), '-----BEGIN KEY-----\nabc\r\n\tx', null],
    [text({ kind: 'textarea' }), 'a\u0000b', 'control_character'],
    [text({ minLength: 3 }), 'ab', 'too_short'],
    [text({ minLength: 3 }), 'abc', null],
    [text({ maxLength: 3 }), 'abcd', 'too_long'],
    [text(), 'a'.repeat(4096), null],
    [text(), 'a'.repeat(4097), 'too_long'],
    [text({ required: false }), '', null],
    [text({ required: false }), undefined, null],
    [text({ required: false }), 5, 'wrong_type'],
    [text({ kind: 'number' }), '8443', null],
    [text({ kind: 'number' }), 8443, null],
    [text({ kind: 'number' }), 'many', 'not_a_number'],
    [text({ kind: 'number' }), '', 'required'],
    [text({ kind: 'boolean' }), 'true', null],
    [text({ kind: 'boolean' }), false, null],
    [text({ kind: 'boolean' }), 'perhaps', 'not_a_boolean'],
    [text({ kind: 'datetime' }), '2021-01-01T00:00:00+00:00', null],
    [text({ kind: 'datetime' }), '2021-01-01T00:00:00Z', null],
    [text({ kind: 'datetime' }), '2021-01-01T00:00:00', 'not_a_date'],
    [text({ kind: 'datetime' }), 'yesterday', 'not_a_date'],
    [text({ minLength: 2 }), '\u{1f511}', 'too_short'],
    [text({ maxLength: 2 }), '\u{1f511}\u{1f511}', null],
    // What only looks wrong is advice, never a refusal.
    [text({ kind: 'email' }), 'user-email', null],
    [text({ kind: 'url' }), 'https://{your-tenant}.okta.com', null],
    [text({ kind: 'select', choices: [{ value: 'a', label: 'A' }] }), 'b', null],
    [text({ format: { pattern: '^x$', hint: 'x', confidence: 'documented' } }), 'y', null],
  ];

  test.each(cases)('%#: %j %j -> %s', (method, value, code) => {
    expect(problems(method, { key: value })).toEqual(code === null ? [] : [`key: ${code}`]);
  });

  test('of the closed list', () => {
    for (const [method, value, code] of cases) {
      if (code === null) expect(parse(method, { key: value }).success).toBe(true);
      else expect(FIELD_ERRORS).toContain(code);
    }
  });
});

/** A number in as many digits, most often one that a calendar or a clock has. */
const digits = (length: number, highest: number) =>
  fc
    .oneof({ arbitrary: fc.nat(highest), weight: 9 }, { arbitrary: fc.nat(10 ** length - 1), weight: 1 })
    .map((value) => String(value).padStart(length, '0'));
const moment = fc
  .record({
    day: fc.tuple(digits(4, 2030), digits(2, 12), digits(2, 31)).map((parts) => parts.join('-')),
    time: fc.tuple(digits(2, 24), digits(2, 60), digits(2, 60)).map((parts) => parts.join(':')),
    fraction: fc.constantFrom('', '', '.5', '.000001', '.'),
    sign: fc.constantFrom('+', '-'),
    offset: fc.tuple(digits(2, 24), digits(2, 60)).map((parts) => parts.join(':')),
    odd: fc.option(fc.constantFrom('Z', 'z', '', '+0200', '+02'), { freq: 3 }),
  })
  .map(({ day, time, fraction, sign, offset, odd }) => `${day}T${time}${fraction}${odd ?? sign + offset}`);

test('a date is what zod takes for one', () => {
  const theirs = z.iso.datetime({ offset: true });
  const ours = text({ kind: 'datetime', verbatim: true });
  fc.assert(
    fc.property(fc.oneof(moment, fc.string()), (value) => {
      fc.pre(value.trim() === value && value !== '');
      expect(parse(ours, { key: value }).success).toBe(theirs.safeParse(value).success);
    }),
    {
      numRuns: 5000,
      examples: [['2023-02-29T00:00:00Z'], ['2024-02-29T00:00:00Z'], ['0000-02-29T23:59:59Z']],
    },
  );
});

describe('the object', () => {
  test.each([undefined, null, 'text', 5, [], [['key', 'x']]])('%j is none', (input) => {
    expect(problems(text(), input)).toEqual([': wrong_type']);
  });

  test('has no key that the method does not know, at any depth', () => {
    const aws = findVendor('AWS_INSPECTOR2')?.methods[1] as MethodShape;
    const role = { aws_role_arn: 'role_arn', external_id: 'external_id' };
    expect(problems(text(), { key: 'x', other: 1 })).toEqual([': unknown_key']);
    expect(problems(aws, { aws: { ...role, aws_session_token: 'x' } })).toEqual(['aws: unknown_key']);
    expect(problems(aws, { aws: role, 'aws.external_id': 'x' })).toEqual([': unknown_key']);
    expect(problems(aws, { aws: 'role' })).toEqual(['aws: wrong_type']);
    expect(problems(aws, {})).toEqual(['aws.external_id: required', 'aws.aws_role_arn: required']);
  });

  test('gets the fixed values that it lacks and keeps no wrong one', () => {
    const aws = findVendor('AWS_INSPECTOR2')?.methods[1] as MethodShape;
    const role = { aws_role_arn: 'role_arn', external_id: 'external_id' };
    expect(parse(aws, { aws: role }).data).toEqual({ aws: { ...role, type: 'leen_role' } });
    expect(parse(aws, { aws: { ...role, type: 'leen_role' } }).success).toBe(true);
    expect(problems(aws, { aws: { ...role, type: 'direct_access' } })).toEqual(['aws.type: wrong_value']);
  });

  test('says everything that is wrong at once', () => {
    const tenable = findVendor('TENABLE')?.methods[0] as MethodShape;
    expect(problems(tenable, { secret_key: 'a\nb', more: 1 })).toEqual([
      'client_key: required',
      'secret_key: control_character',
      ': unknown_key',
    ]);
  });

  test('asks for a hidden field neither value nor absence', () => {
    const method: MethodShape = {
      fields: [
        { path: 'site', kind: 'select', label: 'Site', default: 'cloud' },
        { path: 'host', kind: 'host', label: 'Host', visibleWhen: { path: 'site', is: ['own'] } },
      ],
    };
    expect(parse(method, { site: 'cloud' }).success).toBe(true);
    expect(parse(method, { site: 'cloud', host: 'left.over' }).data).toEqual({ site: 'cloud' });
    expect(problems(method, { site: 'own' })).toEqual(['host: required']);
    expect(parse(method, { site: 'own', host: 'git.example' }).success).toBe(true);
  });

  test('never repeats a secret in what it says about it', () => {
    const secret = 'S3cr3t-canary';
    const issues = parse(text({ kind: 'secret' }), { key: `${secret}\n${secret}` }).error?.issues;
    expect(issues).toHaveLength(1);
    expect(JSON.stringify(issues)).not.toContain(secret);
  });
});

describe('a method can’t be built', () => {
  test.each([
    '__proto__',
    'constructor',
    'prototype',
    'a.__proto__',
    'a.constructor',
    'a.prototype.b',
    'hasownproperty.x.',
    'toString',
    'A',
    'a.b.c.d.e',
    'a..b',
    '',
    'a b',
    `a${'b'.repeat(40)}`,
  ])('with the path %j', (path) => {
    expect(() => toZod(text({ path }))).toThrow(TypeError);
    expect(() => toZod({ fields: [], fixed: { [path]: 'x' } })).toThrow(TypeError);
  });

  test('with paths that collide', () => {
    const field = (path: string): Field => ({ path, kind: 'text', label: path });
    expect(() => toZod({ fields: [field('a'), field('a.b')] })).toThrow('a.b');
    expect(() => toZod({ fields: [field('a.b'), field('a')] })).toThrow('a');
    expect(() => toZod({ fields: [field('a'), field('a')] })).toThrow('a');
    expect(() => toZod({ fields: [field('a')], fixed: { a: 'x' } })).toThrow('a');
  });
});

describe('the documented bodies pass, placeholders and all', () => {
  const bodies = REFERENCE_BODIES.flatMap(({ vendor: id, credentials }) => {
    const vendor = findVendor(id);
    return vendor && credentials ? [{ id, vendor, credentials }] : [];
  });

  test.each(bodies)('$id: $credentials', ({ vendor, credentials }) => {
    const method = matchMethod(vendor, credentials) as MethodShape;
    expect(parse(method, credentials).data).toEqual(credentials);
  });
});

const hostileKey = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '__defineGetter__',
    'aws',
  ),
  fc.constantFrom('client_key', 'aws.type', 'type', 'external_id', 'username', 'org_url', 'api_token'),
  fc.string(),
);
/** JSON.parse makes `__proto__` an own key, as a request's body does. */
const hostileJson = fc
  .letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      tie('object'),
      tie('list'),
    ),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.array(fc.tuple(hostileKey, tie('value')), { maxLength: 5 }),
  }))
  .object.map((entries) => JSON.parse(toJson(entries)) as unknown);

function toJson(value: unknown): string {
  if (!isEntries(value)) return JSON.stringify(value);
  return `{${value.map(([key, inner]) => `${JSON.stringify(key)}:${toJson(inner)}`).join()}}`;
}

function isEntries(value: unknown): value is [string, unknown][] {
  return (
    Array.isArray(value) &&
    value.every((item) => Array.isArray(item) && item.length === 2 && typeof item[0] === 'string')
  );
}

const methods = VENDORS.flatMap((vendor) => vendor.methods);

describe('for anything that is sent', () => {
  test('what is accepted has known paths only, and no object gets a new property', () => {
    const before = Reflect.ownKeys(Object.prototype);
    fc.assert(
      fc.property(fc.constantFrom(...methods), hostileJson, (method, input) => {
        const known = [...method.fields.map((field) => field.path), ...Object.keys(method.fixed ?? {})];
        const result = parse(method, input);
        if (result.success) expect(known).toEqual(expect.arrayContaining(pathsIn(result.data)));
        expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
        expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  test('values of the right shape are accepted and come out as they are kept', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        fc.infiniteStream(fc.stringMatching(/^[A-Za-z0-9]{2,40}$/)),
        (method, values) => {
          const input = Object.create(null) as Record<string, unknown>;
          for (const { path, minLength = 0 } of method.fields) {
            const [first = '', second] = path.split('.');
            const value = values.next().value.padEnd(minLength, '0');
            if (second === undefined) input[first] = value;
            else input[first] = { ...(input[first] as object), [second]: value };
          }
          const once = parse(method, input);
          expect(once.success).toBe(true);
          expect(parse(method, once.data).data).toEqual(once.data);
        },
      ),
    );
  });
});

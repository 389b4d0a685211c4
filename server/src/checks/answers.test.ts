import * as fc from 'fast-check';
import type { Capture, Match } from 'sallyport/vendors';
import { describe, expect, it } from 'vitest';
import { toAnswer } from './answer.js';
import { applyCaptures } from './capture.js';
import { matches } from './match.js';
import { valueAtPointer } from './pointer.js';
import { retryAfter } from './retryAfter.js';
import { createScope, setVariable } from './scope.js';
import { field, tinyMethod } from './tinyVendor.js';

const newScope = (tenant = 'acme') =>
  createScope(tinyMethod({ fields: [field('tenant')] }), { tenant }, {}, new Date());
const answerOf = (body: string, status = 200, headers: [string, string][] = []) =>
  toAnswer({ status, headers: new Headers(headers), body, truncated: false });

const AWS = `<?xml version="1.0"?><ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type><Code>InvalidClientTokenId</Code><Message>a &amp; b</Message></Error></ErrorResponse>`;
const QUALYS = `<?xml version="1.0" encoding="UTF-8" ?>
  <!DOCTYPE SIMPLE_RETURN SYSTEM "https://qualysapi.example/simple_return.dtd">
  <SIMPLE_RETURN><RESPONSE><CODE>1960</CODE><TEXT><![CDATA[<html>busy</html>]]></TEXT></RESPONSE></SIMPLE_RETURN>`;
const LOG_IN_PAGE = '<!DOCTYPE html><html><body><h1>Log in</h1><p id="x">none</p></body></html>';

describe('a condition holds', () => {
  const when: [string, Match, string, boolean][] = [
    ['a status', { status: 200 }, '', true],
    ['one of several statuses', { status: [201, 200] }, '', true],
    ['another status', { status: 201 }, '', false],
    ['nothing wanted', {}, '', true],
    ['a JSON text', { json: { pointer: '/a/b', is: 'x' } }, '{"a":{"b":"x"}}', true],
    ['a JSON number', { json: { pointer: '/n', is: 1 } }, '{"n":1}', true],
    ['a number that is a text', { json: { pointer: '/n', is: 1 } }, '{"n":"1"}', false],
    ['a boolean', { json: { pointer: '/ok', is: true } }, '{"ok":true}', true],
    ['a pattern', { json: { pointer: '/e', matches: '^AADSTS90002' } }, '{"e":"AADSTS90002: no"}', true],
    ['a pattern in a list', { json: { pointer: '/s', matches: '"read_api"' } }, '{"s":["read_api"]}', true],
    ['present', { json: { pointer: '/t', present: true } }, '{"t":""}', true],
    ['present, but null', { json: { pointer: '/t', present: true } }, '{"t":null}', false],
    ['absent', { json: { pointer: '/errors', absent: true } }, '{"data":1}', true],
    ['absent as null', { json: { pointer: '/errors', absent: true } }, '{"errors":null}', true],
    ['not absent', { json: { pointer: '/errors', absent: true } }, '{"errors":[]}', false],
    ['an empty list', { json: { pointer: '/l', empty: true } }, '{"l":[]}', true],
    ['an empty root', { json: { pointer: '', empty: true } }, '[]', true],
    ['an empty object', { json: { pointer: '/l', empty: true } }, '{"l":{}}', true],
    ['an empty text', { json: { pointer: '/l', empty: true } }, '{"l":""}', true],
    ['zero, which is not empty', { json: { pointer: '/l', empty: true } }, '{"l":0}', false],
    ['nothing, which is not empty', { json: { pointer: '/l', empty: true } }, '{}', false],
    ['a length that lists have', { json: { pointer: '/l/length', present: true } }, '{"l":[1]}', false],
    ['an inherited name', { json: { pointer: '/constructor', present: true } }, '{}', false],
    ['absent in a page', { json: { pointer: '/errors', absent: true } }, LOG_IN_PAGE, false],
    ['absent in nothing', { json: { pointer: '/errors', absent: true } }, '', false],
    ['absent in half an answer', { json: { pointer: '/errors', absent: true } }, '{"data":[1,', false],
    ['absent in a lone text', { json: { pointer: '/errors', absent: true } }, '"fine"', false],
    ['absent behind a byte order mark', { json: { pointer: '/errors', absent: true } }, '\uFEFF{}', false],
    ['an XML element', { xml: { element: 'Code', is: 'InvalidClientTokenId' } }, AWS, true],
    ['a number in XML', { xml: { element: 'CODE', is: 1960 } }, QUALYS, true],
    ['a pattern in XML', { xml: { element: 'CODE', matches: '^19' } }, QUALYS, true],
    ['an entity, left as it is', { xml: { element: 'Message', is: 'a &amp; b' } }, AWS, true],
    ['an element that holds others', { xml: { element: 'RESPONSE', present: true } }, QUALYS, true],
    ['an absent element', { xml: { element: 'Code', absent: true } }, QUALYS, true],
    ['an absent element in a page', { xml: { element: 'Code', absent: true } }, LOG_IN_PAGE, false],
    ['an absent element in XHTML', { xml: { element: 'Code', absent: true } }, '<html><p/></html>', false],
    ['an absent element in JSON', { xml: { element: 'Code', absent: true } }, '{}', false],
    ['an element of half an answer', { xml: { element: 'Code', present: true } }, '<a><Code>1</Code>', false],
    ['a variable', { variable: { template: '{tenant}', is: 'acme' } }, '', true],
    ['a variable by pattern', { variable: { template: '{tenant}', matches: '^(?!acme$).' } }, '', false],
    ['an unset variable', { variable: { template: '{token}', absent: true } }, '', true],
    ['an unset variable by pattern', { variable: { template: '{token}', matches: '' } }, '', false],
    ['all of several', { status: 200, json: { pointer: '/a', is: 1 } }, '{"a":1}', true],
    ['all but one of several', { status: 200, json: { pointer: '/a', is: 1 } }, '{"a":2}', false],
  ];
  it.each(when)('for %s', (_, match, body, holds) => {
    expect(matches(match, answerOf(body), newScope())).toBe(holds);
  });

  it.each<[string, Match, boolean]>([
    ['its value', { header: { name: 'x-cs-region', is: 'us-2' } }, true],
    ['a number in it', { header: { name: 'X-RateLimit-Remaining', is: 0 } }, true],
    ['a pattern', { header: { name: 'Set-Cookie', matches: 'QualysSession=' } }, true],
    ['being there', { header: { name: 'X-Cs-Region', present: true } }, true],
    ['not being there', { header: { name: 'X-Other', absent: true } }, true],
    ['not being there, though it is', { header: { name: 'X-Cs-Region', absent: true } }, false],
  ])('for a header by %s', (_, match, holds) => {
    const answer = answerOf('', 200, [
      ['X-Cs-Region', 'us-2'],
      ['x-ratelimit-remaining', '0'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'QualysSession=abc; Path=/'],
    ]);
    expect(matches(match, answer, newScope())).toBe(holds);
  });

  it('never for a body that expands without end or nests without end', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x0 "lol">${Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY x${i + 1} "${`&x${i};`.repeat(10)}">`,
    ).join('')}]><a>&x20;</a>`;
    expect(answerOf(bomb).xml('a')?.text ?? '').not.toContain('lol');
    const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(answerOf(outside).xml('a')?.text ?? '').not.toContain('root:');
    expect(answerOf('<a>'.repeat(100_000)).xml('a')).toBeNull();
    const deep = answerOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(matches({ json: { pointer: '', matches: 'x' } }, deep, newScope())).toBe(false);
  });

  it('never throws, whatever was answered', () => {
    const pointers = fc.oneof(fc.constantFrom('', '/', '/a', '/a/0', '/~0/~1', '/__proto__'), fc.string());
    const bodies = fc.oneof(
      fc.json(),
      fc.string(),
      fc.string().map((text) => `<a>${text}</a>`),
    );
    fc.assert(
      fc.property(bodies, pointers, fc.string({ minLength: 1 }), (body, pointer, element) => {
        for (const wanted of [
          { is: 'x' },
          { matches: '^x' },
          { present: true },
          { absent: true },
          { empty: true },
        ]) {
          matches({ json: { pointer, ...wanted } as Match['json'] & object }, answerOf(body), newScope());
          matches({ xml: { element, ...wanted } as Match['xml'] & object }, answerOf(body), newScope());
        }
      }),
    );
  });
});

describe('a JSON pointer', () => {
  // The examples of RFC 6901, section 5.
  const document = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8, ' ': 7, 'k"l': 6 };
  it.each<[string, unknown]>([
    ['', document],
    ['/foo', ['bar', 'baz']],
    ['/foo/0', 'bar'],
    ['/', 0],
    ['/a~1b', 1],
    ['/c%d', 2],
    ['/m~0n', 8],
    ['/ ', 7],
    ['/k"l', 6],
    ['/foo/2', undefined],
    ['/foo/-', undefined],
    ['/foo/01', undefined],
    ['/foo/0/0', undefined],
    ['foo', undefined],
    ['/nowhere', undefined],
    ['/__proto__', undefined],
    ['/foo/length', undefined],
  ])('%j', (pointer, value) => expect(valueAtPointer(document, pointer)).toEqual(value));
});

describe('a capture', () => {
  const answer = answerOf('{"token":"abc","n":7,"list":[{"id":"first"}],"no":null,"object":{}}', 200, [
    ['X-Cs-Region', 'us-2'],
    ['Set-Cookie', 'QualysSession=old; Path=/'],
    ['Set-Cookie', 'QualysSession=new=1; Path=/; HttpOnly'],
    ['Set-Cookie', 'QualysSessionId=other'],
  ]);
  it.each<[string, Capture, string | undefined]>([
    ['a JSON text', { set: 'v', json: '/token' }, 'abc'],
    ['a JSON number', { set: 'v', json: '/n' }, '7'],
    ['something in a list', { set: 'v', json: '/list/0/id' }, 'first'],
    ['a null', { set: 'v', json: '/no' }, undefined],
    ['an object', { set: 'v', json: '/object' }, undefined],
    ['nothing', { set: 'v', json: '/nowhere' }, undefined],
    ['a header', { set: 'v', header: 'X-Cs-Region' }, 'us-2'],
    ['a header that is not there', { set: 'v', header: 'X-Other' }, undefined],
    ['the last cookie of a name', { set: 'v', cookie: 'QualysSession' }, 'new=1'],
    ['a cookie that is not there', { set: 'v', cookie: 'Qualys' }, undefined],
    ['what its pattern wants', { set: 'v', header: 'X-Cs-Region', pattern: '^us-[12]$' }, 'us-2'],
    ["its pattern's group", { set: 'v', header: 'X-Cs-Region', pattern: '^(us)-' }, 'us'],
    ['not what its pattern refuses', { set: 'v', header: 'X-Cs-Region', pattern: '^eu-' }, undefined],
    ['no XML out of JSON', { set: 'v', xml: 'token' }, undefined],
  ])('takes %s', (_, capture, value) => {
    const scope = newScope();
    setVariable(scope, 'v', 'before', []);
    applyCaptures([capture], answer, scope);
    expect(scope.values.get('v')).toBe(value);
    expect(scope.answered.has('v')).toBe(value !== undefined);
    expect(scope.missed.has('v')).toBe(value === undefined);
  });

  it('takes an XML element', () => {
    const scope = newScope();
    applyCaptures([{ set: 'v', xml: 'CODE' }], answerOf(QUALYS), scope);
    expect(scope.values.get('v')).toBe('1960');
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-01-02T03:04:05Z');
  it.each<[string, Record<string, string>, number | null]>([
    ['seconds', { 'Retry-After': '120' }, 120],
    ['none', {}, null],
    ['zero', { 'Retry-After': '0' }, 0],
    ['a date', { 'Retry-After': 'Fri, 02 Jan 2026 03:05:05 GMT' }, 60],
    ['a date in the past', { 'Retry-After': 'Fri, 02 Jan 2026 03:00:00 GMT' }, 0],
    [
      'a date of a clock that is an hour off',
      { 'Retry-After': 'Fri, 02 Jan 2026 04:05:05 GMT', Date: 'Fri, 02 Jan 2026 04:04:05 GMT' },
      60,
    ],
    ['years', { 'Retry-After': '999999999' }, 86_400],
    ['garbage', { 'Retry-After': 'soon' }, null],
    ['a negative number', { 'Retry-After': '-5' }, null],
    ['a fraction', { 'Retry-After': '1.5' }, null],
    ['another kind of date', { 'Retry-After': '2026-01-02T03:05:05Z' }, null],
    ['a date that is none', { 'Retry-After': 'Fri, 99 Xxx 2026 03:05:05 GMT' }, null],
  ])('of %s', (_, headers, seconds) => expect(retryAfter(new Headers(headers), now)).toBe(seconds));
});

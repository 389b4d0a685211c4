import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHeaderValue } from '../egress/index.js';
import { createScope, setVariable } from './scope.js';
import { renderForm, renderHeader, renderJson, renderText } from './template.js';
import { field, tinyMethod } from './tinyVendor.js';
import { Unrenderable } from './Unrenderable.js';

const method = tinyMethod({
  fields: [
    field('tenant'),
    field('aws.region', { default: 'us-east-1' }),
    field('port', { kind: 'number' }),
    field('note', { required: false }),
  ],
  fixed: { 'aws.type': 'direct' },
});
const scope = (credentials: Record<string, unknown> = {}, platform = {}) =>
  createScope(method, credentials, platform, new Date('2026-01-02T03:04:05.678Z'));

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('a name in a template stands for', () => {
  it.each([
    ['a credential', '{tenant}', { tenant: 'acme' }, 'acme'],
    ['a nested credential', '{aws.region}', { aws: { region: 'eu-west-1' } }, 'eu-west-1'],
    ['a number', '{port}', { port: 8080 }, '8080'],
    ['the default of a field left out', '{aws.region}', {}, 'us-east-1'],
    ['the default of a field left empty', '{aws.region}', { aws: { region: '' } }, 'us-east-1'],
    ['nothing, where a field is empty', 'a{note}b', { note: null }, 'ab'],
    ['nothing, where a value is of another kind', 'a{tenant}b', { tenant: { not: 'text' } }, 'ab'],
    ['what the method fixes, whatever was sent', '{aws.type}', { aws: { type: 'role' } }, 'direct'],
    ['the time in seconds', '{now.epoch_seconds}', {}, '1767323045'],
    ['itself, where braces hold no name', '{"a": {b c}} {} {A}', {}, '{"a": {b c}} {} {A}'],
    ['a value that looks like a name, once', '{tenant}', { tenant: '{aws.region}' }, '{aws.region}'],
  ])('%s', (_, template, credentials, text) => {
    expect(renderText(template, scope(credentials))).toBe(text);
  });

  it("an operator's value, or else the app is not set up", () => {
    const template = '{platform.aws_account_id}';
    expect(renderText(template, scope({}, { 'platform.aws_account_id': '123' }))).toBe('123');
    for (const platform of [{}, { 'platform.aws_account_id': '' }]) {
      expect(() => renderText(template, scope({}, platform))).toThrow(
        expect.objectContaining({ code: 'app_not_configured' }),
      );
    }
  });

  it('nothing that credentials inherit', () => {
    const inherited = Object.create({ tenant: 'inherited' }) as Record<string, unknown>;
    expect(renderText('{tenant}', scope(inherited))).toBe('');
    expect(() => renderText('{constructor}', scope())).toThrow(Unrenderable);
  });

  it('nothing at all, if nobody has set it: whose fault that is depends on who could have', () => {
    expect(() => renderText('{token}', scope())).toThrow(
      expect.objectContaining({ code: 'host_not_allowed' }),
    );
    const waiting = scope();
    waiting.missed.add('token');
    expect(() => renderText('{token}', waiting)).toThrow(
      expect.objectContaining({ code: 'vendor_unexpected' }),
    );
  });
});

describe('a header', () => {
  it.each(['a\r\nX-Evil: b', 'a\nb', 'a\rb', 'a\0b', 'caf\u00e9', '\u201cquoted\u201d', 'a\u2028b'])(
    'with %j in it is refused, and the value not repeated',
    (value) => {
      const error = catching(() => renderHeader('SSWS {tenant}', scope({ tenant: value })));
      expect(error).toMatchObject({ code: 'credentials_rejected' });
      expect(String(error) + JSON.stringify(error)).not.toContain(value);
    },
  );

  it("that a vendor's own answer made impossible is not held against the customer", () => {
    const given = scope();
    setVariable(given, 'token', 'a\nb', []);
    given.answered.add('token');
    expect(() => renderHeader('{token}', given)).toThrow(
      expect.objectContaining({ code: 'vendor_unexpected' }),
    );
  });

  it('never holds more than one line, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (tenant) => {
        const rendered = catching(() => renderHeader('key={tenant};', scope({ tenant })));
        if (rendered instanceof Unrenderable) return;
        expect(rendered).toBe(`key=${tenant};`);
        expect(isHeaderValue(String(rendered))).toBe(true);
      }),
    );
  });
});

describe('a body', () => {
  it('of a form gives back every value as it was typed', () => {
    fc.assert(
      fc.property(anyText, (tenant) => {
        const form = renderForm({ action: 'login', user: '{tenant}' }, scope({ tenant }));
        expect([...new URLSearchParams(form)]).toEqual([
          ['action', 'login'],
          ['user', tenant],
        ]);
      }),
    );
  });

  it('of JSON keeps its shape, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (tenant) => {
        const json = renderJson(
          { query: 'a {tenant} { id }', list: ['{tenant}', 1, true, null], '{tenant}': 'key' },
          scope({ tenant }),
        );
        expect(JSON.parse(json)).toEqual({
          query: `a ${tenant} { id }`,
          list: [tenant, 1, true, null],
          '{tenant}': 'key',
        });
      }),
    );
  });
});

function catching(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VENDORS, type Vendor } from 'sallyport/vendors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { newVendor } from '../cli/newVendor.js';
import { loadOwnVendors, OwnVendorsError } from './loadOwnVendors.js';
import { VENDOR_SCHEMA } from './vendorSchema.js';
import { withOwnVendors } from './withOwnVendors.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sallyport-vendors-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, value: unknown) =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

/** A loose copy, for a test to break. */
// oxlint-disable-next-line typescript/no-explicit-any -- what is written here is wrong on purpose
type Loose = any;
const draft = (): Loose => structuredClone(newVendor('ACME'));

function linesOf(): string[] {
  try {
    loadOwnVendors(folder);
    return [];
  } catch (error) {
    if (!(error instanceof OwnVendorsError)) throw error;
    return error.message.split('\n');
  }
}

type InFile = Omit<Vendor, 'own'> & { readonly $schema?: string };
type Read = z.infer<typeof VENDOR_SCHEMA>;
type Same = [Read] extends [InFile] ? ([InFile] extends [Read] ? true : false) : false;

describe('VENDOR_SCHEMA', () => {
  it('is the format, neither more nor less: else this does not compile', () => {
    const same: Same = true;
    expect(same).toBe(true);
  });

  it.each(VENDORS.map((vendor) => [vendor.id, vendor] as const))('takes %s', (_, vendor) => {
    const parsed = VENDOR_SCHEMA.safeParse(JSON.parse(JSON.stringify(vendor)));
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(JSON.parse(JSON.stringify(vendor)));
  });
});

describe('loadOwnVendors', () => {
  it('reads each NAME.json, and passes over the schema for editors and what is no JSON', () => {
    put('ACME.json', draft());
    put('vendor.schema.json', '{}');
    put('README.md', 'Ours.');
    const vendors = loadOwnVendors(folder);
    expect(vendors.map((vendor) => vendor.id)).toEqual(['ACME']);
    expect(vendors[0]).not.toHaveProperty('$schema');
    expect(vendors[0]?.own).toBe(true);
  });

  it.each<[string, (vendor: Loose) => unknown, RegExp]>([
    ['an unknown key', (v) => ({ ...v, colour: 'red' }), /^ACME\.json: colour: is not known here$/],
    [
      'a logo that is more than a drawing',
      (v) => ((v.logo = { path: 'M0 0"/><script>' }), v),
      /^ACME\.json: logo\.path: .*pattern/,
    ],
    [
      'a logo that every session would be long in carrying',
      (v) => ((v.logo = { path: `M${'0 '.repeat(2048)}` }), v),
      /^ACME\.json: logo\.path: .*4096/,
    ],
    [
      'more letters than a logo has room for',
      (v) => ((v.logo = { letters: 'ACME' }), v),
      /^ACME\.json: logo\.letters: .*pattern/,
    ],
    ['a key that only the server sets', (v) => ({ ...v, own: true }), /^ACME\.json: own: is not known here$/],
    [
      'an unknown key deep inside',
      (v) => ((v.methods[0].fields[0].lable = 'x'), v),
      /^ACME\.json: methods\[0\]\.fields\[0\]\.lable: is not known here$/,
    ],
    [
      'a wrong type',
      (v) => ((v.methods[0].fields[0].required = 'yes'), v),
      /^ACME\.json: methods\[0\]\.fields\[0\]\.required: .*boolean/,
    ],
    [
      'a wrong word, in the nearest of several forms',
      (v) => ((v.methods[0].capabilities[0].steps[0].verdicts[1].result = 'nope'), v),
      /^ACME\.json: methods\[0\]\.capabilities\[0\]\.steps\[0\]\.verdicts\[1\]\.result: .*credentials_rejected/,
    ],
    ['something missing', (v) => (delete v.docsUrl, v), /^ACME\.json: docsUrl: .*string/],
    [
      'a broken promise, at its place',
      (v) => ((v.docsUrl = 'http://docs.acme.example'), v),
      /^ACME\.json: docsUrl: breaks the promise "links to https only": http:\/\/docs/,
    ],
    [
      'another name than its file',
      (v) => ((v.id = 'ACNE'), v),
      /^ACME\.json: .*"is named like its file": ACNE/,
    ],
    [
      'a request to somebody else',
      (v) => ((v.methods[0].capabilities[0].steps[0].request.url = 'https://evil.example/'), v),
      /^ACME\.json: .*"asks only hosts of its own rule, over https": https:\/\/evil\.example/,
    ],
    [
      'a yes that any page could say',
      (v) => ((v.methods[0].capabilities[0].steps[0].verdicts[0].when = { status: 200 }), v),
      /^ACME\.json: methods\[0\]\.capabilities\[0\]\.steps\[0\]: .*"takes no status alone for a yes/,
    ],
    [
      'look-ahead',
      (v) => ((v.methods[0].fields[0].format.pattern = '^(?=a)a$'), v),
      /^ACME\.json: methods\[0\]\.fields\[0\]\.format\.pattern: .*look-around and back-references/,
    ],
    [
      'a back-reference',
      (v) => ((v.methods[0].fields[0].format.pattern = '^(a)\\1$'), v),
      /^ACME\.json: .*back-references/,
    ],
    [
      'a derivation that turns in a circle',
      (v) => (
        (v.methods[0].check.derive = [
          { set: 'api', from: '{api}', cases: [{ match: '(.*)', value: '$1' }] },
        ]),
        (v.methods[0].capabilities[0].steps[0].request.url = '{api}/v1'),
        v
      ),
      /^ACME\.json: .*"asks only hosts of its own rule, over https": can't be judged/,
    ],
    ['JSON that is none', () => '{ "id": "ACME", }', /^ACME\.json: .*JSON/],
    ['a list', () => '[]', /^ACME\.json: .*object/],
  ])('refuses %s, and says where and why', (_, change, line) => {
    put('ACME.json', change(draft()));
    expect(linesOf()).toContainEqual(expect.stringMatching(line));
  });

  it('names all faults of all files at once', () => {
    put('ACME.json', { ...draft(), colour: 'red' });
    put('BETA.json', '{');
    expect(linesOf().map((line) => line.slice(0, 9))).toEqual(['ACME.json', 'BETA.json']);
  });

  it('takes a pattern that would freeze the native engine, since it does not run there', () => {
    const slow = draft();
    slow.methods[0].fields[0].format.pattern = '^(a+)+$';
    put('ACME.json', slow);
    expect(linesOf()).toEqual([]);
  });

  it('says which folder is not there', () => {
    rmSync(folder, { recursive: true });
    expect(linesOf()).toEqual([expect.stringContaining(folder)]);
  });
});

describe('withOwnVendors', () => {
  it('adds, and puts one of the same id in the place of the catalogue’s', () => {
    put('ACME.json', draft());
    put('TENABLE.json', { ...draft(), id: 'TENABLE', name: 'Our Tenable' });
    const all = withOwnVendors(VENDORS, loadOwnVendors(folder));
    expect(all).toHaveLength(VENDORS.length + 1);
    expect(all.filter((vendor) => vendor.id === 'TENABLE').map((vendor) => vendor.name)).toEqual([
      'Our Tenable',
    ]);
  });

  it('lets no name mean two vendors', () => {
    put('ACME.json', { ...draft(), aliases: ['TENABLE'] });
    const own = loadOwnVendors(folder);
    expect(() => withOwnVendors(VENDORS, own)).toThrow('ACME.json: aliases: TENABLE is the name of another');
  });
});

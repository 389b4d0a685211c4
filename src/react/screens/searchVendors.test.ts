import { describe, expect, it } from 'vitest';
import { toVendorSummary, VENDORS } from '../../vendors/index.js';
import { createSay, en } from '../../words/index.js';
import { categoryNames } from '../words/categoryNames.js';
import { createVendorSearch } from './searchVendors.js';

const FEW = ['APISEC', 'AWS_INSPECTOR2', 'CROWDSTRIKE', 'OKTA_IDP', 'QUALYS', 'SEMGREP', 'TENABLE'];
const categories = categoryNames(createSay('en', en));
const vendors = VENDORS.filter(({ id }) => FEW.includes(id)).map((vendor) => toVendorSummary(vendor));
const search = createVendorSearch(vendors, categories, []);
const first = (query: string) => search(query, null)[0]?.id;

/** By vendor: its maker or family, and what people type instead of its name. */
const WORDS: Readonly<Record<string, readonly [maker: string, slip: string]>> = {
  AIKIDO: ['aikido.dev', 'aikdo'],
  APISEC: ['apisec.ai', 'apisek'],
  ARNICA: ['arnica', 'arnika'],
  AWS_ACCESS_ANALYSER: ['amazon', 'acess analizer'],
  AWS_INSPECTOR2: ['aws', 'inspecter'],
  AWS_SECURITYHUB: ['amazon', 'aws securty hub'],
  BIT_SIGHT: ['bitsight technologies', 'bitsite'],
  BLACK_KITE: ['normshield', 'blackkite'],
  CHECKMARX: ['cxone', 'chekmarx'],
  CROWDSTRIKE: ['falcon', 'crowdstirke'],
  CROWDSTRIKE_SPOTLIGHT: ['crowdstrike', 'spotligth'],
  GITHUB: ['microsoft', 'githb'],
  GITLAB: ['devsecops', 'gitlap'],
  INSIGHTVM: ['rapid7', 'insigtvm'],
  JIRA: ['atlassian', 'jirra'],
  LACEWORK_CSPM: ['fortinet', 'lacewrok'],
  MEND: ['whitesource', 'mned'],
  MS_DEFENDER_CLOUD: ['microsoft', 'defnder for cloud'],
  MS_DEFENDER_ENDPOINT: ['windows defender', 'defender endpiont'],
  MS_DEFENDER_VMS: ['microsoft', 'defender vulnerabilty'],
  MS_ENTRA: ['azure ad', 'entra di'],
  OKTA_IDP: ['okta', 'otka'],
  ORCA: ['orca', 'orka'],
  QUALYS: ['qualysguard', 'qualis'],
  SEMGREP: ['r2c', 'semgerp'],
  SENTINELONE: ['singularity', 'sentinal one'],
  SENTINELONE_VMS: ['ranger insights', 'sentinelone vulnerabilty'],
  SERVICENOW: ['now platform', 'servicenwo'],
  SNYK: ['snyk', 'synk'],
  TANIUM_VMS: ['tanium cloud', 'taniem'],
  TENABLE: ['nessus', 'tenabel'],
  UPWIND: ['upwind.io', 'upwnd'],
  WIZ_CODE: ['wiz.io', 'wizz code'],
  WIZ_VMS: ['wiz', 'wizz vulnerabilities'],
};

describe('the search in the whole catalogue', () => {
  const find = createVendorSearch(
    VENDORS.map((vendor) => toVendorSummary(vendor)),
    categories,
    [],
  );
  const idsOf = (query: string) => find(query, null).map(({ id }) => id);

  it('is tried for every vendor', () => {
    expect(Object.keys(WORDS)).toEqual(VENDORS.map(({ id }) => id));
  });

  it.each(VENDORS)('finds $id by name, category, maker and a slip of the keys', ({ id, name, category }) => {
    const [maker = '', slip = ''] = WORDS[id] ?? [];
    expect(idsOf(name)[0]).toBe(id);
    expect(idsOf(slip)[0]).toBe(id);
    for (const query of [category, categories[category], maker]) expect(idsOf(query), query).toContain(id);
    expect(find('', category).map((vendor) => vendor.id)).toContain(id);
  });
});

describe('the search', () => {
  it.each([
    ['tenable', 'TENABLE'],
    ['Tenable', 'TENABLE'],
    ['ten', 'TENABLE'],
    ['falcon', 'CROWDSTRIKE'],
    ['  okta ', 'OKTA_IDP'],
    ['nessus', 'TENABLE'],
    ['tenable.io', 'TENABLE'],
    ['aws', 'AWS_INSPECTOR2'],
    ['single sign-on', 'OKTA_IDP'],
    ['identity', 'OKTA_IDP'],
    ['endpoints', 'CROWDSTRIKE'],
    ['IDP', 'OKTA_IDP'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it.each([
    ['crowdstirke', 'CROWDSTRIKE'],
    ['crowdstrik', 'CROWDSTRIKE'],
    ['crowdsttrike', 'CROWDSTRIKE'],
    ['crowdstryke', 'CROWDSTRIKE'],
    ['tenabel', 'TENABLE'],
    ['tenble', 'TENABLE'],
    ['semgrp', 'SEMGREP'],
    ['qualis', 'QUALYS'],
    ['ínspector', 'AWS_INSPECTOR2'],
    ['crowd strike', 'CROWDSTRIKE'],
    ['rowdstrike', 'CROWDSTRIKE'],
    ['okat', 'OKTA_IDP'],
    ['amazno inspetcor', 'AWS_INSPECTOR2'],
  ])('forgives %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('puts a name before a mention', () => {
    const made = [
      { ...vendors[0], id: 'A', name: 'Something', keywords: ['okta'] },
      { ...vendors[0], id: 'B', name: 'Big Okta', keywords: [] },
      { ...vendors[0], id: 'C', name: 'Okta', keywords: [] },
      { ...vendors[0], id: 'D', name: 'Other', keywords: [], summary: 'Much like Okta' },
    ] as typeof vendors;
    expect(createVendorSearch(made, categories, [])('okta', null).map(({ id }) => id)).toEqual([
      'C',
      'B',
      'A',
      'D',
    ]);
  });

  it('finds nothing where nothing fits', () => {
    expect(search('zzzzzz', null)).toEqual([]);
  });

  it.each(['', '   ', '"', '-', '- -', '((', '\\', '*'])('takes %j without complaint', (query) => {
    expect(() => search(query, null)).not.toThrow();
  });

  it('keeps to the category', () => {
    expect(search('', 'IDP').map(({ id }) => id)).toEqual(['OKTA_IDP']);
  });

  it('puts those used before first, latest first, and forgets unknown ones', () => {
    const recent = createVendorSearch(vendors, categories, ['TENABLE', 'GONE', 'OKTA_IDP']);
    const ids = recent('', null).map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['TENABLE', 'OKTA_IDP']);
    expect([...ids].sort()).toEqual(vendors.map(({ id }) => id).sort());
  });
});

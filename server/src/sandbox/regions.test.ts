/**
 * Every region and address that a form offers, or that somebody may paste, leads the real check to the host that the
 * vendor publishes for it: a table of regions is where one slip is never noticed by whoever lives in another region.
 */
import { toZod } from 'sallyport/schema';
import { VENDORS } from 'sallyport/vendors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../checks/index.js';
import { createEgress, type Egress, parseOriginOverride } from '../egress/index.js';
import { SANDBOX_CREDENTIALS, SANDBOX_PLATFORM, type Sandbox, startSandbox } from './index.js';

const same = (url: string): string => new URL(url).host;
const aws = (service: string) => (region: string) =>
  `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
const wizAuth = (url: string): string => same(url).replace(/^api\.[a-z0-9]+\./, 'auth.');

type Place = {
  readonly path: string;
  /** The host that must be asked for a value. */
  readonly host: (value: string) => string;
  /** Values beside those that the form offers. */
  readonly pasted?: readonly string[];
  /** Offered, but its host is not published. */
  readonly unknown?: readonly string[];
};

const ORCA: Readonly<Record<string, string>> = {
  us: 'api.orcasecurity.io',
  us2: 'api.us2.orcasecurity.io',
  'us-app': 'app.us.orcasecurity.io',
  eu: 'app.eu.orcasecurity.io',
  au: 'app.au.orcasecurity.io',
  in: 'app.in.orcasecurity.io',
  il: 'api.il.orcasecurity.io',
  sa: 'api.sa.orcasecurity.io',
};
const UPWIND: Readonly<Record<string, string>> = {
  US: 'api.upwind.io',
  EU: 'api.eu.upwind.io',
  ME: 'api.me.upwind.io',
};
const WIZ: Place = {
  path: 'base_url',
  host: wizAuth,
  pasted: [
    'https://api.us2.app.wiz.io',
    'https://api.eu4.app.wiz.io/',
    'https://api.us44.app.wiz.io/graphql',
    'https://api.us1.gov.wiz.io',
    'https://api.us1.app.wiz.us',
  ],
};
const FALCON: Place = { path: 'base_url', host: same, pasted: ['https://api.us-2.crowdstrike.com/'] };

const PLACES: Readonly<Record<string, Place>> = {
  INSIGHTVM: { path: 'base_url', host: same, pasted: ['https://aps2.api.insight.rapid7.com/'] },
  SENTINELONE: {
    path: 'base_url',
    host: same,
    pasted: ['https://sallyport-sandbox.sentinelone.net/'],
  },
  CROWDSTRIKE: FALCON,
  CROWDSTRIKE_SPOTLIGHT: FALCON,
  WIZ_VMS: WIZ,
  WIZ_CODE: WIZ,
  TANIUM_VMS: {
    path: 'base_url',
    host: (url) => same(url).replace(/^(sallyport-sandbox)\./, '$1-api.'),
    pasted: [
      'https://sallyport-sandbox-api.cloud.tanium.com/',
      'https://sallyport-sandbox-api.cloud.taniumfed.com',
      'https://sallyport-sandbox.cloud.tanium.com',
    ],
  },
  AWS_INSPECTOR2: { path: 'aws.aws_region_name', host: aws('sts') },
  AWS_SECURITYHUB: { path: 'aws.aws_region_name', host: aws('sts') },
  AWS_ACCESS_ANALYSER: { path: 'aws.aws_region_name', host: aws('sts') },
  CHECKMARX: {
    path: 'base_url',
    host: (url) => same(url).replace('ast.', 'iam.'),
    pasted: ['https://eu-2.ast.checkmarx.net/'],
    unknown: ['https://ind-2.ast.checkmarx.net'],
  },
  MEND: {
    path: 'base_url',
    host: same,
    pasted: [
      'https://api-saas.mend.io',
      'https://api-saas-eu.mend.io/',
      'https://api-saas-eu.whitesourcesoftware.com',
      'https://api-app.whitesourcesoftware.com',
    ],
  },
  ORCA: { path: 'region', host: (region) => ORCA[region] ?? '' },
  UPWIND: { path: 'region', host: (region) => UPWIND[region] ?? '' },
  LACEWORK_CSPM: {
    path: 'account',
    host: (account) => `${account}.lacework.net`,
    pasted: ['sallyport-sandbox', 'sallyport-sandbox.fra'],
  },
};

let sandbox: Sandbox;
let egress: Egress;
beforeAll(async () => {
  sandbox = await startSandbox();
  egress = createEgress({ overrides: [parseOriginOverride(`*=${sandbox.origin}`)] });
});
afterAll(async () => {
  await egress.close();
  await sandbox.close();
});

const cases = Object.entries(PLACES).flatMap(([id, place]) => {
  const vendor = VENDORS.find((one) => one.id === id);
  // An AWS key asks the chosen region first; a role is assumed from the platform's own partition.
  const method = vendor?.methods[0];
  const field = method?.fields.find(({ path }) => path === place.path);
  const offered = field?.choices?.map(({ value }) => value) ?? [];
  const values = [...offered, ...(place.pasted ?? [])].filter((value) => !place.unknown?.includes(value));
  return vendor && method ? values.map((value) => ({ id, value, place, vendor, method })) : [];
});

describe('the host asked is the one that the vendor publishes', () => {
  it('for every vendor of the table', () => {
    expect([...new Set(cases.map(({ id }) => id))]).toEqual(Object.keys(PLACES));
  });

  it.each(cases)('$id: $value', async ({ id, value, place, vendor, method }) => {
    const row = SANDBOX_CREDENTIALS.find(
      (one) => one.vendor === id && one.method === method.id && one.outcome === 'works',
    );
    const { aws = {}, ...flat } = { ...row?.credentials };
    const [first = '', second] = place.path.split('.');
    const given =
      second === undefined ? { ...flat, [first]: value } : { aws: { ...Object(aws), [second]: value } };
    sandbox.reset();
    await runCheck({
      vendor,
      method,
      // As the form does: what was pasted is tidied first.
      credentials: toZod(method).parse(given),
      platform: Object.fromEntries(Object.entries(SANDBOX_PLATFORM).map(([k, v]) => [`platform.${k}`, v])),
      egress,
      sleep: () => Promise.resolve(),
    });
    expect(sandbox.requests().map(({ host }) => host)).toContain(place.host(value));
  });
});

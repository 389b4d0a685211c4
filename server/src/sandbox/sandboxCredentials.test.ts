import { readdirSync } from 'node:fs';
import { assert, asyncProperty, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SANDBOX_CREDENTIALS, SANDBOX_TOKENS, SANDBOX_VENDORS } from './catalogue.js';
import { OUTCOMES, valueAt } from './sandboxCredentials.js';
import { form, type Question } from './testing/ask.js';
import { givenSandbox } from './testing/givenSandbox.js';

const ask = givenSandbox();

const FALCON_CLIENT = {
  client_id: /^[0-9a-f]{32}$/,
  client_secret: /^[A-Za-z0-9]{40}$/,
  base_url: /^(|https:\/\/api(\.[a-z0-9-]+)*\.crowdstrike\.(com|mil))$/,
};
const WIZ_ACCOUNT = {
  base_url: /^https:\/\/api\.[a-z]+\d+\.(app|gov)\.wiz\.io(\/graphql)?$/,
  client_id: /^[A-Za-z0-9]{53}$/,
  client_secret: /^[A-Za-z0-9]{64}$/,
};
const awsShapes = (vendor: string): Record<string, Record<string, RegExp>> => {
  const region = { 'aws.aws_region_name': /^[a-z]{2}-[a-z]+-\d$/ };
  const role = { ...region, 'aws.aws_role_arn': /^arn:aws:iam::\d{12}:role\/[\w+=,.@-]{1,64}$/ };
  return {
    [`${vendor} direct_access`]: {
      ...region,
      'aws.aws_access_key_id': /^AKIASANDBOX[A-Z0-9]{9}$/,
      'aws.aws_secret_access_key': /^[A-Za-z0-9+/]{40}$/,
      'aws.type': /^direct_access$/,
    },
    [`${vendor} leen_role`]: { ...role, 'aws.type': /^leen_role$/ },
    [`${vendor} role_chaining`]: { ...role, 'aws.type': /^role_chaining$/ },
  };
};
const CONSOLE_TOKEN = {
  base_url: /^https:\/\/[a-z0-9-]+\.sentinelone\.net$/,
  api_token: /^sandbox-sentinelone(-vms)?-\w+$/,
};

const MS_TENANT = { tenant: /^7e4a47d0-0000-4000-8000-[0-9a-f]{12}$/ };
const SNYK_REGION = { base_url: /^(|https:\/\/app\.((us|eu)\.)?snyk\.io)$/ };

/** What any value may look like: nobody takes it for a real key, only for an address or the name of a region. */
const MADE_UP = /^(?:sandbox[\w.-]+|https:\/\/[\w.-]+|[\w-]{0,12})$/;
/** Shapes that the vendors document or that are known of real keys, and nothing that a secret scanner would report. */
const SHAPES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'TENABLE api_keys': { client_key: /^[0-9a-f]{64}$/, secret_key: /^[0-9a-f]{64}$/ },
  'QUALYS basic': { username: /^[a-z]+[_5.]sb$/, password: /^sandbox/ },
  'CROWDSTRIKE api_client': FALCON_CLIENT,
  ...awsShapes('AWS_INSPECTOR2'),
  ...awsShapes('AWS_SECURITYHUB'),
  ...awsShapes('AWS_ACCESS_ANALYSER'),
  'OKTA_IDP api_token': {
    org_url: /^https:\/\/[a-z-]+\.(okta|okta-gov)\.com$/,
    api_token: /^00[A-Za-z0-9_-]{40}$/,
  },
  'SEMGREP web_api_token': { web_api_token: /^sandbox_semgrep_\w+$/ },
  'APISEC api_token': { api_token: /^sandbox_apisec_\w+$/ },
  'APISEC client_credentials': { client_id: /^sandbox_apisec_\w+$/, client_secret: /^sandbox_apisec_\w+$/ },
  'INSIGHTVM api_key': {
    base_url: /^https:\/\/(us|eu)\.api\.insight\.rapid7\.com$/,
    api_key: /^sandbox-insight-\w+$/,
  },
  'SENTINELONE api_token': CONSOLE_TOKEN,
  'SENTINELONE_VMS api_token': CONSOLE_TOKEN,
  'CROWDSTRIKE_SPOTLIGHT api_client': FALCON_CLIENT,
  'WIZ_VMS service_account': WIZ_ACCOUNT,
  'WIZ_CODE service_account': WIZ_ACCOUNT,
  'TANIUM_VMS api_token': {
    base_url: /^https:\/\/sallyport-sandbox(-api)?\.cloud\.tanium(fed)?\.com$/,
    api_token: /^token-sandbox-tanium-\w+$/,
  },
  'CHECKMARX client_credentials': {
    base_url: /^https:\/\/(us\.)?ast\.checkmarx\.net$/,
    tenant_name: /^sallyport-[a-z-]+$/,
    client_id: /^sallyport-\w+$/,
    client_secret: /^sandbox-checkmarx-\w+$/,
  },
  'MEND user_key': {
    user_email: /^sallyport-\w+@sandbox\.example\.com$/,
    user_key: /^[0-9a-f]{64}$/,
    org_uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    base_url: /^https:\/\/api-saas(-eu)?\.mend\.io$/,
  },
  'ARNICA api_key': { access_token: /^arnica_sandbox_\w+$/ },
  'ORCA api_token': { api_token: /^sandbox_orca_\w+$/, region: /^(us|eu)$/ },
  'UPWIND client_credentials': {
    client_id: /^sandboxUpwind\w+$/,
    client_secret: /^sandboxUpwindSecret\w+$/,
    organization_id: /^org_[A-Za-z0-9]+$/,
    region: /^(US|EU)$/,
  },
  'LACEWORK_CSPM api_key': {
    account: /^sallyport-[a-z]+(\.fra)?$/,
    key_id: /^(?=.{55})[A-Z0-9]+_[A-Z0-9]+$/,
    secret: /^_sandboxlacework\w{10,}$/,
    sub_account: /^(|sallyport-sandbox-sub)$/,
  },
  'SNYK api_key': {
    ...SNYK_REGION,
    api_key: /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|snyk_sat\.[a-z0-9]{8}\.[\w-]+\.[\w-]+)$/,
  },
  'SNYK oauth': { ...SNYK_REGION, access_token: /^sandbox-snyk-token-\w+$/ },
  'AIKIDO client_credentials': {
    client_id: /^AIK_CLIENT_sandbox_\w+$/,
    client_secret: /^sandbox_aikido_secret_\w+$/,
  },
  'AIKIDO oauth': {
    access_token: /^sandbox_aikido_token_\w+$/,
    base_url: /^(|https:\/\/app\.us\.aikido\.dev)$/,
  },
  'GITLAB access_token': {
    access_token: /^(glpat-sandbox\.[a-z-]{1,12}|gitlab-sandbox-\w+)$/,
    base_url: /^(|https:\/\/gitlab[a-z-]*\.example\.com)$/,
  },
  'GITHUB pat': { access_token: /^github_pat_sandbox_\w{37}$/ },
  'GITHUB github_app': { installation_id: /^1000\d{4}$/, access_token: /^ghs_sandbox_\w{32}$/ },
  'SERVICENOW basic': {
    instance_name: /^sallyport-(sandbox|asleep)$/,
    username: /^sallyport\.[a-z]+$/,
    password: /^sandbox/,
  },
  'BLACK_KITE client_credentials': {
    client_id: /^sandbox_black_kite_\w+$/,
    client_secret: /^sandbox_black_kite_secret_\w+$/,
  },
  'BIT_SIGHT company_api_token': { username: /^sandboxbitsight[a-z]+0+$/ },
  'MS_ENTRA client_credentials': {
    tenant_id: MS_TENANT.tenant,
    client_id: /^a44a0000-0000-4000-8000-[0-9a-f]{12}$/,
    client_secret: /^sandbox-entra-secret-value-[0-9a-f]{4}-0{6}$/,
    base_url: /^(|https:\/\/graph\.microsoft\.us)$/,
  },
  'MS_ENTRA oauth2': { ...MS_TENANT, access_token: /^sandbox-entra-token-\w+$/ },
  'MS_DEFENDER_VMS oauth2': { ...MS_TENANT, access_token: /^sandbox-defender-vms-token-\w+$/ },
  'MS_DEFENDER_ENDPOINT oauth2': { ...MS_TENANT, access_token: /^sandbox-defender-endpoint-token-\w+$/ },
  'MS_DEFENDER_CLOUD oauth2': { access_token: /^sandbox-defender-cloud-user-token-\w+$/ },
  'MS_DEFENDER_CLOUD oauth2_admin_consent': {
    ...MS_TENANT,
    access_token: /^sandbox-defender-cloud-app-token-\w+$/,
  },
  'JIRA oauth': { access_token: /^sandbox-jira-token-\w+$/ },
};
const ROWS = [...SANDBOX_CREDENTIALS, ...SANDBOX_TOKENS];
const groups = [...new Set(ROWS.map(({ vendor, method }) => `${vendor} ${method}`))];

describe('the table of test values', () => {
  it('has every vendor file', () => {
    const files = readdirSync(new URL('vendors/', import.meta.url))
      .filter((name) => /^[A-Z0-9_]+\.ts$/.test(name))
      .map((name) => name.slice(0, -'.ts'.length));
    expect(SANDBOX_VENDORS.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  it('has a row at most for a vendor, method and outcome', () => {
    const keys = ROWS.map(({ vendor, method, outcome }) => `${vendor} ${method} ${outcome}`);
    expect(keys.length).toBe(new Set(keys).size);
  });

  it('has different credentials in every row', () => {
    const values = ROWS.map(({ credentials }) => JSON.stringify(credentials));
    expect(values.length).toBe(new Set(values).size);
  });

  it.each(groups.filter((group) => group !== 'APISEC client_credentials'))(
    'has the usual outcomes for %s',
    (group) => {
      const outcomes = ROWS.filter((row) => `${row.vendor} ${row.method}` === group).map(
        ({ outcome }) => outcome,
      );
      // Of Black Kite no read is known that a permission could be missing for.
      const permission = group.startsWith('BLACK_KITE') ? [] : ['permission_missing'];
      expect(outcomes).toEqual(
        expect.arrayContaining(['works', 'wrong_key', ...permission, 'rate_limited', 'down', 'slow']),
      );
    },
  );

  it('uses every outcome it explains', () => {
    const used = new Set(ROWS.map(({ outcome }) => outcome));
    expect([...used].sort()).toEqual(Object.keys(OUTCOMES).sort());
  });

  it('has a shape for no group that is gone', () => {
    expect(Object.keys(SHAPES).filter((group) => !groups.includes(group))).toEqual([]);
  });

  it.each(ROWS)('$vendor $method $outcome has the right shape', (row) => {
    const paths = Object.entries(row.credentials).flatMap(([key, value]) =>
      typeof value === 'string' ? [key] : Object.keys(value).map((inner) => `${key}.${inner}`),
    );
    const shape =
      SHAPES[`${row.vendor} ${row.method}`] ?? Object.fromEntries(paths.map((path) => [path, MADE_UP]));
    for (const [path, pattern] of Object.entries(shape)) expect(valueAt(row, path)).toMatch(pattern);
    expect(Object.keys(shape)).toEqual(expect.arrayContaining(paths));
    expect(row.note).toMatch(/^[A-Z0-9].*\.$/);
  });
});

describe('credentials that are not in the table', () => {
  const word = stringMatching(/^[A-Za-z0-9_-]{1,64}$/);
  const bearer = (value: string) => ({ headers: { Authorization: `Bearer ${value}` } });
  const json = (body: object) => ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const client = (value: string) => ({
    grant_type: 'client_credentials',
    client_id: value,
    client_secret: value,
  });
  /** The status that stands for "we don't know these", and a request that brings them. */
  const REFUSALS: Readonly<Record<string, readonly [status: number, (value: string) => Question]>> = {
    TENABLE: [
      401,
      (value) => ({
        host: 'cloud.tenable.com',
        path: '/scans',
        headers: { 'X-ApiKeys': `accessKey=${value};secretKey=${value}` },
      }),
    ],
    OKTA_IDP: [
      401,
      (value) => ({
        host: 'sallyport-sandbox.okta.com',
        path: '/api/v1/users/me',
        headers: { Authorization: `SSWS ${value}` },
      }),
    ],
    SEMGREP: [401, (value) => ({ host: 'semgrep.dev', path: '/api/v1/deployments', ...bearer(value) })],
    APISEC: [401, (value) => ({ host: 'api.apisecapps.com', path: '/v1/applications', ...bearer(value) })],
    INSIGHTVM: [
      401,
      (value) => ({
        host: 'eu.api.insight.rapid7.com',
        path: '/validate',
        headers: { 'X-Api-Key': value },
      }),
    ],
    SENTINELONE: [
      401,
      (value) => ({
        host: 'sallyport-sandbox.sentinelone.net',
        path: '/web/api/v2.1/sites',
        headers: { Authorization: `ApiToken ${value}` },
      }),
    ],
    CROWDSTRIKE_SPOTLIGHT: [
      400,
      (value) => form('api.crowdstrike.com', '/oauth2/token', { client_id: value, client_secret: value }),
    ],
    WIZ_VMS: [
      401,
      (value) => form('auth.app.wiz.io', '/oauth/token', { ...client(value), audience: 'wiz-api' }),
    ],
    TANIUM_VMS: [
      401,
      (value) => ({
        host: 'sallyport-sandbox-api.cloud.tanium.com',
        path: '/api/v2/session/current',
        headers: { session: `token-${value}` },
      }),
    ],
    CHECKMARX: [
      401,
      (value) =>
        form(
          'us.iam.checkmarx.net',
          '/auth/realms/sallyport-sandbox/protocol/openid-connect/token',
          client(value),
        ),
    ],
    MEND: [
      400,
      (value) => ({
        host: 'api-saas-eu.mend.io',
        path: '/api/v3.0/login',
        ...json({ email: `${value}@example.com`, orgUuid: value, userKey: value }),
      }),
    ],
    ARNICA: [403, (value) => ({ host: 'api.app.arnica.io', path: '/v1/auth/token', ...bearer(value) })],
    ORCA: [
      401,
      (value) => ({
        method: 'POST',
        host: 'app.eu.orcasecurity.io',
        path: '/api/rules/query/alerts',
        headers: { Authorization: `Token ${value}` },
      }),
    ],
    UPWIND: [
      401,
      (value) =>
        form('auth.upwind.io', '/oauth/token', { ...client(value), audience: 'https://api.eu.upwind.io' }),
    ],
    LACEWORK_CSPM: [
      400,
      (value) => ({
        host: 'sallyport-sandbox.lacework.net',
        path: '/api/v2/access/tokens',
        ...json({ keyId: value }),
      }),
    ],
    GITLAB: [
      401,
      (value) => ({ host: 'gitlab.com', path: '/api/v4/user', headers: { 'PRIVATE-TOKEN': value } }),
    ],
    GITHUB: [
      401,
      (value) => ({
        host: 'api.github.com',
        path: '/user',
        headers: { ...bearer(value).headers, 'User-Agent': 'Sallyport' },
      }),
    ],
    SNYK: [
      401,
      (value) => ({
        host: 'api.snyk.io',
        path: '/rest/self?version=2024-04-22',
        headers: { Authorization: `token ${value}` },
      }),
    ],
    AIKIDO: [
      401,
      (value) => ({ host: 'app.aikido.dev', path: '/api/public/v1/workspace', ...bearer(value) }),
    ],
    SERVICENOW: [
      401,
      (value) => ({
        host: 'sallyport-sandbox.service-now.com',
        path: '/api/now/table/incident',
        headers: { Authorization: `Basic ${Buffer.from(`${value}:${value}`).toString('base64')}` },
      }),
    ],
    BLACK_KITE: [400, (value) => form('app.blackkitetech.com', '/api/v2/oauth/token', client(value))],
    BIT_SIGHT: [
      401,
      (value) => ({
        host: 'api.bitsighttech.com',
        path: '/ratings/v1/companies',
        headers: { Authorization: `Basic ${Buffer.from(`${value}:`).toString('base64')}` },
      }),
    ],
    JIRA: [
      401,
      (value) => ({ host: 'api.atlassian.com', path: '/oauth/token/accessible-resources', ...bearer(value) }),
    ],
    MS_ENTRA: [
      400,
      (value) =>
        form('login.microsoftonline.com', `/${value}/oauth2/v2.0/token`, {
          ...client(value),
          scope: 'https://graph.microsoft.com/.default',
        }),
    ],
    MS_DEFENDER_ENDPOINT: [
      401,
      (value) => ({ host: 'api.security.microsoft.com', path: '/api/alerts', ...bearer(value) }),
    ],
    MS_DEFENDER_CLOUD: [
      401,
      (value) => ({
        host: 'management.azure.com',
        path: '/subscriptions?api-version=2022-12-01',
        ...bearer(value),
      }),
    ],
  };
  it.each(Object.keys(REFUSALS))('are refused by %s', async (vendor) => {
    const [status, question] = REFUSALS[vendor] ?? [0, () => ({ host: '', path: '' })];
    await assert(
      asyncProperty(word, async (value) => {
        expect((await ask(question(value))).status).toBe(status);
      }),
      { numRuns: 50 },
    );
  });
});

import type { PasteReading } from './readPaste.js';

/** One paste: into which field of which form, and what has to come of it. */
export type Paste = {
  readonly name: string;
  readonly vendor: string;
  readonly method: string;
  readonly into: string;
  readonly text: string;
  /** What stood in the form before. */
  readonly current?: Readonly<Record<string, string>>;
  readonly reading: PasteReading;
};

const hex = (length: number) => '0123456789abcdef'.repeat(8).slice(0, length);
const word = (length: number) => 'Ab3dEf7hJk9mNp2qRs5tUv8x'.repeat(8).slice(0, length);
const uuid = '8f14e45f-ceea-467f-a1b2-0123456789ab';

/** A form's values, and by what names they come in a file of somebody's: one for each value. */
type Sample = {
  readonly vendor: string;
  readonly method: string;
  readonly values: Readonly<Record<string, string>>;
  readonly env: readonly string[];
  readonly json: readonly string[];
  /** As the console labels them. */
  readonly labels: readonly string[];
};

const AWS = {
  method: 'direct_access',
  values: {
    'aws.aws_access_key_id': 'AKIAIOSFODNN7EXAMPLE',
    'aws.aws_secret_access_key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  },
  env: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'],
  json: ['AccessKeyId', 'SecretAccessKey'],
  labels: ['Access key ID', 'Secret access key'],
} as const;

const FALCON = {
  method: 'api_client',
  values: { client_id: hex(32), client_secret: word(40) },
  env: ['FALCON_CLIENT_ID', 'FALCON_CLIENT_SECRET'],
  json: ['client_id', 'client_secret'],
  labels: ['Client ID', 'Secret'],
} as const;

const WIZ = {
  method: 'service_account',
  values: { base_url: 'https://api.us17.app.wiz.io', client_id: word(53), client_secret: word(64) },
  env: ['WIZ_API_URL', 'WIZ_CLIENT_ID', 'WIZ_CLIENT_SECRET'],
  json: ['apiEndpointUrl', 'clientId', 'clientSecret'],
  labels: ['API Endpoint URL', 'Client ID', 'Client Secret'],
} as const;

const SENTINEL = {
  method: 'api_token',
  values: { base_url: 'https://acme.sentinelone.net', api_token: word(80) },
  env: ['S1_CONSOLE_URL', 'S1_API_TOKEN'],
  json: ['url', 'apiToken'],
  labels: ['Console URL', 'API Token'],
} as const;

const SAMPLES: readonly Sample[] = [
  {
    vendor: 'AIKIDO',
    method: 'client_credentials',
    values: { client_id: 'AIK_CLIENT_abc123', client_secret: word(48) },
    env: ['AIKIDO_CLIENT_ID', 'AIKIDO_CLIENT_SECRET'],
    json: ['clientId', 'clientSecret'],
    labels: ['Client ID', 'Client secret'],
  },
  {
    vendor: 'APISEC',
    method: 'client_credentials',
    values: { client_id: word(20), client_secret: word(40), tenant: 'acme' },
    env: ['APISEC_CLIENT_ID', 'APISEC_CLIENT_SECRET', 'APISEC_TENANT'],
    json: ['client_id', 'client_secret', 'tenant'],
    labels: ['Client ID', 'Client Secret', 'Tenant'],
  },
  {
    vendor: 'APISEC',
    method: 'api_token',
    values: { api_token: word(44) },
    env: ['APISEC_API_TOKEN'],
    json: ['token'],
    labels: ['API token'],
  },
  {
    vendor: 'ARNICA',
    method: 'api_key',
    values: { access_token: 'arnica_abcDEF123' },
    env: ['ARNICA_API_KEY'],
    json: ['apiKey'],
    labels: ['API key'],
  },
  { vendor: 'AWS_ACCESS_ANALYSER', ...AWS },
  { vendor: 'AWS_INSPECTOR2', ...AWS },
  { vendor: 'AWS_SECURITYHUB', ...AWS },
  {
    vendor: 'BIT_SIGHT',
    method: 'company_api_token',
    values: { username: hex(40) },
    env: ['BITSIGHT_API_TOKEN'],
    json: ['api_token'],
    labels: ['Company API token'],
  },
  {
    vendor: 'BLACK_KITE',
    method: 'client_credentials',
    values: { client_id: word(24), client_secret: word(40) },
    env: ['BLACKKITE_CLIENT_ID', 'BLACKKITE_CLIENT_SECRET'],
    json: ['client_id', 'client_secret'],
    labels: ['Client ID', 'Client Secret'],
  },
  {
    vendor: 'CHECKMARX',
    method: 'client_credentials',
    values: { tenant_name: 'acme-corp', client_id: 'sallyport-reader', client_secret: word(32) },
    env: ['CX_TENANT', 'CX_CLIENT_ID', 'CX_CLIENT_SECRET'],
    json: ['tenant', 'clientId', 'clientSecret'],
    labels: ['Tenant name', 'Client ID', 'Secret'],
  },
  { vendor: 'CROWDSTRIKE', ...FALCON },
  { vendor: 'CROWDSTRIKE_SPOTLIGHT', ...FALCON },
  {
    vendor: 'GITHUB',
    method: 'pat',
    values: { access_token: `ghp_${word(36)}` },
    env: ['GITHUB_TOKEN'],
    json: ['token'],
    labels: ['Personal access token'],
  },
  {
    vendor: 'GITLAB',
    method: 'access_token',
    values: { access_token: `glpat-${word(20)}`, base_url: 'https://gitlab.acme.example' },
    env: ['GITLAB_TOKEN', 'GITLAB_URL'],
    json: ['access_token', 'url'],
    labels: ['Access token', 'GitLab URL'],
  },
  {
    vendor: 'INSIGHTVM',
    method: 'api_key',
    values: { api_key: uuid },
    env: ['RAPID7_API_KEY'],
    json: ['apiKey'],
    labels: ['API key'],
  },
  {
    vendor: 'LACEWORK_CSPM',
    method: 'api_key',
    values: { account: 'acme', key_id: `ACME_${'0123456789ABCDEF'.repeat(3)}`, secret: `_${hex(32)}` },
    env: ['LW_ACCOUNT', 'LW_KEY_ID', 'LW_SECRET'],
    json: ['account', 'keyId', 'secret'],
    labels: ['Account', 'Access key ID', 'Secret access key'],
  },
  {
    vendor: 'MEND',
    method: 'user_key',
    values: { user_email: 'service@acme.example', user_key: hex(64), org_uuid: uuid },
    env: ['MEND_EMAIL', 'MEND_USER_KEY', 'MEND_ORG_UUID'],
    json: ['email', 'userKey', 'orgUuid'],
    labels: ['User email', 'User key', 'Organization UUID'],
  },
  {
    vendor: 'MS_ENTRA',
    method: 'client_credentials',
    values: {
      client_id: uuid,
      client_secret: `Ab38Q~${word(34)}`,
      tenant_id: '11111111-2222-4333-8444-555555555555',
    },
    env: ['AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET', 'AZURE_TENANT_ID'],
    json: ['appId', 'password', 'tenant'],
    labels: ['Application (client) ID', 'Client secret (Value)', 'Directory (tenant) ID'],
  },
  {
    vendor: 'OKTA_IDP',
    method: 'api_token',
    values: { org_url: 'https://acme.okta.com', api_token: `00${word(40)}` },
    env: ['OKTA_ORG_URL', 'OKTA_API_TOKEN'],
    json: ['orgUrl', 'token'],
    labels: ['Okta domain', 'API token'],
  },
  {
    vendor: 'ORCA',
    method: 'api_token',
    values: { api_token: word(60) },
    env: ['ORCA_API_TOKEN'],
    json: ['api_token'],
    labels: ['API token'],
  },
  {
    vendor: 'QUALYS',
    method: 'basic',
    values: { username: 'acme_ab12', password: word(18) },
    env: ['QUALYS_USERNAME', 'QUALYS_PASSWORD'],
    json: ['username', 'password'],
    labels: ['Username', 'Password'],
  },
  {
    vendor: 'SEMGREP',
    method: 'web_api_token',
    values: { web_api_token: hex(64) },
    env: ['SEMGREP_APP_TOKEN'],
    json: ['token'],
    labels: ['API token'],
  },
  { vendor: 'SENTINELONE', ...SENTINEL },
  { vendor: 'SENTINELONE_VMS', ...SENTINEL },
  {
    vendor: 'SERVICENOW',
    method: 'basic',
    values: { instance_name: 'dev12345', username: 'sallyport', password: word(20) },
    env: ['SN_INSTANCE', 'SN_USERNAME', 'SN_PASSWORD'],
    json: ['instance', 'username', 'password'],
    labels: ['Instance name', 'User ID', 'Password'],
  },
  {
    vendor: 'SNYK',
    method: 'api_key',
    values: { api_key: uuid },
    env: ['SNYK_TOKEN'],
    json: ['token'],
    labels: ['API key'],
  },
  {
    vendor: 'TANIUM_VMS',
    method: 'api_token',
    values: { base_url: 'https://acme-api.cloud.tanium.com', api_token: `token-${hex(40)}` },
    env: ['TANIUM_URL', 'TANIUM_API_TOKEN'],
    json: ['url', 'token'],
    labels: ['Tanium server URL', 'API token'],
  },
  {
    vendor: 'TENABLE',
    method: 'api_keys',
    values: { client_key: hex(64), secret_key: `f${hex(63)}` },
    env: ['TIO_ACCESS_KEY', 'TIO_SECRET_KEY'],
    json: ['accessKey', 'secretKey'],
    labels: ['Access Key', 'Secret Key'],
  },
  {
    vendor: 'UPWIND',
    method: 'client_credentials',
    values: { client_id: word(32), client_secret: word(64), organization_id: 'org_Xk9mPq7RtYwN2vLs' },
    env: ['UPWIND_CLIENT_ID', 'UPWIND_CLIENT_SECRET', 'UPWIND_ORGANIZATION_ID'],
    json: ['clientId', 'clientSecret', 'organizationId'],
    labels: ['Client ID', 'Client Secret', 'Organization ID'],
  },
  { vendor: 'WIZ_CODE', ...WIZ },
  { vendor: 'WIZ_VMS', ...WIZ },
];

type Writer = (names: readonly string[], values: readonly string[]) => string;
const lines =
  (write: (name: string, value: string) => string): Writer =>
  (names, values) =>
    names.map((name, index) => write(name, values[index] ?? '')).join('\n');

/** The shapes in which keys come, and whose names they use. */
const SHAPES: readonly (readonly [name: string, names: 'env' | 'json' | 'labels', write: Writer])[] = [
  [
    '.env with a remark, quotes and a BOM',
    'env',
    (names, values) =>
      `\uFEFF# keys of production\r\n${lines((name, value) => `export ${name}="${value}"`)(names, values).replaceAll('\n', '\r\n')}\r\n`,
  ],
  ['.env, plain', 'env', lines((name, value) => `${name}=${value}`)],
  [
    'JSON',
    'json',
    (names, values) =>
      JSON.stringify(Object.fromEntries(names.map((name, index) => [name, values[index]])), null, 2),
  ],
  [
    'JSON in JSON',
    'json',
    (names, values) =>
      JSON.stringify({
        name: 'reader',
        credentials: [Object.fromEntries(names.map((name, index) => [name, values[index]]))],
      }),
  ],
  [
    'YAML',
    'json',
    (names, values) => `---\n${lines((name, value) => `${name}: "${value}"`)(names, values)}\n`,
  ],
  [
    'lines of the console',
    'labels',
    (names, values) => `Save these now\n\n${lines((name, value) => `${name}: ${value}`)(names, values)}`,
  ],
  ['values below their labels', 'labels', lines((name, value) => `${name}\n${value}`)],
];

const files: readonly Paste[] = SAMPLES.flatMap((sample) =>
  SHAPES.map(([shape, names, write]) => ({
    name: shape,
    vendor: sample.vendor,
    method: sample.method,
    into: Object.keys(sample.values)[0] ?? '',
    text: write(sample[names], Object.values(sample.values)),
    reading: { kind: 'filled', values: sample.values } as const,
  })),
);

const plain = { kind: 'plain' } as const;
const one = (
  name: string,
  [vendor, method, into]: readonly [string, string, string],
  text: string,
  reading: PasteReading,
  current?: Readonly<Record<string, string>>,
): Paste => ({ name, vendor, method, into, text, reading, ...(current ? { current } : {}) });

const OKTA_URL = ['OKTA_IDP', 'api_token', 'org_url'] as const;
const OKTA_TOKEN = ['OKTA_IDP', 'api_token', 'api_token'] as const;
const SN = ['SERVICENOW', 'basic', 'instance_name'] as const;
const AWS_ID = ['AWS_INSPECTOR2', 'direct_access', 'aws.aws_access_key_id'] as const;
const AWS_SECRET = ['AWS_INSPECTOR2', 'direct_access', 'aws.aws_secret_access_key'] as const;
const PASSWORD = ['QUALYS', 'basic', 'password'] as const;
const TENABLE = ['TENABLE', 'api_keys', 'client_key'] as const;
const SECRET = ['CROWDSTRIKE', 'api_client', 'client_secret'] as const;
const S1_URL = ['SENTINELONE', 'api_token', 'base_url'] as const;

const filled = (values: Readonly<Record<string, string>>) => ({ kind: 'filled', values }) as const;
const corrected = (path: string, value: string) =>
  ({ kind: 'corrected', values: { [path]: value } }) as const;
const moved = (path: string, value: string) => ({ kind: 'moved', values: { [path]: value } }) as const;

const singles: readonly Paste[] = [
  // Files as vendors give them.
  one(
    'accessKeys.csv of AWS',
    AWS_ID,
    `Access key ID,Secret access key\r\n${Object.values(AWS.values).join(',')}`,
    filled(AWS.values),
  ),
  one(
    '~/.aws/credentials',
    AWS_ID,
    `[default]\naws_access_key_id = ${AWS.values['aws.aws_access_key_id']}\naws_secret_access_key = ${AWS.values['aws.aws_secret_access_key']}\nregion = eu-west-1`,
    filled({ ...AWS.values, 'aws.aws_region_name': 'eu-west-1' }),
  ),
  one(
    'answer of aws iam create-access-key',
    AWS_SECRET,
    JSON.stringify({
      AccessKey: {
        UserName: 'reader',
        AccessKeyId: AWS.values['aws.aws_access_key_id'],
        Status: 'Active',
        SecretAccessKey: AWS.values['aws.aws_secret_access_key'],
      },
    }),
    filled(AWS.values),
  ),
  one(
    'answer of az ad sp create-for-rbac',
    ['MS_ENTRA', 'client_credentials', 'client_id'],
    JSON.stringify({
      appId: uuid,
      displayName: 'reader',
      password: `Ab38Q~${word(34)}`,
      tenant: '11111111-2222-4333-8444-555555555555',
    }),
    filled({
      client_id: uuid,
      client_secret: `Ab38Q~${word(34)}`,
      tenant_id: '11111111-2222-4333-8444-555555555555',
    }),
  ),
  one(
    'key file of Lacework',
    ['LACEWORK_CSPM', 'api_key', 'account'],
    JSON.stringify({
      keyId: 'ACME_0123456789ABCDEF',
      secret: '_0123abcd',
      subAccount: '',
      account: 'acme.lacework.net',
    }),
    filled({ key_id: 'ACME_0123456789ABCDEF', secret: '_0123abcd', account: 'acme' }),
  ),
  one(
    'header of Tenable',
    TENABLE,
    `X-ApiKeys: accessKey=${hex(64)};secretKey=f${hex(63)}`,
    filled({ client_key: hex(64), secret_key: `f${hex(63)}` }),
  ),
  one(
    'curl with the header of Tenable',
    TENABLE,
    `curl -H "X-ApiKeys: accessKey=${hex(64)};secretKey=f${hex(63)};" https://cloud.tenable.com/scans`,
    filled({ client_key: hex(64), secret_key: `f${hex(63)}` }),
  ),
  one(
    'curl with a user',
    ['QUALYS', 'basic', 'username'],
    `curl -s -u "acme_ab12:${word(18)}" https://qualysapi.qg2.apps.qualys.com/`,
    filled({ username: 'acme_ab12', password: word(18) }),
  ),
  one(
    'curl with a token',
    ['SEMGREP', 'web_api_token', 'web_api_token'],
    `curl -H "Authorization: Bearer ${hex(64)}" https://semgrep.dev/api/v1/deployments`,
    filled({ web_api_token: hex(64) }),
  ),
  one(
    'TSV',
    ['CROWDSTRIKE', 'api_client', 'client_id'],
    `Client ID\tClient Secret\n${hex(32)}\t${word(40)}`,
    filled({ client_id: hex(32), client_secret: word(40) }),
  ),
  one(
    'CSV with quotes',
    ['BLACK_KITE', 'client_credentials', 'client_id'],
    `"Client ID","Client Secret"\n"${word(24)}","${word(40)}"`,
    filled({ client_id: word(24), client_secret: word(40) }),
  ),
  one(
    'variables of Postman',
    ['CROWDSTRIKE', 'api_client', 'client_id'],
    JSON.stringify({
      values: [
        { key: 'client_id', value: hex(32), enabled: true },
        { key: 'client_secret', value: word(40), enabled: true },
      ],
    }),
    filled({ client_id: hex(32), client_secret: word(40) }),
  ),
  one('one line of .env', SECRET, `FALCON_CLIENT_SECRET=${word(40)}`, filled({ client_secret: word(40) })),
  one(
    'PowerShell',
    ['MS_ENTRA', 'client_credentials', 'client_id'],
    `$env:AZURE_CLIENT_ID = "${uuid}"\n$env:AZURE_TENANT_ID = "11111111-2222-4333-8444-555555555555"`,
    filled({ client_id: uuid, tenant_id: '11111111-2222-4333-8444-555555555555' }),
  ),
  one(
    'a region by its name',
    ['SNYK', 'api_key', 'api_key'],
    `SNYK_TOKEN=${uuid}\nSNYK_API_URL=https://app.eu.snyk.io`,
    filled({ api_key: uuid, base_url: 'https://app.eu.snyk.io' }),
  ),
  one(
    'the console’s address in a file',
    OKTA_URL,
    `OKTA_ORG_URL=https://acme-admin.okta.com/admin/dashboard\nOKTA_API_TOKEN=00${word(40)}`,
    filled({ org_url: 'https://acme.okta.com', api_token: `00${word(40)}` }),
  ),

  // Addresses of consoles.
  one(
    'the admin console of Okta',
    OKTA_URL,
    'https://acme-admin.okta.com/admin/dashboard',
    corrected('org_url', 'https://acme.okta.com'),
  ),
  one('Okta without a scheme', OKTA_URL, 'acme.okta.com', corrected('org_url', 'https://acme.okta.com')),
  one(
    'Okta with a path',
    OKTA_URL,
    'https://acme.okta.com/app/UserHome?session=1',
    corrected('org_url', 'https://acme.okta.com'),
  ),
  one(
    'a preview org of Okta',
    OKTA_URL,
    'https://acme-admin.oktapreview.com/',
    corrected('org_url', 'https://acme.oktapreview.com'),
  ),
  one(
    'SentinelOne with a path',
    S1_URL,
    'https://acme.sentinelone.net/dashboard',
    corrected('base_url', 'https://acme.sentinelone.net'),
  ),
  one(
    'SentinelOne without a scheme',
    S1_URL,
    'acme.sentinelone.net',
    corrected('base_url', 'https://acme.sentinelone.net'),
  ),
  one(
    'the address of a ServiceNow instance',
    SN,
    'https://dev12345.service-now.com/nav_to.do?uri=home.do',
    corrected('instance_name', 'dev12345'),
  ),
  one(
    'the host of a ServiceNow instance',
    SN,
    'dev12345.service-now.com',
    corrected('instance_name', 'dev12345'),
  ),
  one(
    'the address of a Lacework account',
    ['LACEWORK_CSPM', 'api_key', 'account'],
    'https://acme.lacework.net/ui/investigation',
    corrected('account', 'acme'),
  ),
  one(
    'the address of a request to Mend',
    ['MEND', 'user_key', 'base_url'],
    'https://api-saas.mend.io/api/v2.0',
    corrected('base_url', 'https://api-saas.mend.io'),
  ),
  one(
    'GitLab with a project',
    ['GITLAB', 'access_token', 'base_url'],
    'gitlab.com',
    corrected('base_url', 'https://gitlab.com'),
  ),
  one(
    'http for https',
    S1_URL,
    'http://acme.sentinelone.net/',
    corrected('base_url', 'https://acme.sentinelone.net'),
  ),
  one(
    'the address of Snyk, in the key',
    ['SNYK', 'api_key', 'api_key'],
    'https://app.eu.snyk.io/org/acme',
    moved('base_url', 'https://app.eu.snyk.io'),
  ),
  one(
    'the address of Falcon, in the secret',
    SECRET,
    'https://falcon.eu-1.crowdstrike.com/dashboards',
    moved('base_url', 'https://api.eu-1.crowdstrike.com'),
  ),
  one(
    'the address of an AWS console, in the secret',
    AWS_SECRET,
    'https://eu-west-1.console.aws.amazon.com/inspector/v2/home?region=eu-west-1',
    moved('aws.aws_region_name', 'eu-west-1'),
  ),
  one(
    'the address of Okta, in the token',
    OKTA_TOKEN,
    'https://acme-admin.okta.com',
    moved('org_url', 'https://acme.okta.com'),
  ),

  // In the wrong field, or with what belongs before it.
  one(
    'an access key in the secret',
    AWS_SECRET,
    AWS.values['aws.aws_access_key_id'],
    moved('aws.aws_access_key_id', AWS.values['aws.aws_access_key_id']),
  ),
  one(
    'a secret in the access key',
    AWS_ID,
    AWS.values['aws.aws_secret_access_key'],
    moved('aws.aws_secret_access_key', AWS.values['aws.aws_secret_access_key']),
  ),
  one(
    'the other of a swapped pair',
    AWS_SECRET,
    AWS.values['aws.aws_access_key_id'],
    { kind: 'swapped', values: AWS.values },
    { 'aws.aws_access_key_id': AWS.values['aws.aws_secret_access_key'] },
  ),
  one(
    'a swapped pair of Wiz',
    ['WIZ_VMS', 'service_account', 'client_secret'],
    word(53),
    { kind: 'swapped', values: { client_id: word(53), client_secret: word(64) } },
    { client_id: word(64) },
  ),
  one(
    'an organization in the client',
    ['UPWIND', 'client_credentials', 'client_id'],
    'org_Xk9mPq7RtYwN2vLs',
    moved('organization_id', 'org_Xk9mPq7RtYwN2vLs'),
  ),
  one(
    'a token with its scheme',
    ['SEMGREP', 'web_api_token', 'web_api_token'],
    `Bearer ${hex(64)}`,
    corrected('web_api_token', hex(64)),
  ),
  one(
    'a token of Okta with its scheme',
    OKTA_TOKEN,
    `SSWS 00${word(40)}`,
    corrected('api_token', `00${word(40)}`),
  ),
  one(
    'a token of SentinelOne with its scheme',
    ['SENTINELONE', 'api_token', 'api_token'],
    `ApiToken ${word(80)}`,
    corrected('api_token', word(80)),
  ),

  // Another maker's.
  one('a token of GitHub in GitLab', ['GITLAB', 'access_token', 'access_token'], `ghp_${word(36)}`, {
    kind: 'foreign',
    maker: 'GitHub',
  }),
  one('a token of GitLab in GitHub', ['GITHUB', 'pat', 'access_token'], `glpat-${word(20)}`, {
    kind: 'foreign',
    maker: 'GitLab',
  }),
  one('an access key of AWS in CrowdStrike', SECRET, 'AKIAIOSFODNN7EXAMPLE', {
    kind: 'foreign',
    maker: 'AWS',
  }),
  one('a token of Snyk in Okta', OKTA_TOKEN, 'snyk_sat.12345678.abcdefgh.ijklmnop', {
    kind: 'foreign',
    maker: 'Snyk',
  }),
  one(
    'a token of Slack in Semgrep',
    ['SEMGREP', 'web_api_token', 'web_api_token'],
    'xoxb-made-up-0123456789',
    { kind: 'foreign', maker: 'Slack' },
  ),
  one('a token of Arnica in Tenable', TENABLE, 'arnica_abcDEF123', { kind: 'foreign', maker: 'Arnica' }),

  // Nothing special: as many as can be thought of.
  one('a key', TENABLE, hex(64), plain),
  one('a key with spaces around it', TENABLE, `  ${hex(64)}\n`, plain),
  one('a key in quotes', TENABLE, `"${hex(64)}"`, plain),
  one('half a key', TENABLE, hex(30), plain),
  one('nothing', TENABLE, '', plain),
  one('white space', TENABLE, ' \n\t ', plain),
  one('a password', PASSWORD, 'correct horse', plain),
  one('a password like an assignment', PASSWORD, 'USER_PASSWORD=secret', plain),
  one('a password like a line of YAML', PASSWORD, 'password: 1234', plain),
  one('a password like an address', PASSWORD, 'https://acme.example/path', plain),
  one('a password like a token', PASSWORD, `ghp_${word(36)}`, plain),
  one('a password with a scheme', PASSWORD, 'Bearer of bad news', plain),
  one('a password with quotes', PASSWORD, '"quoted"', plain),
  one('a password with commas', PASSWORD, 'a,b;c\td', plain),
  one('a user', ['QUALYS', 'basic', 'username'], 'acme_ab12', plain),
  one('a user like an address', ['SERVICENOW', 'basic', 'username'], 'jane.doe', plain),
  one('an instance', SN, 'dev12345', plain),
  one('an instance of another product', SN, 'https://acme.atlassian.net', plain),
  one('an address as it should be', OKTA_URL, 'https://acme.okta.com', plain),
  one('an address of somebody else', OKTA_URL, 'https://okta.com.evil.example/admin', plain),
  one('an address with a user', OKTA_URL, 'https://acme.okta.com@evil.example/', plain),
  one('no address', OKTA_URL, 'acme', plain),
  one('a sentence', OKTA_URL, 'see acme.okta.com', plain),
  one('a script', OKTA_URL, 'javascript:alert(1)', plain),
  one('a token of Okta', OKTA_TOKEN, `00${word(40)}`, plain),
  one('a token with an equals sign', ['ORCA', 'api_token', 'api_token'], `${word(40)}==`, plain),
  one('a token with colons', ['SENTINELONE', 'api_token', 'api_token'], `${word(20)}:${word(20)}`, plain),
  one(
    'a token with dots',
    ['SENTINELONE', 'api_token', 'api_token'],
    `${word(20)}.${word(20)}.${word(20)}`,
    plain,
  ),
  one('a JWT', ['SENTINELONE', 'api_token', 'api_token'], `eyJ${word(30)}.eyJ${word(60)}.${word(43)}`, plain),
  one('a UUID', ['SNYK', 'api_key', 'api_key'], uuid, plain),
  one('a key of its own maker', ['SNYK', 'api_key', 'api_key'], 'snyk_sat.12345678.abcdefgh.ijklmnop', plain),
  one('a client id', ['CROWDSTRIKE', 'api_client', 'client_id'], hex(32), plain),
  one('a secret', SECRET, word(40), plain),
  one('a secret in many lines', SECRET, 'some words\nof a letter\nto a friend', plain),
  one('broken JSON', SECRET, '{"client_id": "abc"', plain),
  one('JSON of something else', SECRET, '{"colour": "red", "size": 4}', plain),
  one('an empty list', SECRET, '[]', plain),
  one('CSV of something else', SECRET, 'Colour,Size\nred,4', plain),
  one(
    'an ARN',
    ['AWS_INSPECTOR2', 'leen_role', 'aws.aws_role_arn'],
    'arn:aws:iam::123456789012:role/reader',
    plain,
  ),
  one('an e-mail address', ['MEND', 'user_key', 'user_email'], 'service@acme.example', plain),
  one('an organization', ['UPWIND', 'client_credentials', 'organization_id'], 'org_Xk9mPq7RtYwN2vLs', plain),
  one('a word in a client id', ['CHECKMARX', 'client_credentials', 'client_id'], 'sallyport-reader', plain),
];

/** Every way in which somebody was seen, or is sure, to paste keys. All values are made up. */
export const PASTES: readonly Paste[] = [...files, ...singles];

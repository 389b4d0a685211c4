/**
 * The create-connection bodies that the provisioning API documents, with the placeholders they have there; their
 * comments and commas are mended. Integrators' code sends exactly these shapes, so they are a promise.
 */
export const REFERENCE_BODIES: readonly {
  readonly vendor: string;
  readonly credentials?: Readonly<Record<string, unknown>>;
  readonly options?: Readonly<Record<string, unknown>>;
}[] = [
  { vendor: 'TENABLE', credentials: { client_key: '<string>', secret_key: '<string>' } },
  {
    vendor: 'QUALYS',
    credentials: { username: 'test', password: 'pass' },
    options: { init_load_timestamp: '2021-01-01T00:00:00+00:00' },
  },
  { vendor: 'INSIGHTVM', credentials: { base_url: 'https://api.url.com', api_key: 'api_key' } },
  { vendor: 'MS_DEFENDER_VMS', options: redirectUrls() },
  { vendor: 'SENTINELONE_VMS', credentials: { base_url: 'https://api.url.com', api_token: 'api_token' } },
  {
    vendor: 'CROWDSTRIKE_SPOTLIGHT',
    credentials: { client_id: 'client_id', client_secret: 'client_secret' },
  },
  {
    vendor: 'AWS_INSPECTOR2',
    credentials: {
      aws: {
        aws_access_key_id: 'access_key_id',
        aws_secret_access_key: 'secret_key',
        aws_region_name: 'us-east-1',
        type: 'direct_access',
      },
    },
  },
  {
    vendor: 'AWS_INSPECTOR2',
    credentials: {
      aws: {
        aws_role_arn: 'role_arn',
        external_id: 'external_id',
        aws_region_name: 'us-east-1',
        type: 'leen_role',
      },
    },
  },
  {
    vendor: 'AWS_INSPECTOR2',
    credentials: {
      aws: {
        aws_role_arn: 'role_arn',
        external_id: 'external_id',
        aws_region_name: 'us-east-1',
        type: 'role_chaining',
      },
    },
  },
  {
    vendor: 'WIZ_VMS',
    credentials: {
      base_url: 'https://api.usxx.app.wiz.io',
      client_id: 'client_id',
      client_secret: 'client_secret',
    },
  },
  { vendor: 'MS_DEFENDER_ENDPOINT', options: redirectUrls() },
  { vendor: 'SENTINELONE', credentials: { base_url: 'https://api.url.com', api_token: 'api_token' } },
  { vendor: 'CROWDSTRIKE', credentials: { client_id: 'client_id', client_secret: 'client_secret' } },
  { vendor: 'SNYK', options: redirectUrls() },
  { vendor: 'SEMGREP', credentials: { web_api_token: 'web_api_token' } },
  { vendor: 'AIKIDO', credentials: { client_id: 'client_id', client_secret: 'client_secret' } },
  {
    vendor: 'WIZ_CODE',
    credentials: {
      base_url: 'https://api.usxx.app.wiz.io',
      client_id: 'client_id',
      client_secret: 'client_secret',
    },
  },
  {
    vendor: 'CHECKMARX',
    credentials: {
      base_url: 'https://us.ast.checkmarx.net',
      tenant_name: 'tenant-name',
      client_id: 'client_id',
      client_secret: 'client_secret',
    },
  },
  {
    vendor: 'MEND',
    credentials: {
      user_email: 'user-email',
      user_key: 'user-key',
      org_uuid: 'org-uuid',
      base_url: 'https://api-saas.mend.io',
    },
  },
  { vendor: 'OKTA', credentials: { org_url: 'https://{your-tenant}.okta.com', api_token: 'api_token' } },
  { vendor: 'MS_ENTRA', options: redirectUrls() },
  {
    vendor: 'MS_ENTRA',
    credentials: { client_id: 'client_id', client_secret: 'client_secret', tenant_id: 'tenant_id' },
  },
];

/** The vendors that the invite token's document lists, in its order. */
export const REFERENCE_INVITE_VENDORS: readonly string[] = [
  'ARNICA',
  'ORCA',
  'MEND',
  'AIKIDO',
  'TENABLE',
  'SENTINELONE_VMS',
  'SENTINELONE',
  'GITLAB',
  'UPWIND',
  'SERVICENOW',
  'QUALYS',
  'GITHUB',
  'CHECKMARX',
  'MS_DEFENDER_VMS',
  'MS_ENTRA',
  'MS_DEFENDER_CLOUD',
  'MS_DEFENDER_ENDPOINT',
  'LACEWORK_CSPM',
  'AWS_SECURITYHUB',
  'AWS_ACCESS_ANALYSER',
  'AWS_INSPECTOR2',
  'WIZ_CODE',
  'WIZ_VMS',
  'TANIUM_VMS',
  'OKTA_IDP',
  'SEMGREP',
  'CROWDSTRIKE_SPOTLIGHT',
  'CROWDSTRIKE',
  'SNYK',
  'INSIGHTVM',
];

/** The options that it names: addresses for those who authorize, the method for AWS. */
export const REFERENCE_INVITE_OPTIONS: readonly {
  readonly vendor: string;
  readonly options: Readonly<Record<string, unknown>>;
}[] = [
  ...['SNYK', 'MS_DEFENDER_ENDPOINT'].map((vendor) => ({ vendor, options: redirectUrls() })),
  ...['AWS_SECURITYHUB', 'AWS_ACCESS_ANALYSER', 'AWS_INSPECTOR2'].flatMap((vendor) =>
    ['direct_access', 'leen_role', 'role_chaining'].map((auth_type) => ({ vendor, options: { auth_type } })),
  ),
];

function redirectUrls() {
  return {
    oauth2_redirect_urls: { success: 'https://myapp.com/success', error: 'https://myapp.com/error' },
  };
}

/** Dotted paths of every value inside: `aws.type`. */
export function pathsIn(credentials: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(credentials).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? pathsIn(value as Record<string, unknown>).map((path) => `${name}.${path}`)
      : [name],
  );
}

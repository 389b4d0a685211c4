import type {
  AuthMethod,
  Capability,
  Choice,
  Derivation,
  Field,
  GuideStep,
  HostRule,
  IntegratorOption,
  Signer,
  Step,
  Verdict,
} from '../types.js';

/** What the AWS vendors share: three ways to get at an account, one of which needs keys, two a role to assume. */
export type AwsService = {
  /** As the console calls it: `Amazon Inspector`. */
  readonly name: string;
  /** Service name in endpoints and signatures: `inspector2`. */
  readonly endpoint: string;
  /** The managed policy that lets its holder read. */
  readonly policy: string;
  /** A second policy, for what the managed one leaves out. AWS brings none along, so the customer creates it first. */
  readonly ownPolicy?: { readonly name: string; readonly document: string };
  /** Regions that AWS has, but not for this service. */
  readonly notIn?: readonly string[];
  /** Asks the service itself, at `{service}` in `{region}`, with whichever keys the method has come by. */
  readonly capabilities: (signer: Signer) => readonly Capability[];
};

/** After botocore's endpoints. China is a partition with a domain of its own. */
const AWS_REGIONS: readonly Choice[] = [
  { value: 'us-east-1', label: 'US East (N. Virginia)' },
  { value: 'us-east-2', label: 'US East (Ohio)' },
  { value: 'us-west-1', label: 'US West (N. California)' },
  { value: 'us-west-2', label: 'US West (Oregon)' },
  { value: 'af-south-1', label: 'Africa (Cape Town)' },
  { value: 'ap-east-1', label: 'Asia Pacific (Hong Kong)' },
  { value: 'ap-east-2', label: 'Asia Pacific (Taipei)' },
  { value: 'ap-northeast-1', label: 'Asia Pacific (Tokyo)' },
  { value: 'ap-northeast-2', label: 'Asia Pacific (Seoul)' },
  { value: 'ap-northeast-3', label: 'Asia Pacific (Osaka)' },
  { value: 'ap-south-1', label: 'Asia Pacific (Mumbai)' },
  { value: 'ap-south-2', label: 'Asia Pacific (Hyderabad)' },
  { value: 'ap-southeast-1', label: 'Asia Pacific (Singapore)' },
  { value: 'ap-southeast-2', label: 'Asia Pacific (Sydney)' },
  { value: 'ap-southeast-3', label: 'Asia Pacific (Jakarta)' },
  { value: 'ap-southeast-4', label: 'Asia Pacific (Melbourne)' },
  { value: 'ap-southeast-5', label: 'Asia Pacific (Malaysia)' },
  { value: 'ap-southeast-6', label: 'Asia Pacific (New Zealand)' },
  { value: 'ap-southeast-7', label: 'Asia Pacific (Thailand)' },
  { value: 'ca-central-1', label: 'Canada (Central)' },
  { value: 'ca-west-1', label: 'Canada West (Calgary)' },
  { value: 'eu-central-1', label: 'Europe (Frankfurt)' },
  { value: 'eu-central-2', label: 'Europe (Zurich)' },
  { value: 'eu-north-1', label: 'Europe (Stockholm)' },
  { value: 'eu-south-1', label: 'Europe (Milan)' },
  { value: 'eu-south-2', label: 'Europe (Spain)' },
  { value: 'eu-west-1', label: 'Europe (Ireland)' },
  { value: 'eu-west-2', label: 'Europe (London)' },
  { value: 'eu-west-3', label: 'Europe (Paris)' },
  { value: 'il-central-1', label: 'Israel (Tel Aviv)' },
  { value: 'me-central-1', label: 'Middle East (UAE)' },
  { value: 'me-south-1', label: 'Middle East (Bahrain)' },
  { value: 'mx-central-1', label: 'Mexico (Central)' },
  { value: 'sa-east-1', label: 'South America (Sao Paulo)' },
  { value: 'us-gov-east-1', label: 'AWS GovCloud (US-East)' },
  { value: 'us-gov-west-1', label: 'AWS GovCloud (US-West)' },
  { value: 'cn-north-1', label: 'China (Beijing)' },
  { value: 'cn-northwest-1', label: 'China (Ningxia)' },
];

/** The integrator decides which of the three ways a customer gets to see. */
export const AWS_OPTIONS: readonly IntegratorOption[] = [
  {
    path: 'auth_type',
    kind: 'select',
    label: 'AWS authentication method',
    help: 'Offers only this method: an access key, a role that we assume, or a role behind one of our own.',
    choices: ['direct_access', 'leen_role', 'role_chaining'],
    narrows: 'method',
  },
];

export function awsHosts(endpoint: string): HostRule {
  return {
    allow: ['sts', endpoint].flatMap((service) => [
      `${service}.*.amazonaws.com`,
      `${service}.*.amazonaws.com.cn`,
    ]),
  };
}

/** `direct_access`, `leen_role` and `role_chaining`: the values of `aws.type` that the provisioning API documents. */
export function awsMethods(service: AwsService): readonly AuthMethod[] {
  return [directAccess(service), assumedRole(service), chainedRole(service)];
}

function directAccess(service: AwsService): AuthMethod {
  const { endpoint, capabilities } = service;
  const keys = {
    accessKeyId: '{aws.aws_access_key_id}',
    secretAccessKey: '{aws.aws_secret_access_key}',
  };
  return {
    id: 'direct_access',
    kind: 'credentials',
    label: 'Access key',
    summary: 'Quickest: the keys of an IAM user',
    fields: [
      {
        path: 'aws.aws_access_key_id',
        kind: 'text',
        label: 'Access key ID',
        help: 'Of an IAM user. Temporary keys, which start with ASIA, can’t work: their session token is missing here.',
        example: 'AKIAIOSFODNN7EXAMPLE',
        format: {
          pattern: '^AKIA[A-Z0-9]{16}$',
          hint: '20 characters that start with AKIA',
          confidence: 'inferred',
        },
      },
      {
        path: 'aws.aws_secret_access_key',
        kind: 'secret',
        label: 'Secret access key',
        help: 'Shown only once, when the access key is created.',
        format: {
          pattern: '^[A-Za-z0-9+/]{40}$',
          hint: '40 letters, digits, + and /',
          confidence: 'inferred',
        },
      },
      regionField(service),
    ],
    fixed: { 'aws.type': 'direct_access' },
    guide: [
      ...createPolicy(service),
      {
        text: 'In the AWS console open **IAM > Users** and choose **Create user**. It needs no access to the console.',
        link: { label: 'Open IAM', url: 'https://console.aws.amazon.com/iam/' },
      },
      attach('to the user', service),
      {
        text: 'Open the user, then **Security credentials > Create access key**, and choose **Third-party service** or **Other** as the use case.',
      },
      {
        text: 'Copy the **Access key** and the **Secret access key**, which is shown only once, and paste both here.',
      },
      { text: `Choose the region in which ${service.name} is turned on.` },
    ],
    check: { derive: origins(endpoint), steps: [callerIdentity(signer('sts', keys))] },
    capabilities: capabilities(signer(endpoint, keys)),
  };
}

const PLATFORM_KEYS = {
  accessKeyId: '{platform.aws_access_key_id}',
  secretAccessKey: '{platform.aws_secret_access_key}',
};

function assumedRole(service: AwsService): AuthMethod {
  const { endpoint, capabilities } = service;
  return {
    id: 'leen_role',
    kind: 'credentials',
    label: 'IAM role',
    summary: 'Safest: no keys change hands, you allow our account to assume a role of yours',
    fields: roleFields(service),
    fixed: { 'aws.type': 'leen_role' },
    needs: ['platform.aws_account_id', 'platform.aws_access_key_id', 'platform.aws_secret_access_key'],
    guide: [
      ...createPolicy(service),
      {
        text: 'In the AWS console open **IAM > Roles > Create role**. Choose **AWS account**, then **Another AWS account**, and enter our account ID:',
        link: { label: 'Open IAM', url: 'https://console.aws.amazon.com/iam/' },
        copy: { label: 'Account ID', value: '{platform.aws_account_id}' },
      },
      {
        text: 'Tick **Require external ID** and paste this one. It was made for you alone:',
        copy: { label: 'External ID', value: '{aws.external_id}' },
      },
      attach('and create the role', service),
      { text: 'Open the role, copy its **ARN** and paste it here.' },
      { text: `Choose the region in which ${service.name} is turned on.` },
    ],
    check: {
      derive: origins(endpoint),
      steps: [assumeRole('assume_role', signer('sts', PLATFORM_KEYS), customersRole, customersRoleVerdicts)],
    },
    capabilities: capabilities(signer(endpoint, assumed('assume_role'))),
  };
}

function chainedRole(service: AwsService): AuthMethod {
  const { endpoint, capabilities } = service;
  return {
    id: 'role_chaining',
    kind: 'credentials',
    label: 'IAM role behind our role',
    summary: 'Like an IAM role, but you trust a single role of ours instead of our whole account',
    fields: roleFields(service),
    fixed: { 'aws.type': 'role_chaining' },
    needs: ['platform.aws_chain_role_arn', 'platform.aws_access_key_id', 'platform.aws_secret_access_key'],
    guide: [
      ...createPolicy(service),
      {
        text: 'In the AWS console open **IAM > Roles > Create role** and choose **Custom trust policy**.',
        link: { label: 'Open IAM', url: 'https://console.aws.amazon.com/iam/' },
      },
      {
        text: 'Replace what is there by this policy. It trusts one role of ours, and only with the external ID that was made for you:',
        copy: { label: 'Trust policy', value: TRUST_POLICY },
      },
      attach('and create the role', service),
      { text: 'Open the role, copy its **ARN** and paste it here.' },
      { text: `Choose the region in which ${service.name} is turned on.` },
    ],
    check: {
      derive: origins(endpoint),
      steps: [
        assumeRole(
          'assume_own_role',
          signer('sts', PLATFORM_KEYS),
          { RoleArn: '{platform.aws_chain_role_arn}' },
          [{ when: { status: [400, 403] }, result: 'app_not_configured' }],
        ),
        assumeRole(
          'assume_role',
          signer('sts', assumed('assume_own_role')),
          customersRole,
          customersRoleVerdicts,
        ),
      ],
    },
    capabilities: capabilities(signer(endpoint, assumed('assume_role'))),
  };
}

const TRUST_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "{platform.aws_chain_role_arn}" },
      "Action": "sts:AssumeRole",
      "Condition": { "StringEquals": { "sts:ExternalId": "{aws.external_id}" } }
    }
  ]
}`;

function roleFields(service: AwsService): readonly Field[] {
  return [
    {
      path: 'aws.external_id',
      kind: 'text',
      label: 'External ID',
      help: 'Goes into the role’s trust policy. It makes sure that nobody else can use your role through us.',
      generated: 'external_id',
      maxLength: 1224,
      format: {
        pattern: '^[\\w+=,.@:/-]{2,1224}$',
        hint: 'At least 2 letters, digits or + = , . @ : / - _',
        confidence: 'documented',
      },
    },
    {
      path: 'aws.aws_role_arn',
      kind: 'text',
      label: 'Role ARN',
      help: 'Shown at the top of the role’s page in IAM.',
      example: 'arn:aws:iam::123456789012:role/SecurityReadOnly',
      maxLength: 2048,
      format: {
        pattern: '^arn:aws(?:-us-gov|-cn)?:iam::[0-9]{12}:role/[\\w+=,.@/-]{1,576}$',
        hint: 'arn:aws:iam::123456789012:role/name',
        confidence: 'inferred',
      },
    },
    regionField(service),
  ];
}

function regionField({ name, notIn }: AwsService): Field {
  return {
    path: 'aws.aws_region_name',
    kind: 'region',
    label: 'AWS Region',
    help: `Where ${name} is turned on.`,
    required: false,
    default: 'us-east-1',
    choices: AWS_REGIONS.filter(({ value }) => !notIn?.includes(value)),
  };
}

function createPolicy({ ownPolicy }: AwsService): readonly GuideStep[] {
  if (!ownPolicy) return [];
  return [
    {
      text: 'In the AWS console open **IAM > Policies > Create policy**, choose **JSON** and replace what is there by this:',
      link: { label: 'Open IAM', url: 'https://console.aws.amazon.com/iam/' },
      copy: { label: 'Policy document', value: ownPolicy.document },
    },
    {
      text: 'Go on, give the policy this name, and create it:',
      copy: { label: 'Policy name', value: ownPolicy.name },
    },
  ];
}

function attach(to: string, { policy, ownPolicy }: AwsService): GuideStep {
  return {
    text: ownPolicy
      ? `Attach the policy that you have just made and this one ${to}. This one lets its holder read and nothing else:`
      : `Attach this policy ${to}. It lets its holder read and nothing else:`,
    copy: { label: 'Policy', value: policy },
  };
}

/** Sets `{region}`, and the origins `{sts}` and `{service}` in it. */
function origins(endpoint: string): readonly Derivation[] {
  return [
    {
      set: 'region',
      from: '{aws.aws_region_name}',
      cases: [
        { match: '^$', value: 'us-east-1' },
        { match: '^([a-z0-9-]+)$', value: '$1' },
      ],
    },
    origin('sts', 'sts'),
    origin('service', endpoint),
  ];
}

function origin(set: string, endpoint: string): Derivation {
  return {
    set,
    from: '{region}',
    cases: [
      { match: '^(cn-[a-z0-9-]+)$', value: `https://${endpoint}.$1.amazonaws.com.cn` },
      { match: '^([a-z0-9-]+)$', value: `https://${endpoint}.$1.amazonaws.com` },
    ],
  };
}

type Keys = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

function signer(service: string, keys: Keys): Signer {
  return { kind: 'sigv4', service, region: '{region}', ...keys };
}

/** The temporary keys that the step of this id has brought. */
function assumed(step: string): Keys {
  return {
    accessKeyId: `{${step}_key_id}`,
    secretAccessKey: `{${step}_secret}`,
    sessionToken: `{${step}_session}`,
  };
}

const API_VERSION = '2011-06-15';

/**
 * The one call that needs no permission, so it proves the pair of keys and nothing else. AWS answers 403 to bad keys.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
function callerIdentity(sign: Signer): Step {
  return {
    id: 'caller_identity',
    request: { method: 'POST', url: '{sts}/', form: { Action: 'GetCallerIdentity', Version: API_VERSION } },
    sign,
    verdicts: [
      { when: { status: 200, xml: { element: 'Arn', present: true } }, result: 'ok' },
      {
        when: { status: 403, xml: { element: 'Code', is: 'InvalidClientTokenId' } },
        result: 'credentials_rejected',
        note: 'AWS does not know this access key ID. Check that it was copied whole and that the key is active.',
      },
      {
        when: { status: 403, xml: { element: 'Code', is: 'SignatureDoesNotMatch' } },
        result: 'credentials_rejected',
        note: 'AWS knows the access key ID, but the secret access key does not belong to it.',
      },
      { when: { status: 403 }, result: 'credentials_rejected' },
    ],
  };
}

const customersRole = { RoleArn: '{aws.aws_role_arn}', ExternalId: '{aws.external_id}' };

const customersRoleVerdicts: readonly Verdict[] = [
  {
    when: { status: 403, xml: { element: 'Code', is: 'AccessDenied' } },
    result: 'credentials_rejected',
    note: 'AWS does not let us assume this role and does not say why. Compare the role’s ARN, the account or role that its trust policy names, and the external ID with those shown here.',
  },
  // With any other refusal it is our own keys that AWS does not take.
  { when: { status: 403 }, result: 'app_not_configured' },
  {
    when: { status: 400 },
    result: 'credentials_rejected',
    note: 'AWS can’t read this role ARN or external ID. Copy both again.',
  },
];

function assumeRole(
  id: string,
  sign: Signer,
  role: Readonly<Record<string, string>>,
  refusals: readonly Verdict[],
): Step {
  return {
    id,
    request: {
      method: 'POST',
      url: '{sts}/',
      form: {
        Action: 'AssumeRole',
        Version: API_VERSION,
        RoleSessionName: 'sallyport-check',
        // Seconds: the shortest that AWS grants.
        DurationSeconds: '900',
        ...role,
      },
    },
    sign,
    captures: [
      { set: `${id}_key_id`, xml: 'AccessKeyId' },
      { set: `${id}_secret`, xml: 'SecretAccessKey' },
      { set: `${id}_session`, xml: 'SessionToken' },
    ],
    verdicts: [
      { when: { status: 200, xml: { element: 'SessionToken', present: true } }, result: 'ok' },
      ...refusals,
    ],
  };
}

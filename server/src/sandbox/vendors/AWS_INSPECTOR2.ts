import { json } from '../answers.js';
import { CUSTOMER_ACCOUNT } from '../families/aws/iam.js';
import { accessDenied, type Operation, restService } from '../families/aws/restService.js';
import { sts } from '../families/aws/sts.js';
import { type SandboxCredentials, type SandboxOutcome, valueAt } from '../sandboxCredentials.js';
import type { SandboxVendor } from '../site.js';

/** Not the default one, so that a check that forgets the region is found out. */
const REGION = 'eu-central-1';

/** `AKIASANDBOX` and a word, in all 20 capitals and digits. */
const accessKey = (word: string, secret = word, region = REGION) => ({
  aws: {
    aws_access_key_id: `AKIASANDBOX${word.toUpperCase()}`.padEnd(20, '0'),
    aws_secret_access_key: `sandboxSecretAccessKey${secret}`.padEnd(40, '0'),
    aws_region_name: region,
    type: 'direct_access',
  },
});
const role = (type: 'leen_role' | 'role_chaining', word: string) => ({
  aws: {
    aws_role_arn: `arn:aws:iam::${CUSTOMER_ACCOUNT}:role/Sallyport${type === 'leen_role' ? '' : 'Chained'}${word}`,
    aws_region_name: REGION,
    type,
  },
});

/** Inspector is on where the row says, and nowhere else. */
const statusIn = (row: SandboxCredentials, region: string): 'ENABLED' | 'DISABLED' =>
  row.outcome !== 'not_enabled' && valueAt(row, 'aws.aws_region_name') === region ? 'ENABLED' : 'DISABLED';

const list = (name: string, path: string, key: string, members: readonly string[]): Operation => ({
  name,
  method: 'POST',
  path,
  members,
  answer: ({ row, principal }) =>
    row.outcome === 'permission_missing' || row.outcome === 'findings_missing'
      ? accessDenied(principal, `inspector2:${name}`)
      : json(200, { [key]: [] }),
});

const inspector = restService('inspector2', 'AWS_INSPECTOR2', [
  {
    name: 'BatchGetAccountStatus',
    method: 'POST',
    path: '/status/batch/get',
    members: ['accountIds'],
    answer: ({ row, principal, region }) => {
      if (row.outcome === 'permission_missing') {
        return accessDenied(principal, 'inspector2:BatchGetAccountStatus');
      }
      const status = statusIn(row, region);
      const state = { status, errorCode: 'ALREADY_ENABLED', errorMessage: '' };
      return json(200, {
        accounts: [
          {
            accountId: principal.accountId,
            state,
            resourceState: { ec2: state, ecr: state, lambda: state, lambdaCode: state },
          },
        ],
        failedAccounts: [],
      });
    },
  },
  list('ListFindings', '/findings/list', 'findings', [
    'filterCriteria',
    'maxResults',
    'nextToken',
    'sortCriteria',
  ]),
  list('ListCoverage', '/coverage/list', 'coveredResources', ['filterCriteria', 'maxResults', 'nextToken']),
]);

/** The outcomes that a role shares with an access key: outcome, word, what Inspector answers. */
const SHARED: readonly (readonly [outcome: SandboxOutcome, word: string, note: string])[] = [
  ['works', 'Works', `the account status in ${REGION} is \`ENABLED\`.`],
  ['permission_missing', 'NoPolicy', 'every call is 403 `AccessDeniedException`.'],
  ['findings_missing', 'NoFinds', 'the account status is 200, findings and coverage are 403.'],
  ['not_enabled', 'Disabled', '200, but the account status is `DISABLED`.'],
  ['rate_limited', 'Limited', '429 `ThrottlingException` with `Retry-After: 30`.'],
];

const roleRows = (method: 'leen_role' | 'role_chaining'): SandboxVendor['credentials'] => [
  ...SHARED.map(([outcome, word, note]) => ({
    method,
    outcome,
    credentials: role(method, word),
    note: `AssumeRole is 200; ${note}`,
  })),
  {
    method,
    outcome: 'wrong_key',
    credentials: role(method, 'Untrusting'),
    note: 'The role does not trust the platform, or there is none: AssumeRole is 403 `AccessDenied`.',
  },
  { method, outcome: 'down', credentials: role(method, 'Down'), note: 'AssumeRole is 503.' },
  {
    method,
    outcome: 'slow',
    credentials: role(method, 'Slow'),
    note: 'AssumeRole is 200, long after anyone would wait.',
  },
];

export const AWS_INSPECTOR2: SandboxVendor = {
  id: 'AWS_INSPECTOR2',
  name: 'Amazon Inspector',
  sites: [sts, inspector],
  credentials: [
    ...SHARED.map(([outcome, word, note]) => ({
      method: 'direct_access',
      outcome,
      credentials: accessKey(word),
      note: `GetCallerIdentity is 200; ${note}`,
    })),
    {
      method: 'direct_access',
      outcome: 'works_sovereign',
      credentials: accessKey('China', 'China', 'cn-north-1'),
      note: 'An account in China: known to `sts.cn-north-1.amazonaws.com.cn` and to no other partition.',
    },
    {
      method: 'direct_access',
      outcome: 'wrong_key',
      credentials: accessKey('Works', 'Wrong'),
      note: 'The id of `works` with another secret: 403 `SignatureDoesNotMatch`.',
    },
    {
      method: 'direct_access',
      outcome: 'unknown_id',
      credentials: accessKey('Unknown'),
      note: 'No such key: 403 `InvalidClientTokenId`.',
    },
    { method: 'direct_access', outcome: 'down', credentials: accessKey('Down'), note: 'STS is 503.' },
    {
      method: 'direct_access',
      outcome: 'slow',
      credentials: accessKey('Slow'),
      note: 'STS is 200, long after anyone would wait.',
    },
    ...roleRows('leen_role'),
    ...roleRows('role_chaining'),
  ],
};

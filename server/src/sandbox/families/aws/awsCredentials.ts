import type { SandboxOutcome } from '../../sandboxCredentials.js';
import type { SandboxVendor } from '../../site.js';
import { CUSTOMER_ACCOUNT } from './iam.js';
import { ANOTHER_REGION, HOME_REGION } from './isOnIn.js';

/** What differs between the AWS services. */
export type AwsProduct = {
  /** One capital, or none, in front of the word that tells an access key's outcome. */
  readonly letter: string;
  /** In role names and secrets. */
  readonly word: string;
  /** What the service answers, for the notes. */
  readonly works: string;
  readonly findingsMissing: string;
  readonly notEnabled: string;
};

/** The test values of an AWS service: an access key, a role for the platform and one for its chain, for each outcome. */
export function awsCredentials(product: AwsProduct): SandboxVendor['credentials'] {
  /** `AKIASANDBOX` and a word, in all 20 capitals and digits. */
  const accessKey = (word: string, secret = word, region = HOME_REGION) => ({
    aws: {
      aws_access_key_id: `AKIASANDBOX${product.letter}${word.toUpperCase()}`.padEnd(20, '0'),
      aws_secret_access_key: `sandboxSecretAccessKey${product.word}${secret}`.padEnd(40, '0'),
      aws_region_name: region,
      type: 'direct_access',
    },
  });
  const role = (type: 'leen_role' | 'role_chaining', word: string, region = HOME_REGION) => ({
    aws: {
      aws_role_arn: `arn:aws:iam::${CUSTOMER_ACCOUNT}:role/Sallyport${product.word}${type === 'leen_role' ? '' : 'Chained'}${word}`,
      aws_region_name: region,
      type,
    },
  });
  const elsewhere = `the service is on in \`${HOME_REGION}\` alone, and the region chosen answers as in \`not_enabled\`.`;
  /** The outcomes that a role shares with an access key: outcome, word, what the service answers. */
  const shared: readonly (readonly [outcome: SandboxOutcome, word: string, note: string])[] = [
    ['works', 'Works', product.works.replace('REGION', HOME_REGION)],
    ['permission_missing', 'NoPolicy', 'every call is 403 `AccessDeniedException`.'],
    ['findings_missing', 'NoFinds', product.findingsMissing],
    ['not_enabled', 'Disabled', product.notEnabled],
    ['rate_limited', 'Limited', '429 `ThrottlingException` with `Retry-After: 30`.'],
  ];
  const direct = (outcome: SandboxOutcome, credentials: ReturnType<typeof accessKey>, note: string) => ({
    method: 'direct_access',
    outcome,
    credentials,
    note,
  });
  const roles = (method: 'leen_role' | 'role_chaining'): SandboxVendor['credentials'] => [
    ...shared.map(([outcome, word, note]) => ({
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
    {
      method,
      outcome: 'wrong_region',
      credentials: role(method, 'Region', ANOTHER_REGION),
      note: `AssumeRole is 200; ${elsewhere}`,
    },
    { method, outcome: 'down', credentials: role(method, 'Down'), note: 'AssumeRole is 503.' },
    {
      method,
      outcome: 'slow',
      credentials: role(method, 'Slow'),
      note: 'AssumeRole is 200, long after anyone would wait.',
    },
  ];
  return [
    ...shared.map(([outcome, word, note]) =>
      direct(outcome, accessKey(word), `GetCallerIdentity is 200; ${note}`),
    ),
    direct(
      'works_sovereign',
      accessKey('China', 'China', 'cn-north-1'),
      'An account in China: known to `sts.cn-north-1.amazonaws.com.cn` and to no other partition.',
    ),
    direct(
      'wrong_key',
      accessKey('Works', 'Wrong'),
      'The id of `works` with another secret: 403 `SignatureDoesNotMatch`.',
    ),
    direct(
      'wrong_region',
      accessKey('Region', 'Region', ANOTHER_REGION),
      `GetCallerIdentity is 200; ${elsewhere}`,
    ),
    direct('unknown_id', accessKey('Unknown'), 'No such key: 403 `InvalidClientTokenId`.'),
    direct('down', accessKey('Down'), 'STS is 503.'),
    direct('slow', accessKey('Slow'), 'STS is 200, long after anyone would wait.'),
    ...roles('leen_role'),
    ...roles('role_chaining'),
  ];
}

import { randomBytes } from 'node:crypto';
import { knownTo, type SandboxCredentials, valueAt } from '../../sandboxCredentials.js';
import type { World } from '../../site.js';
import { SANDBOX_PLATFORM } from '../../platform.js';
import { type Partition, partitionOf } from './regions.js';
import type { SecretKey } from './verifySignature.js';

/** The vendors whose accounts AWS keeps. Another AWS vendor adds its id. */
const AWS_VENDORS = ['AWS_INSPECTOR2', 'AWS_SECURITYHUB', 'AWS_ACCESS_ANALYSER'];

/** The customer's AWS account, the same for every row of the tables. */
export const CUSTOMER_ACCOUNT = '111122223333';

/** Who signs: the customer's own user or role (with the row that says how it fares), or the platform's. */
export type Principal = {
  readonly kind: 'customer' | 'platform_user' | 'platform_chain';
  readonly arn: string;
  readonly accountId: string;
  readonly row: SandboxCredentials | null;
};
type Key = SecretKey & {
  readonly principal: Principal;
  readonly partition: Partition;
  readonly expiresAt: number;
};
type TemporaryKey = {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly sessionToken: string;
};

/** What AWS knows about keys and roles; one for all its services. */
export type Iam = {
  readonly keyOf: (accessKeyId: string, partition: Partition) => Key | undefined;
  /** The row of a customer's role; undefined where there is no such role. */
  readonly roleOf: (arn: string) => SandboxCredentials | undefined;
  readonly issue: (principal: Principal, partition: Partition, seconds: number) => TemporaryKey;
};

export function iamOf(world: World): Iam {
  const rows = AWS_VENDORS.flatMap((vendor) => knownTo(vendor, world.accounts));
  const temporary = world.remember(temporaryKeys);

  const lasting = (accessKeyId: string): Key | undefined => {
    if (accessKeyId === SANDBOX_PLATFORM.aws_access_key_id) return PLATFORM_KEY;
    const row = rows.find((each) => valueAt(each, 'aws.aws_access_key_id') === accessKeyId);
    if (!row) return undefined;
    const partition = partitionOf(valueAt(row, 'aws.aws_region_name'));
    const arn = `arn:${partition}:iam::${CUSTOMER_ACCOUNT}:user/sallyport`;
    return {
      secret: valueAt(row, 'aws.aws_secret_access_key'),
      principal: { kind: 'customer', arn, accountId: CUSTOMER_ACCOUNT, row },
      partition,
      expiresAt: Number.POSITIVE_INFINITY,
    };
  };

  return {
    keyOf: (accessKeyId, partition) => {
      const key = temporary.get(accessKeyId) ?? lasting(accessKeyId);
      return key?.partition === partition && key.expiresAt > world.now() ? key : undefined;
    },
    roleOf: (arn) => rows.find((row) => valueAt(row, 'aws.aws_role_arn') === arn),
    issue: (principal, partition, seconds) => {
      const secret = randomBytes(30).toString('base64');
      const sessionToken = randomBytes(120).toString('base64');
      const accessKeyId = `ASIA${randomBytes(8).toString('hex').toUpperCase()}`;
      const expiresAt = world.now() + seconds * 1_000;
      temporary.set(accessKeyId, { secret, sessionToken, principal, partition, expiresAt });
      return { accessKeyId, secret, sessionToken };
    },
  };
}

const temporaryKeys = (): Map<string, Key> => new Map();

const PLATFORM_KEY: Key = {
  secret: SANDBOX_PLATFORM.aws_secret_access_key,
  principal: {
    kind: 'platform_user',
    arn: `arn:aws:iam::${SANDBOX_PLATFORM.aws_account_id}:user/sallyport-platform`,
    accountId: SANDBOX_PLATFORM.aws_account_id,
    row: null,
  },
  partition: 'aws',
  expiresAt: Number.POSITIVE_INFINITY,
};

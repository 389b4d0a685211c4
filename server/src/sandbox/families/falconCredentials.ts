import type { SandboxOutcome } from '../sandboxCredentials.js';
import type { SandboxVendor } from '../site.js';

/** What differs between the CrowdStrike products. */
export type FalconProduct = {
  /** The first 8 of a client id's 32 hex digits; then follows the outcome's status, again and again. */
  readonly idPrefix: string;
  readonly secretPrefix: string;
  /** In the notes: the scopes of a client that has them all, and what one with Hosts alone may not read. */
  readonly scopes: string;
  readonly missing: string;
};

type Address = { readonly base_url?: string };

/** The test values of a CrowdStrike product: the same clients for each, told apart by their ids and secrets. */
export function falconCredentials(product: FalconProduct): SandboxVendor['credentials'] {
  const row = (
    outcome: SandboxOutcome,
    digits: string,
    secret: string,
    note: string,
    address: Address = {},
  ) => ({
    method: 'api_client',
    outcome,
    credentials: {
      client_id: `${product.idPrefix}${digits.repeat(6)}`,
      client_secret: `${product.secretPrefix}${secret}`.padEnd(40, '0'),
      ...address,
    },
    note,
  });
  return [
    row('works', '0200', 'Works', `A US-1 client with ${product.scopes}: 201, then 200.`),
    row(
      'works_elsewhere',
      'e001',
      'Elsewhere',
      'An EU-1 client: the token comes with `X-Cs-Region: eu-1` and is good there alone.',
    ),
    row('works_sovereign', '90f2', 'Government', 'A US-GOV-2 client on its own cloud: 201, then 200.', {
      base_url: 'https://api.us-gov-2.crowdstrike.mil',
    }),
    row(
      'wrong_key',
      '0200',
      'Wrong',
      'The id of `works` with another secret: the token endpoint answers 403.',
    ),
    row('unknown_id', 'dead', 'Unknown', 'No such client: the token endpoint answers 400.'),
    row('permission_missing', '0403', 'NoScopes', 'A token, but 403 for every read: no scope was ticked.'),
    row('partial', '0206', 'HostsOnly', `A token; Hosts is 200, ${product.missing} is 403.`),
    row(
      'wrong_region',
      'e002',
      'WrongRegion',
      'US-2 is chosen, but the client lives in EU-1: 201 with `X-Cs-Region: eu-1`, and 401 for reads on US-2.',
      { base_url: 'https://api.us-2.crowdstrike.com' },
    ),
    row(
      'wrong_cloud',
      '90f1',
      'WrongCloud',
      'A US-GOV-1 client on the commercial cloud: the token endpoint answers 403.',
    ),
    row('rate_limited', '0429', 'Limited', 'The token endpoint answers 429 with `Retry-After: 30`.'),
    row('down', '0503', 'Down', 'The token endpoint answers 503.'),
    row('slow', '0000', 'Slow', 'A token, long after anyone would wait.'),
  ];
}

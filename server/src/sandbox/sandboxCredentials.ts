/**
 * What a set of made-up credentials makes its vendor do. The keys are stable: tests, docs and scripts name them.
 */
export const OUTCOMES = {
  works: 'Everything asked for is answered.',
  works_elsewhere: 'Everything works, but not where one looks first: the check has to find the right region.',
  works_unnamed: 'Everything works, in a region that nothing in the credentials tells.',
  works_sovereign: 'Everything works, in a government or national cloud that was chosen by hand.',
  works_regional: 'Everything works, in a region that was chosen by hand.',
  works_sub_account: 'Everything works, in one account of an organization that has several.',
  works_self_hosted: "Everything works, on a server of the customer's own.",
  works_second_scheme: 'Everything works, by the second of two ways in which the vendor takes its keys.',
  works_empty: 'Everything works, but there is nothing to read yet, and the vendor words that as an error.',
  wrong_key: 'The vendor refuses the credentials.',
  unknown_id: 'The vendor has never heard of the id that belongs to the secret.',
  expired: 'The key was good once.',
  permission_missing: 'The credentials are good, but no read is allowed.',
  permission_hidden:
    'The credentials are good, but no read is allowed, which the vendor words as another error.',
  nothing_shared: 'The credentials are good, but there is nothing that they may see: the list is empty.',
  partial: 'The credentials are good; some reads are allowed, others are not.',
  findings_missing: 'The credentials are good and the product answers, but its findings may not be read.',
  not_enabled: 'The credentials are good, but the product is switched off.',
  wrong_region: 'The account lives in another region than the one that was chosen.',
  wrong_cloud: 'The account lives in a government cloud, which no other cloud knows.',
  tenant_not_found: 'The vendor knows no such tenant.',
  admin_host: 'The address is the one of the admin console, not of the tenant.',
  web_page: 'The address answers everything with a web page and 200, which proves nothing.',
  rate_limited: 'The vendor asks to wait for 30 seconds.',
  quota_spent: "The vendor's quota of calls is spent; its second way of asking to wait.",
  down: 'The vendor answers with an error of its own.',
  slow: 'The vendor takes the request and does not answer for a long time.',
  unverified: 'Nothing to ask: the vendor publishes no way to check these.',
} as const satisfies Record<string, string>;
export type SandboxOutcome = keyof typeof OUTCOMES;

type CredentialValues = { readonly [key: string]: string | { readonly [key: string]: string } };

/**
 * One row of the table of test values. There is at most one row for a vendor, method and outcome. Values that the
 * server makes itself (an AWS external id) are left out; a base URL is there only where the outcome needs one.
 */
export type SandboxCredentials = {
  readonly vendor: string;
  readonly method: string;
  readonly outcome: SandboxOutcome;
  /** As in the `credentials` of a create call; of a method by which somebody signs in: `access_token`. */
  readonly credentials: CredentialValues;
  /** What the vendor answers, in a line. */
  readonly note: string;
};

/** Outcomes by which a vendor was never given these credentials, so that it knows nothing of them. */
const STRANGERS: readonly SandboxOutcome[] = ['wrong_key', 'unknown_id', 'expired', 'unverified'];

/** The credentials that a vendor has on its books. */
export function knownTo(vendor: string, accounts: readonly SandboxCredentials[]): SandboxCredentials[] {
  return accounts.filter((account) => account.vendor === vendor && !STRANGERS.includes(account.outcome));
}

/** The row that has this very value at a path. An empty value is nobody's. */
export function holderOf(
  rows: readonly SandboxCredentials[],
  path: string,
  value: string | null | undefined,
): SandboxCredentials | undefined {
  return value ? rows.find((row) => valueAt(row, path) === value) : undefined;
}

/** A value by its path: `aws.aws_role_arn`; '' where the row has none. */
export function valueAt({ credentials }: SandboxCredentials, path: string): string {
  const [first = '', second] = path.split('.');
  const value = credentials[first];
  if (typeof value === 'string') return second === undefined ? value : '';
  return (second !== undefined && value?.[second]) || '';
}

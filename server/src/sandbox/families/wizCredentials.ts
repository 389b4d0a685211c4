import type { SandboxOutcome } from '../sandboxCredentials.js';
import type { SandboxVendor } from '../site.js';

/** What differs between the Wiz products. */
export type WizProduct = {
  /** In ids and secrets. */
  readonly word: string;
  /** In the notes: the scopes of an account that has them all. */
  readonly scopes: string;
};

/** Not the first data centre of the list, so that a check that forgets the address is found out. */
const HOME = 'https://api.us17.app.wiz.io';

/** The test values of a Wiz product: service accounts with 53 characters of id and 64 of secret. */
export function wizCredentials(product: WizProduct): SandboxVendor['credentials'] {
  const row = (outcome: SandboxOutcome, id: string, note: string, base_url = HOME, secret = id) => ({
    method: 'service_account',
    outcome,
    credentials: {
      base_url,
      client_id: `sandbox${product.word}${id}`.padEnd(53, '0'),
      client_secret: `sandboxSecret${product.word}${secret}`.padEnd(64, '0'),
    },
    note,
  });
  return [
    row('works', 'Works', `An account in the data centre us17 with ${product.scopes}: a token, then data.`),
    row(
      'works_sovereign',
      'Government',
      'An account of the environment `gov.wiz.io`: its tokens come from `auth.gov.wiz.io`. Its address was copied with `/graphql`.',
      'https://api.us1.gov.wiz.io/graphql',
    ),
    row(
      'wrong_key',
      'Works',
      'The id of `works` with another secret: the token host answers 401.',
      HOME,
      'Wrong',
    ),
    row(
      'permission_missing',
      'NoScopes',
      'A token, but every query is answered 200 with `errors` in it: no scope was ticked.',
    ),
    row(
      'wrong_region',
      'Elsewhere',
      'The account lives in eu2, not in us17: the token is given, and us17 answers it 401.',
    ),
    row('rate_limited', 'Limited', 'A token; every query is 429 with `Retry-After: 30`.'),
    row('down', 'Down', 'The token host answers 503.'),
    row('slow', 'Slow', 'A token, long after anyone would wait.'),
  ];
}

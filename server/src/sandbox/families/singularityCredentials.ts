import type { SandboxOutcome } from '../sandboxCredentials.js';
import type { SandboxVendor } from '../site.js';
import { CONSOLE } from './singularity.js';

/** What differs between the SentinelOne products. */
export type SingularityProduct = {
  readonly tokenPrefix: string;
  /** What a token that works is allowed, and what one without any right is refused. */
  readonly works: string;
  readonly refused: string;
  /** What a token is answered whose site lacks the product; null where that can't be. */
  readonly unlicensed: string | null;
};

/** The test values of a SentinelOne product: tokens of service users on one console. */
export function singularityCredentials(product: SingularityProduct): SandboxVendor['credentials'] {
  const row = (outcome: SandboxOutcome, word: string, note: string) => ({
    method: 'api_token',
    outcome,
    credentials: { base_url: `https://${CONSOLE}`, api_token: `${product.tokenPrefix}-${word}` },
    note,
  });
  return [
    row('works', 'works', product.works),
    row('wrong_key', 'wrong', '401 with code `4010010`, `Authentication Failed`.'),
    row(
      'expired',
      'expired',
      '401 with code `4010010`, just like a wrong token: the console does not say that it has expired.',
    ),
    row('permission_missing', 'permission', product.refused),
    ...(product.unlicensed === null ? [] : [row('not_enabled', 'unlicensed', product.unlicensed)]),
    row('rate_limited', 'limited', '429 with `Retry-After: 30`.'),
    row('down', 'down', '503.'),
    row('slow', 'slow', '200, long after anyone would wait.'),
  ];
}

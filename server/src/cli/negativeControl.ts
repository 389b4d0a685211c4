import { FAILURES } from 'sallyport/contract';
import type { AuthMethod, Vendor } from 'sallyport/vendors';
import { runCheck } from '../checks/index.js';
import type { Egress } from '../egress/index.js';
import { junkCredentials } from './junkCredentials.js';

export type Control = {
  readonly verdict: 'passed' | 'failed' | 'skipped';
  /** What happened, for the person at the command line. */
  readonly words: string;
};

/**
 * Sends made-up credentials of the right shape to the vendor. They must be refused: a check that takes them, or can't
 * say, proves nothing of real ones either. What can't be asked this way (no check, OAuth, an operator's values) is
 * skipped and says so.
 */
export async function negativeControl(vendor: Vendor, method: AuthMethod, egress: Egress): Promise<Control> {
  if ('unavailable' in method.check) return skipped('has no check, so connections are saved unverified');
  if (method.kind !== 'credentials') return skipped('starts with an authorization, not with keys');
  if (method.needs?.length) return skipped(`needs ${method.needs.join(', ')}`);
  const { outcome, code, note } = await runCheck({
    vendor,
    method,
    credentials: junkCredentials(method),
    platform: {},
    egress,
  });
  const why = code === null ? '' : ` (${code}: ${note ?? FAILURES[code].description})`;
  switch (outcome) {
    case 'refused':
      return NOT_SENT.has(code ?? '')
        ? { verdict: 'failed', words: `made-up keys were never sent to the vendor${why}` }
        : { verdict: 'passed', words: `made-up keys are refused${why}` };
    case 'works':
    case 'partial':
      return {
        verdict: 'failed',
        words: `made-up keys are taken for real ones${why}: the check proves nothing`,
      };
    case 'unverified':
      return { verdict: 'failed', words: 'made-up keys are not refused: the check proves nothing' };
    case 'unavailable':
      return { verdict: 'failed', words: `the vendor could not be asked${why}` };
  }
}

/** Refusals of our own way out, of which the vendor never heard. */
const NOT_SENT: ReadonlySet<string> = new Set(['host_not_allowed', 'app_not_configured']);

function skipped(words: string): Control {
  return { verdict: 'skipped', words };
}

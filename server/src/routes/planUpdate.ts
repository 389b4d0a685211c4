import type { Advice, ConnectionUpdate } from 'sallyport/contract';
import { checkOptions } from '../catalogue/index.js';
import { pendingHealth, readCredentials } from '../connections/index.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import type { Caller } from '../http/RequestContext.js';
import { invalidFields } from '../http/validate.js';
import type { Services } from '../services.js';
import type { ConnectionChange, ConnectionRecord } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { unverifiedHealth } from './planConnection.js';

export type UpdatePlan = {
  readonly change: ConnectionChange & { readonly inviteId: string | null; readonly enqueueCheck: boolean };
  readonly warnings: readonly Advice[];
};

/** Works out what an update changes; null counts as left out. Throws the problem, writes nothing. */
export async function planUpdate(
  services: Services,
  caller: Caller,
  current: ConnectionRecord,
  input: ConnectionUpdate,
): Promise<UpdatePlan> {
  const vendor = services.catalogue.find(current.vendor);
  if (!vendor) throw new ProblemError('not_found', `The catalogue no longer has ${current.vendor}.`);
  const invite = caller.kind === 'invite' ? caller.invite : null;
  if (invite) {
    if (invite.connectionId !== current.id) {
      throw new ProblemError('vendor_not_allowed', 'This invite does not update this connection.');
    }
    const extra = Object.entries(input).find(([name, value]) => name !== 'credentials' && value != null);
    if (extra)
      throw invalidField(
        extra[0],
        'not_allowed',
        'With an invite token only the credentials can be changed.',
      );
  }
  if (input.options != null) {
    const wrong = checkOptions(vendor, input.options);
    if (wrong.length > 0) throw invalidFields(wrong);
  }
  const change: ConnectionChange = {
    ...(input.identifier == null ? {} : { identifier: input.identifier }),
    ...(input.options == null ? {} : { options: input.options }),
    ...(input.refresh_interval_secs == null ? {} : { refreshIntervalSecs: input.refresh_interval_secs }),
    ...(input.timeout_secs == null ? {} : { timeoutSecs: input.timeout_secs }),
    ...(input.is_active == null ? {} : { state: pausedOrResumed(current, input.is_active) }),
  };
  const inviteId = invite?.id ?? null;
  if (input.credentials == null)
    return { change: { ...change, inviteId, enqueueCheck: false }, warnings: [] };

  const allowSelfHosted = services.settings.allowSelfHosted;
  const { method, credentials, warnings } = readCredentials(vendor, input.credentials, { allowSelfHosted });
  const verifiable = 'steps' in method.check;
  const paused = (change.state ?? current.state) === 'PAUSED';
  return {
    change: {
      ...change,
      method: method.id,
      sealed: await services.vault.seal(credentials, contexts.connection(current.organizationId, current.id)),
      health: verifiable ? pendingHealth : unverifiedHealth(),
      state: paused ? 'PAUSED' : verifiable ? 'PENDING' : 'ACTIVE',
      inviteId,
      enqueueCheck: verifiable,
    },
    warnings,
  };
}

/** Resuming leads back to where health says the connection stands. */
function pausedOrResumed({ health, state }: ConnectionRecord, active: boolean): ConnectionRecord['state'] {
  if (!active) return 'PAUSED';
  if (state !== 'PAUSED') return state;
  return health.status === 'pending' || health.status === 'fail' ? 'PENDING' : 'ACTIVE';
}

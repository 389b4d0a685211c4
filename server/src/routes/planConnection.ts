import { randomUUID } from 'node:crypto';
import { type Advice, type ConnectionCreate, REFRESH_INTERVAL_SECS, TIMEOUT_SECS } from 'sallyport/contract';
import { checkOptions } from '../catalogue/index.js';
import { healthOf, pendingHealth, readCredentials } from '../connections/index.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import type { Caller } from '../http/RequestContext.js';
import { invalidFields } from '../http/validate.js';
import type { AuthorizationPlan } from '../oauth/index.js';
import type { Services } from '../services.js';
import type { InviteRecord, NewConnection } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { planAuthorization } from './planAuthorization.js';

export type ConnectionPlan = {
  readonly connection: NewConnection & { readonly inviteId: string | null; readonly enqueueCheck: boolean };
  /** Of a vendor that people sign in to: somebody has to. */
  readonly authorization?: AuthorizationPlan;
  readonly warnings: readonly Advice[];
};

/**
 * Works out the row of a connection that the provisioning API is to create. Throws the problem if the body or the
 * invite does not allow it; nothing is written here.
 */
export async function planConnection(
  services: Services,
  caller: Caller,
  organizationId: string,
  input: ConnectionCreate,
): Promise<ConnectionPlan> {
  const { catalogue, settings, vault } = services;
  const vendor = catalogue.find(input.vendor);
  if (!vendor)
    throw invalidField('vendor', 'not_allowed', 'The catalogue has no such vendor. See GET /v1/connectors.');
  const invite = caller.kind === 'invite' ? caller.invite : null;
  if (invite) refuseForeignToInvite(invite, vendor.id, input);
  const options = invite ? invite.options : (input.options ?? null);
  const wrong = checkOptions(vendor, options ?? {});
  if (wrong.length > 0) throw invalidFields(wrong);
  if (input.credentials == null) {
    const { connection, authorization } = planAuthorization(services, vendor, invite, organizationId, input);
    const rest = { inviteId: invite?.id ?? null, enqueueCheck: false };
    return { connection: { ...connection, ...rest }, authorization, warnings: [] };
  }

  const allowSelfHosted = settings.allowSelfHosted;
  const { method, credentials, warnings } = readCredentials(vendor, input.credentials, { allowSelfHosted });
  if (invite && !catalogue.offered(vendor, options).includes(method)) {
    throw invalidField('credentials', 'not_allowed', 'This invite asks for another auth method.');
  }
  const id = randomUUID();
  const verifiable = 'steps' in method.check;
  return {
    connection: {
      id,
      organizationId,
      vendor: vendor.id,
      method: method.id,
      state: verifiable ? 'PENDING' : 'ACTIVE',
      identifier: (invite ? invite.identifier : input.identifier) ?? null,
      options,
      sealed: await vault.seal(credentials, contexts.connection(organizationId, id)),
      refreshIntervalSecs: input.refresh_interval_secs ?? REFRESH_INTERVAL_SECS.default,
      timeoutSecs: input.timeout_secs ?? TIMEOUT_SECS.default,
      health: verifiable ? pendingHealth : unverifiedHealth(),
      inviteId: invite?.id ?? null,
      enqueueCheck: verifiable,
    },
    warnings,
  };
}

/** Of a method for which the vendor publishes no check. */
export function unverifiedHealth() {
  const none = {
    code: null,
    owner: null,
    note: null,
    suggest: null,
    retry_after_secs: null,
    capabilities: [],
  };
  return healthOf({ ...none, outcome: 'unverified' }, new Date());
}

function refuseForeignToInvite(invite: InviteRecord, vendorId: string, input: ConnectionCreate): void {
  if (invite.connectionId !== null) {
    throw new ProblemError(
      'vendor_not_allowed',
      'This invite updates a connection: send PATCH to that connection.',
    );
  }
  if (invite.vendors && !invite.vendors.includes(vendorId)) throw new ProblemError('vendor_not_allowed');
  for (const name of ['identifier', 'options', 'client_state', 'confirmation'] as const) {
    if (input[name] != null)
      throw invalidField(name, 'not_allowed', 'With an invite token this is set on the invite.');
  }
}

import { randomUUID } from 'node:crypto';
import { type ConnectionCreate, REFRESH_INTERVAL_SECS, TIMEOUT_SECS } from 'sallyport/contract';
import { defaultValues } from 'sallyport/schema';
import type { Vendor } from 'sallyport/vendors';
import { platformSetting } from '../catalogue/index.js';
import { parseCredentials, pendingHealth } from '../connections/index.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { invalidFields } from '../http/validate.js';
import { type AuthorizationPlan, HANDLE_SECS, isOAuthMethod, type OAuthMethod } from '../oauth/index.js';
import type { Services } from '../services.js';
import { flagName } from '../settings/index.js';
import type { InviteRecord, NewConnection } from '../storage/index.js';
import { redirectProblems, redirectUrlsOf } from './redirectUrls.js';

/** What a create call without credentials makes: a connection that waits for somebody to authorize it. */
export type AuthorizationStartPlan = {
  readonly connection: NewConnection;
  readonly authorization: AuthorizationPlan;
};

/**
 * Works out both rows. Throws the problem if the vendor takes credentials, or if the operator has not registered with it;
 * writes nothing.
 */
export function planAuthorization(
  services: Services,
  vendor: Vendor,
  invite: InviteRecord | null,
  organizationId: string,
  input: ConnectionCreate,
): AuthorizationStartPlan {
  const options = invite ? invite.options : (input.options ?? null);
  const method = chooseMethod(services, vendor, options);
  const wrong = redirectProblems(services, options?.['oauth2_redirect_urls'], 'options.oauth2_redirect_urls');
  if (wrong.length > 0) throw invalidFields(wrong);
  const { success, error } = redirectUrlsOf(options, invite?.redirectUrls ?? null);
  const asked = (invite ? invite.confirmation : input.confirmation) ?? services.settings.confirmation;
  const confirmation = asked === 'required';
  if (confirmation && success === null) {
    throw invalidField(
      'options.oauth2_redirect_urls.success',
      'required',
      'Your backend gets the completion code from the success URL: name one.',
    );
  }
  const id = randomUUID();
  const identifier = (invite ? invite.identifier : input.identifier) ?? null;
  return {
    connection: {
      id,
      organizationId,
      vendor: vendor.id,
      method: method.id,
      state: 'PENDING',
      identifier,
      options,
      sealed: null,
      refreshIntervalSecs: input.refresh_interval_secs ?? REFRESH_INTERVAL_SECS.default,
      timeoutSecs: input.timeout_secs ?? TIMEOUT_SECS.default,
      health: { ...pendingHealth, description: 'Waiting for somebody to authorize it at the vendor.' },
    },
    authorization: {
      organizationId,
      // Spent by the create call itself, as with credentials.
      inviteId: null,
      sessionId: null,
      connectionId: id,
      makesConnection: false,
      vendor,
      method,
      fields: parseCredentials(method, defaultValues(method)),
      identifier,
      options: null,
      successUrl: success,
      errorUrl: error,
      returnUrl: null,
      clientState: (invite ? invite.clientState : input.client_state) ?? null,
      confirmation,
      locale: invite?.locale ?? null,
      ttlSecs: HANDLE_SECS.provisioning,
    },
  };
}

function chooseMethod(
  { catalogue }: Services,
  vendor: Vendor,
  options: Readonly<Record<string, unknown>> | null,
): OAuthMethod {
  const known = vendor.methods.filter(isOAuthMethod);
  if (known.length === 0) {
    throw invalidField('credentials', 'required', `${vendor.id} is connected with credentials.`);
  }
  const offered = catalogue.offered(vendor, options).find(isOAuthMethod);
  if (offered) return offered;
  const missing = (known[0]?.needs ?? []).filter((name) => catalogue.platform[name] === undefined);
  throw new ProblemError(
    'vendor_not_set_up',
    `${vendor.id} needs the settings ${missing.map((name) => flagName(platformSetting(name))).join(', ')}.`,
  );
}

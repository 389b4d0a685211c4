import { randomUUID } from 'node:crypto';
import { type Session, SessionCreate, type SessionVendor } from 'sallyport/contract';
import { externalIdPaths } from 'sallyport/schema';
import { toVendorForm, toVendorSummary, type Vendor } from 'sallyport/vendors';
import { translateForm, translateSummary, type VendorWords } from 'sallyport/vendors/words';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { ProblemError } from '../http/ProblemError.js';
import { auditEntry } from '../http/RequestContext.js';
import { json } from '../http/respond.js';
import { SESSION_SECS } from '../http/sessionLifetime.js';
import { validate } from '../http/validate.js';
import { toAuthorization } from '../oauth/index.js';
import type { Services } from '../services.js';
import type { InviteRecord } from '../storage/index.js';
import { sessionOf } from './caller.js';
import { type Host, hostOf } from './hostOf.js';
import { LANGUAGE_QUERY, vendorWordsOf } from './vendorWordsOf.js';

/** Windows that may take up the same invite before it counts as abused. */
const MAX_CLAIMS = 20;

const REFUSALS = {
  invalid: 'invite_invalid',
  expired: 'invite_expired',
  revoked: 'invite_revoked',
  completed: 'invite_completed',
  too_many_claims: 'invite_invalid',
} as const;

export function widgetSessionRoutes(services: Services): Route[] {
  const { storage, tokens, settings, limiter } = services;
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/widget/sessions',
      tag: 'Widget',
      summary: 'Redeem an invite token for a session',
      description:
        'Does not use the invite up: making the connection does. A claim by another client ends the older session.',
      auth: 'public',
      query: LANGUAGE_QUERY,
      body: SessionCreate,
      answer: { status: 201, description: 'The session and everything that the picker needs.' },
      problems: [
        'invalid_fields',
        'invite_invalid',
        'invite_expired',
        'invite_revoked',
        'invite_completed',
        'origin_not_allowed',
      ],
      async handle(context) {
        await limiter.spend('address', context.address);
        const input = validate(SessionCreate, context.body.value);
        const { token, ...sessionMac } = tokens.mint('session');
        const inviteMacs = tokens.macs(input.token);
        const host = await hostOf(services, context, input.host_origin ?? null);
        await refuseForeignOrigin(services, inviteMacs, host);
        const sessionId = randomUUID();
        const claim = await storage.claimInvite(
          {
            inviteMacs,
            clientMac: tokens.macOf(input.client_key, 'client-key'),
            sessionId,
            sessionMac,
            hostOrigin: host.frameIn,
            idleSecs: SESSION_SECS.idle,
            absoluteSecs: SESSION_SECS.absolute,
            maxClaims: MAX_CLAIMS,
            authorizationId: input.authorization_id ?? null,
          },
          auditEntry(context, 'invite.claimed', null, sessionId),
        );
        if (!claim.ok) throw new ProblemError(REFUSALS[claim.reason]);
        const vendors = offeredVendors(services, claim.invite);
        const [only, ...others] = vendors;
        const wordsOf = await vendorWordsOf(context.url, claim.invite);
        const connection =
          claim.invite.connectionId === null
            ? null
            : await storage.findConnection(claim.invite.organizationId, claim.invite.connectionId);
        const authorization = input.authorization_id
          ? await storage.findAuthorization(claim.invite.organizationId, input.authorization_id)
          : null;
        const body: Session = {
          session_token: token,
          expires_in_secs: SESSION_SECS.idle,
          mode: connection ? 'update' : 'create',
          organization_name: claim.invite.organizationName,
          app_name: settings.appName ?? null,
          locale: claim.invite.locale,
          vendors: vendors.map((vendor) => translateSummary(toVendorSummary(vendor), wordsOf(vendor))),
          vendor:
            only && others.length === 0 ? sessionVendor(services, claim.invite, only, wordsOf(only)) : null,
          authorization:
            authorization &&
            (await toAuthorization(
              storage,
              authorization,
              wordsOf(services.catalogue.find(authorization.vendor)),
            )),
          connection: connection && { id: connection.id, identifier: connection.identifier },
        };
        return json(201, body);
      },
    }),
    defineRoute({
      method: 'GET',
      path: '/v1/widget/vendors/:vendor',
      tag: 'Widget',
      summary: "Get a vendor's form and guide",
      auth: 'session',
      query: LANGUAGE_QUERY,
      answer: { status: 200, description: 'The part of the vendor that a browser may see.' },
      problems: ['not_found'],
      async handle(context) {
        const { invite } = sessionOf(context);
        const vendor = offeredVendors(services, invite).find((each) => each.id === context.params['vendor']);
        if (!vendor) throw new ProblemError('not_found', 'This invite does not offer that vendor.');
        const wordsOf = await vendorWordsOf(context.url, invite);
        return json(200, sessionVendor(services, invite, vendor, wordsOf(vendor)));
      },
    }),
  ];
}

/** The vendors that an invite allows and that this deployment can offer, in the catalogue's order. */
export function offeredVendors({ catalogue }: Pick<Services, 'catalogue'>, invite: InviteRecord): Vendor[] {
  return catalogue.vendors.filter(
    (vendor) =>
      (invite.vendors === null || invite.vendors.includes(vendor.id)) &&
      catalogue.offered(vendor, invite.options).length > 0,
  );
}

/** A vendor's form. That its product may be self-hosted is said only where the operator lets customers name their host. */
function sessionVendor(
  { catalogue, settings }: Pick<Services, 'catalogue' | 'settings'>,
  invite: InviteRecord,
  vendor: Vendor,
  words: VendorWords,
): SessionVendor {
  const methods = catalogue.offered(vendor, invite.options);
  const paths = new Set(methods.flatMap(externalIdPaths));
  return {
    ...translateForm(toVendorForm(vendor, methods), words),
    hosts: settings.allowSelfHosted ? vendor.hosts : { allow: vendor.hosts.allow },
    generated: Object.fromEntries([...paths].map((path) => [path, invite.externalId])),
    platform: catalogue.publicPlatform,
  };
}

/** An invite that names its `target_origin` is redeemed on pages of that origin alone, or behind its link. */
async function refuseForeignOrigin(
  { storage }: Pick<Services, 'storage'>,
  inviteMacs: readonly string[],
  { origin }: Host,
): Promise<void> {
  if (origin === null) return;
  const invite = await storage.findInvite(inviteMacs);
  if (invite?.targetOrigin != null && invite.targetOrigin !== origin)
    throw new ProblemError('origin_not_allowed');
}

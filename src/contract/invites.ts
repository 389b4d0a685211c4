import * as z from 'zod/mini';
import { Locale } from './locale.js';

/** Seconds an invite may live: 30 minutes unless said otherwise, from a minute to a week. */
export const INVITE_EXPIRY_SECS = { default: 1800, min: 60, max: 604_800 } as const;

/** Integrator's settings for a connection. Kept with it, never shown to the customer. */
export const ConnectionOptions = z.record(z.string().check(z.maxLength(100)), z.unknown());

/** Addresses of the host's own pages. Must be https; loopback http is for development. Checked again when used. */
export const RedirectUrls = z.strictObject({
  success: z.nullish(z.string().check(z.maxLength(2048))),
  error: z.nullish(z.string().check(z.maxLength(2048))),
});
export type RedirectUrls = z.infer<typeof RedirectUrls>;

export const ClientState = z.string().check(z.minLength(1), z.maxLength(512));

export const Confirmation = z.enum(['none', 'required']);
export type Confirmation = z.infer<typeof Confirmation>;

const VendorId = z.string().check(z.minLength(1), z.maxLength(64));

/** Body of `POST .../connection-invite-tokens`; everything may be left out or null. */
export const InviteCreate = z.strictObject({
  /** The one vendor to connect. Neither `vendor` nor `vendors` means all. */
  vendor: z.nullish(VendorId),
  /** Several vendors, for the picker. Not together with `vendor`. */
  vendors: z.nullish(z.array(VendorId).check(z.minLength(1), z.maxLength(500))),
  /** Update this connection instead of creating one. */
  connection_id: z.nullish(z.uuid()),
  /** The host's own name for the connection to be. */
  identifier: z.nullish(z.string().check(z.minLength(1), z.maxLength(200))),
  /** Needs exactly one vendor. */
  options: z.nullish(ConnectionOptions),
  expiry_secs: z.nullish(z.int().check(z.gte(INVITE_EXPIRY_SECS.min), z.lte(INVITE_EXPIRY_SECS.max))),
  /** The only origin that may show the modal with this invite: `https://app.example.com`. */
  target_origin: z.nullish(z.string().check(z.maxLength(300))),
  /** BCP 47 tag of the language that the modal and our own pages speak. */
  locale: z.nullish(Locale),
  /**
   * Where the browser goes when an authorization at a vendor is over. Here for invites to several vendors; for one
   * vendor they may be in `options`, too.
   */
  oauth2_redirect_urls: z.nullish(RedirectUrls),
  /** Comes back with the success and error URL, as `client_state`. */
  client_state: z.nullish(ClientState),
  /**
   * `required`: a connection that was authorized at a vendor stays PENDING until the host's backend confirms it with the
   * completion code of the success URL. Default: the deployment's.
   */
  confirmation: z.nullish(Confirmation),
  /** Comes back unread with the connection's events. At most 4 kB. */
  metadata: z.nullish(z.record(z.string().check(z.maxLength(100)), z.unknown())),
});
export type InviteCreate = z.infer<typeof InviteCreate>;

export const Invite = z.strictObject({
  /** `spi_` and 256 random bits. Shown once; only a keyed hash of it is kept. */
  token: z.string(),
  expires_at: z.string(),
  /** The hosted page for this invite, token in the fragment. */
  connect_url: z.string(),
});
export type Invite = z.infer<typeof Invite>;

/** Body of the link page's own request: what its address had in the fragment. */
export const LinkToken = z.strictObject({ token: z.string().check(z.minLength(1), z.maxLength(200)) });
export type LinkToken = z.infer<typeof LinkToken>;

/** In the order of a walk: the vendor's page, the redirect, the token endpoint. */
export const MISBEHAVIOURS = {
  coop: ['none', 'same-origin', 'same-origin-allow-popups'],
  authorize: [
    'ok',
    'server_error',
    'hostile_error',
    'no_state',
    'wrong_state',
    'double_code',
    'no_code',
    'wrong_iss',
  ],
  consent: ['ok', 'other_tenant', 'no_tenant', 'granted_without_effect'],
  tokenEndpoint: [
    'ok',
    'error_500',
    'slow',
    'html',
    'hostile_error',
    'no_access_token',
    'expired_id_token',
    'wrong_nonce',
    'wrong_audience',
    'wrong_issuer',
    'alg_none',
    'unsigned',
    'other_tenant',
  ],
  refresh: ['ok', 'invalid_grant', 'error_500', 'slow'],
} as const;
type OneOf<Name extends keyof typeof MISBEHAVIOURS> = (typeof MISBEHAVIOURS)[Name][number];

/**
 * How the vendors' OAuth side misbehaves, for tests. Everything is off at first. To be changed in place, or over HTTP at
 * `/~control/oauth`.
 */
export type OAuthSettings = {
  /** The `Cross-Origin-Opener-Policy` of the vendors' pages. `same-origin` cuts a popup off from who opened it. */
  coop: OneOf<'coop'>;
  /** What a redirect with a code becomes. `hostile_error` brings an error whose texts attack whoever shows them. */
  authorize: OneOf<'authorize'>;
  /** What an administrator's consent comes to. `granted_without_effect` is told as granted, and is not. */
  consent: OneOf<'consent'>;
  /**
   * What an exchanged code gets. From `expired_id_token` on it is the ID token that is wrong, where there is one:
   * `unsigned` has no signature, `alg_none` says that it needs none, `other_tenant` is another tenant's, truly signed.
   */
  tokenEndpoint: OneOf<'tokenEndpoint'>;
  /** What a refresh token gets. `invalid_grant` leaves the token as it is, the others come after it was spent. */
  refresh: OneOf<'refresh'>;
  /** Takes a code without its verifier, like a server that has never heard of PKCE. */
  ignorePkce: boolean;
};

export const OAUTH_DEFAULTS: Readonly<OAuthSettings> = {
  coop: 'none',
  authorize: 'ok',
  consent: 'ok',
  tokenEndpoint: 'ok',
  refresh: 'ok',
  ignorePkce: false,
};

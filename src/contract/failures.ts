import type { FailureCode } from '../vendors/index.js';

/** Who must act: the person at the modal, their administrator, the product that shows the modal, or the vendor. */
export const OWNERS = ['you', 'your_admin', 'the_app', 'the_vendor'] as const;
export type Owner = (typeof OWNERS)[number];

export const HEALTH_NAMES = [
  'HEALTHY',
  'UNAUTHORIZED',
  'VENDOR_CLIENT_ERROR',
  'VENDOR_SERVER_ERROR',
  'RATE_LIMIT_EXCEEDED',
  'EXECUTION_TIMEOUT',
  'INTERNAL_ERROR',
] as const;
export type HealthName = (typeof HEALTH_NAMES)[number];

/**
 * What each failure of a check means for everyone else: who must act, how the connection's health names it, and
 * whether it refuses the keys (final until something is changed) or only says that the vendor could not be asked.
 */
export const FAILURES: Readonly<
  Record<FailureCode, { owner: Owner; health: HealthName; final: boolean; description: string }>
> = {
  credentials_rejected: {
    owner: 'you',
    health: 'UNAUTHORIZED',
    final: true,
    description: 'The vendor did not accept these credentials.',
  },
  credentials_expired: {
    owner: 'you',
    health: 'UNAUTHORIZED',
    final: true,
    description: 'These credentials have expired.',
  },
  permission_missing: {
    owner: 'your_admin',
    health: 'VENDOR_CLIENT_ERROR',
    final: true,
    description: 'The credentials work, but a permission is missing.',
  },
  wrong_region: {
    owner: 'you',
    health: 'VENDOR_CLIENT_ERROR',
    final: true,
    description: 'The account lives in another region.',
  },
  tenant_not_found: {
    owner: 'you',
    health: 'VENDOR_CLIENT_ERROR',
    final: true,
    description: 'The vendor knows no tenant or account of this name.',
  },
  not_enabled: {
    owner: 'your_admin',
    health: 'VENDOR_CLIENT_ERROR',
    final: true,
    description: 'The product is not turned on for this account.',
  },
  address_not_allowed: {
    owner: 'your_admin',
    health: 'VENDOR_CLIENT_ERROR',
    final: true,
    description: 'The vendor refuses requests from our address.',
  },
  host_not_allowed: {
    owner: 'you',
    health: 'VENDOR_CLIENT_ERROR',
    final: true,
    description: "The address does not belong to the vendor, so the credentials weren't sent there.",
  },
  rate_limited: {
    owner: 'the_vendor',
    health: 'RATE_LIMIT_EXCEEDED',
    final: false,
    description: 'The vendor asks us to wait before the next request.',
  },
  vendor_unavailable: {
    owner: 'the_vendor',
    health: 'VENDOR_SERVER_ERROR',
    final: false,
    description: 'The vendor answers with an error of its own.',
  },
  vendor_timeout: {
    owner: 'the_vendor',
    health: 'EXECUTION_TIMEOUT',
    final: false,
    description: 'The vendor did not answer in time.',
  },
  vendor_unreachable: {
    owner: 'the_vendor',
    health: 'VENDOR_SERVER_ERROR',
    final: false,
    description: "The vendor's address could not be reached.",
  },
  vendor_unexpected: {
    owner: 'the_vendor',
    health: 'VENDOR_SERVER_ERROR',
    final: false,
    description: 'The vendor gave an answer that proves nothing.',
  },
  tls_error: {
    owner: 'the_vendor',
    health: 'VENDOR_SERVER_ERROR',
    final: false,
    description: "The vendor's certificate could not be verified, so the credentials weren't sent.",
  },
  app_not_configured: {
    owner: 'the_app',
    health: 'INTERNAL_ERROR',
    final: false,
    description: 'The product that shows this page is not set up for this way of connecting.',
  },
};

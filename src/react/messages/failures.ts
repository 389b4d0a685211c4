import type { FailureCode } from '../../vendors/index.js';
import type { Names, Words } from './en.js';

/** Why a check failed, and what to do. A note from the vendor file, being more specific, takes the body's place. */
export const failures: Record<FailureCode, (names: Names) => Words> = {
  credentials_rejected: ({ vendor }) => ({
    title: `${vendor} does not accept these keys`,
    body: 'Copy each of them once more, whole and from the same place, and see that nobody has revoked them.',
  }),
  credentials_expired: ({ vendor }) => ({
    title: 'These keys have expired',
    body: `Make new ones in ${vendor} and paste them here.`,
  }),
  permission_missing: ({ vendor }) => ({
    title: 'A permission is missing',
    body: `All else is right. Ask your ${vendor} administrator to grant it, then try again.`,
  }),
  wrong_region: ({ vendor }) => ({
    title: 'The account lives in another region',
    body: `Choose the region that the address of your ${vendor} console names.`,
  }),
  tenant_not_found: ({ vendor }) => ({
    title: `${vendor} knows no account by this name`,
    body: 'Compare it with the address of your console.',
  }),
  not_enabled: ({ vendor }) => ({
    title: 'The product is turned off',
    body: `${vendor} lets us in, but the product is not on for this account. Ask your administrator to turn it on.`,
  }),
  address_not_allowed: ({ vendor, app }) => ({
    title: `${vendor} blocks our address`,
    body: `Ask your ${vendor} administrator to allow the addresses that ${app} calls from.`,
  }),
  host_not_allowed: ({ vendor }) => ({
    title: `This address is not ${vendor}’s`,
    body: 'So nothing was sent there. Look for a typing mistake.',
  }),
  rate_limited: ({ vendor, keys }) => ({
    title: `${vendor} asks us to slow down`,
    body: `That says nothing about your ${keys}. Wait a moment, then try again.`,
  }),
  vendor_unavailable: ({ vendor, keys }) => ({
    title: `${vendor} has a problem right now`,
    body: `That says nothing about your ${keys}. Try again in a few minutes.`,
  }),
  vendor_timeout: ({ vendor, keys }) => ({
    title: `${vendor} took too long to answer`,
    body: `That says nothing about your ${keys}. Try again.`,
  }),
  vendor_unreachable: ({ vendor }) => ({
    title: `${vendor} could not be reached`,
    body: 'Check the address if you entered one. Otherwise try again in a few minutes.',
  }),
  vendor_unexpected: ({ vendor, app }) => ({
    title: `${vendor} gave an answer that proves nothing`,
    body: `Try again. If it stays like this, tell ${app}.`,
  }),
  tls_error: ({ vendor }) => ({
    title: `The way to ${vendor} is not safe`,
    body: 'Its certificate could not be verified, so nothing was sent. Try again later.',
  }),
  app_not_configured: ({ app }) => ({
    title: `${app} is not set up for this yet`,
    body: 'Something is missing on their side. Choose another way to connect, or tell their support.',
  }),
};

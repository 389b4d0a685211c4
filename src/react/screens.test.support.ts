import {
  fixtures,
  sampleAuthorizations,
  sampleChecks,
  sampleFailedAuthorization,
  sampleProblem,
  sampleUpdateSession,
  sampleVendor,
} from '../testing/index.js';
import type { ConnectState } from '../flow/index.js';

export const form = fixtures.entering_credentials;
const tenable = sampleVendor('TENABLE');
const { authorizing } = fixtures;
export const oauthForm = { ...form, vendor: authorizing.vendor, method: authorizing.method };
const entra = sampleVendor('MS_ENTRA');

/** Each state of the flow, and what else a screen may have to show. */
export const SCREENS: Readonly<Record<string, ConnectState>> = {
  ...fixtures,
  'form, refused': { ...form, check: sampleChecks.refused },
  'form, unavailable': { ...form, check: sampleChecks.unavailable },
  'form, problem': { ...form, problem: sampleProblem('network') },
  'form, suggestion': {
    ...form,
    check: {
      ...sampleChecks.refused,
      code: 'wrong_region',
      suggest: { path: 'base_url', value: 'https://api.eu-1.crowdstrike.com' },
    },
  },
  'form, generated values': {
    ...form,
    vendor: sampleVendor('AWS_INSPECTOR2'),
    method: sampleVendor('AWS_INSPECTOR2').methods.find((method) => method.id !== 'api_keys') ?? form.method,
  },
  'form, update': {
    ...form,
    session: sampleUpdateSession,
    vendor: tenable,
    method: tenable.methods[0] ?? form.method,
  },
  'review, unverified': {
    ...fixtures.reviewing,
    check: { ...fixtures.reviewing.check, ...sampleChecks.unverified, check_id: 'c' },
  },
  'connected, with gaps': { ...fixtures.connected, check: sampleChecks.partial },
  'connected, unverified': { ...fixtures.connected, check: sampleChecks.unverified },
  'form, at the vendor': oauthForm,
  'form, at the vendor, without fields': {
    ...form,
    vendor: entra,
    method: entra.methods.find((method) => method.kind !== 'credentials') ?? form.method,
  },
  'form, declined': { ...oauthForm, authorization: sampleFailedAuthorization('declined') },
  'authorizing, starting': { ...authorizing, authorization: null },
  'authorizing, window lost': { ...authorizing, window: 'lost' },
  'authorizing, window blocked': { ...authorizing, window: 'blocked' },
  'authorizing, begun elsewhere': {
    ...authorizing,
    window: 'elsewhere',
    authorization: sampleAuthorizations.authorizing,
  },
  'authorizing, server out of reach': { ...authorizing, problem: sampleProblem('network') },
  'authorizing, returned': { ...authorizing, authorization: sampleAuthorizations.returned },
  'authorizing, verified': { ...authorizing, authorization: sampleAuthorizations.verified },
  'loading, coming back': { ...fixtures.loading, authorizationId: sampleAuthorizations.created.id },
  'failed, for good': { ...fixtures.failed, problem: sampleProblem('invite_invalid'), retry: null },
  'expired, taken over': { ...fixtures.expired, problem: sampleProblem('session_superseded') },
};

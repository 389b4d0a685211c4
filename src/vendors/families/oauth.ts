import type { IntegratorOption } from '../types.js';

/** Of vendors that a person authorizes at their own pages. The provisioning API documents its two members. */
export const REDIRECT_URLS_OPTION: IntegratorOption = {
  path: 'oauth2_redirect_urls',
  kind: 'json',
  label: 'Redirect URLs',
  help: 'Where the browser goes when an authorization is over: success and error, both https. Without them it sees our own pages.',
};

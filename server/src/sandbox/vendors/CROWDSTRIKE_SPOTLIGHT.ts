import { falcon } from '../families/falcon.js';
import { falconCredentials } from '../families/falconCredentials.js';
import type { SandboxVendor } from '../site.js';

export const CROWDSTRIKE_SPOTLIGHT: SandboxVendor = {
  id: 'CROWDSTRIKE_SPOTLIGHT',
  name: 'CrowdStrike Falcon Spotlight',
  sites: [falcon],
  credentials: falconCredentials({
    idPrefix: 'c11e0750',
    secretPrefix: 'SpotlightSandboxSecret',
    scopes: 'the read scopes Vulnerabilities and Hosts',
    missing: 'Vulnerabilities',
  }),
};

import { falcon } from '../families/falcon.js';
import { falconCredentials } from '../families/falconCredentials.js';
import type { SandboxVendor } from '../site.js';

export const CROWDSTRIKE: SandboxVendor = {
  id: 'CROWDSTRIKE',
  name: 'CrowdStrike Falcon',
  sites: [falcon],
  credentials: falconCredentials({
    idPrefix: 'c11e0700',
    secretPrefix: 'FalconSandboxSecret',
    scopes: 'all read scopes',
    missing: 'Alerts and all else',
  }),
};

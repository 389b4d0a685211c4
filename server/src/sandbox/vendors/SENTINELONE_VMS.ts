import { singularity } from '../families/singularity.js';
import { singularityCredentials } from '../families/singularityCredentials.js';
import type { SandboxVendor } from '../site.js';

export const SENTINELONE_VMS: SandboxVendor = {
  id: 'SENTINELONE_VMS',
  name: 'SentinelOne Vulnerability Management',
  sites: [singularity],
  credentials: singularityCredentials({
    tokenPrefix: 'sandbox-sentinelone-vms',
    works: 'A Viewer, with Vulnerability Management switched on: 200 for sites and for application risks.',
    refused: 'The role reaches nothing: sites are 403, and so are application risks.',
    unlicensed:
      'Sites are 200, but application risks are 403: the site has no Vulnerability Management, or the role may not view them.',
  }),
};

import { singularity } from '../families/singularity.js';
import { singularityCredentials } from '../families/singularityCredentials.js';
import type { SandboxVendor } from '../site.js';

export const SENTINELONE: SandboxVendor = {
  id: 'SENTINELONE',
  name: 'SentinelOne',
  sites: [singularity],
  credentials: singularityCredentials({
    tokenPrefix: 'sandbox-sentinelone',
    works: 'A Viewer of the account: 200 for sites, agents, threats and all else.',
    refused: 'The role reaches nothing: every list is 403.',
    unlicensed: null,
  }),
};

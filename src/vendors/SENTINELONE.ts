import {
  SENTINELONE_DOCS,
  SENTINELONE_FIELDS,
  SENTINELONE_HOSTS,
  SENTINELONE_SITES,
  sentinelOneGuide,
} from './families/sentinelone.js';
import type { Vendor } from './types.js';

const unverified = 'SentinelOne publishes no request that proves this alone; the same role covers it.';

/** A service user's token at the customer's own console. */
export const SENTINELONE: Vendor = {
  id: 'SENTINELONE',
  name: 'SentinelOne',
  category: 'EDR',
  summary: 'Sites, endpoints and threats from Singularity endpoint protection',
  keywords: ['sentinel one', 's1', 'singularity', 'endpoint detection and response', 'xdr', 'antivirus'],
  docsUrl: SENTINELONE_DOCS,
  color: '#6100ff',
  logo: { letters: 'S1' },
  hosts: SENTINELONE_HOSTS,
  methods: [
    {
      id: 'api_token',
      kind: 'credentials',
      label: 'Service user API token',
      fields: SENTINELONE_FIELDS,
      guide: sentinelOneGuide('the role **Viewer**'),
      // The one known request is log-in and proof of the role at once.
      check: { steps: [] },
      capabilities: [
        {
          id: 'sites',
          label: 'List sites',
          permission: 'Viewer',
          required: true,
          steps: [SENTINELONE_SITES],
        },
        { id: 'endpoints', label: 'List endpoints', permission: 'Viewer', required: false, unverified },
        { id: 'threats', label: 'Read threats', permission: 'Viewer', required: false, unverified },
      ],
    },
  ],
};

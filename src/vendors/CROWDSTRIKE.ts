import {
  FALCON_CHECK,
  FALCON_CONSOLE,
  FALCON_FIELDS,
  FALCON_HOSTS,
  falconGuide,
  falconScope,
} from './families/crowdstrike.js';
import type { Vendor } from './types.js';

/** An API client with read scopes. https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis */
export const CROWDSTRIKE: Vendor = {
  id: 'CROWDSTRIKE',
  name: 'CrowdStrike Falcon',
  category: 'EDR',
  summary: 'Hosts and alerts from Falcon endpoint protection',
  keywords: ['falcon insight', 'endpoint detection and response', 'xdr', 'antivirus'],
  docsUrl: 'https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis',
  color: '#e01f3d',
  logo: { letters: 'CS' },
  hosts: FALCON_HOSTS,
  console: FALCON_CONSOLE,
  methods: [
    {
      id: 'api_client',
      kind: 'credentials',
      label: 'API client',
      fields: FALCON_FIELDS,
      guide: falconGuide(),
      check: FALCON_CHECK,
      capabilities: [
        falconScope('hosts', 'List hosts', 'Hosts: Read', '/devices/queries/devices/v1?limit=1'),
        falconScope('alerts', 'Read alerts', 'Alerts: Read', '/alerts/queries/alerts/v2?limit=1'),
      ],
    },
  ],
};

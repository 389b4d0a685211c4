import {
  FALCON_CHECK,
  FALCON_CONSOLE,
  FALCON_FIELDS,
  FALCON_HOSTS,
  falconGuide,
  falconScope,
} from './families/crowdstrike.js';
import type { Vendor } from './types.js';

/** The API client of CrowdStrike Falcon, with another scope. https://falcon.crowdstrike.com/documentation/page/a2a7fc0e/crowdstrike-oauth2-based-apis */
export const CROWDSTRIKE_SPOTLIGHT: Vendor = {
  id: 'CROWDSTRIKE_SPOTLIGHT',
  name: 'CrowdStrike Falcon Spotlight',
  category: 'VMS',
  summary: 'Vulnerabilities of your hosts from Falcon Exposure Management',
  keywords: ['exposure management', 'vulnerability management', 'crowd strike'],
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
      guide: falconGuide('Older consoles list **Vulnerabilities** as **Spotlight Vulnerabilities**.'),
      check: FALCON_CHECK,
      capabilities: [
        falconScope(
          'vulnerabilities',
          'Read vulnerabilities',
          'Vulnerabilities: Read',
          // The filter is mandatory: status:'open'.
          '/spotlight/queries/vulnerabilities/v1?limit=1&filter=status%3A%27open%27',
          'Or your subscription has no Spotlight.',
        ),
        falconScope('hosts', 'List hosts', 'Hosts: Read', '/devices/queries/devices/v1?limit=1'),
      ],
    },
  ],
};

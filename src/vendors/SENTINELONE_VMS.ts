import {
  askSentinelOne,
  SENTINELONE_DOCS,
  SENTINELONE_FIELDS,
  SENTINELONE_HOSTS,
  SENTINELONE_SITES,
  sentinelOneGuide,
} from './families/sentinelone.js';
import type { Vendor } from './types.js';

/** The token of SentinelOne; the site needs Vulnerability Management, which is part of Ranger Insights. */
export const SENTINELONE_VMS: Vendor = {
  id: 'SENTINELONE_VMS',
  name: 'SentinelOne Vulnerability Management',
  category: 'VMS',
  summary: 'Risky applications and their CVEs on your endpoints',
  keywords: ['sentinel one', 's1', 'singularity', 'ranger insights', 'application management'],
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
      guide: [
        {
          text: 'In the SentinelOne console open **Sites**, edit the site and turn on **Vulnerability Management**, which is part of Ranger Insights. Without it there is nothing to read.',
        },
        ...sentinelOneGuide(
          'the role **Viewer**, which must include **view risks** on the Applications page',
        ),
      ],
      // Sites first: a 403 for the risks then says nothing about the token.
      check: { steps: [SENTINELONE_SITES] },
      capabilities: [
        {
          id: 'risks',
          label: 'Read application risks',
          permission: 'Viewer, with Applications page: view risks',
          required: true,
          steps: [
            askSentinelOne(
              'read_risks',
              '/web/api/v2.1/application-management/risks?limit=1&skipCount=true',
              [
                {
                  when: { status: 403 },
                  result: 'permission_missing',
                  note: 'The token is right, but application risks are closed to it. Either the site has no Vulnerability Management (Ranger Insights), or the role lacks the permission to view risks on the Applications page.',
                },
              ],
            ),
          ],
        },
      ],
    },
  ],
};

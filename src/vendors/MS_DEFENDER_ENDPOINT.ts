import { DEFENDER_APP, DEFENDER_MACHINES, defenderList } from './families/defender.js';
import { adminConsent, applicationToken, consentGuide } from './families/microsoft.js';
import { REDIRECT_URLS_OPTION } from './families/oauth.js';
import type { Vendor } from './types.js';

/** https://learn.microsoft.com/en-us/defender-endpoint/api/get-alerts */
export const MS_DEFENDER_ENDPOINT: Vendor = {
  id: 'MS_DEFENDER_ENDPOINT',
  name: 'Microsoft Defender for Endpoint',
  category: 'EDR',
  summary: 'Alerts from your endpoints, and the devices themselves',
  keywords: ['mde', 'windows defender', 'windows defender atp', 'defender xdr', 'antivirus', 'endpoint'],
  docsUrl: 'https://learn.microsoft.com/en-us/defender-endpoint/api/exposed-apis-create-app-partners',
  color: '#0078d4',
  logo: { letters: 'MS' },
  hosts: { allow: ['login.microsoftonline.com', 'api.security.microsoft.com'] },
  options: [REDIRECT_URLS_OPTION],
  methods: [
    {
      id: 'oauth2',
      label: 'Sign in with Microsoft',
      summary: 'Nothing to copy: an administrator consents for your organization',
      fields: [],
      ...adminConsent(DEFENDER_APP),
      guide: consentGuide('WindowsDefenderATP'),
      check: { steps: [applicationToken(DEFENDER_APP)] },
      capabilities: [defenderList('alerts', 'Read alerts', 'Alert.Read.All', '/alerts'), DEFENDER_MACHINES],
    },
  ],
};

import { defender } from '../families/microsoft/defender.js';
import { login } from '../families/microsoft/login.js';
import { tokenRows } from '../families/microsoft/tokenRows.js';
import type { SandboxVendor } from '../site.js';

export const MS_DEFENDER_ENDPOINT: SandboxVendor = {
  id: 'MS_DEFENDER_ENDPOINT',
  name: 'Microsoft Defender for Endpoint',
  sites: [login, defender],
  credentials: [],
  tokens: tokenRows('oauth2', { word: 'defender-endpoint', family: 'd1f2' }, [
    ['works', '0200', '200 with an alert and a device.'],
    ['works_empty', '0404', 'A tenant without recent devices: no alert is 200, no device is 404.'],
    ['wrong_key', '0401', 'The consent was withdrawn: the token endpoint answers 400 with AADSTS700016.'],
    ['permission_missing', '0403', 'No permission was consented to: 403 `Forbidden` for every read.'],
    ['partial', '0206', 'Consent without `Machine.Read.All`: alerts are 200, devices are 403.'],
    ['not_enabled', '0d15', 'The feature is off in the tenant: 403 `DisabledFeature`.'],
    ['rate_limited', '0429', '429 with `Retry-After: 30`.'],
    ['down', '0503', '503.'],
    ['slow', '0000', '200, long after anyone would wait.'],
  ]),
};

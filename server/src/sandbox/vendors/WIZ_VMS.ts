import { wizApi, wizAuth } from '../families/wiz.js';
import { wizCredentials } from '../families/wizCredentials.js';
import type { SandboxVendor } from '../site.js';

export const WIZ_VMS: SandboxVendor = {
  id: 'WIZ_VMS',
  name: 'Wiz (vulnerabilities)',
  sites: [wizAuth, wizApi],
  credentials: wizCredentials({
    word: 'Vms',
    scopes: '`read:vulnerabilities` and `read:resources`',
  }),
};

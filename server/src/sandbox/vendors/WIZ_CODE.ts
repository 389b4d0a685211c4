import { wizApi, wizAuth } from '../families/wiz.js';
import { wizCredentials } from '../families/wizCredentials.js';
import type { SandboxVendor } from '../site.js';

export const WIZ_CODE: SandboxVendor = {
  id: 'WIZ_CODE',
  name: 'Wiz Code',
  sites: [wizAuth, wizApi],
  credentials: wizCredentials({
    word: 'Code',
    scopes: '`read:resources`, `read:controls` and `read:vulnerabilities`',
  }),
};

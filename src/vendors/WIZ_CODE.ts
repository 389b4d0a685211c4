import { WIZ_DOCS, WIZ_HOSTS, wizMethod, wizScope, wizVulnerabilities } from './families/wiz.js';
import type { Vendor } from './types.js';

/** A service account with scopes for code. https://docs.wiz.io/dev/generate-api-token */
export const WIZ_CODE: Vendor = {
  id: 'WIZ_CODE',
  name: 'Wiz Code',
  category: 'AppSec',
  summary: 'Findings in your code, dependencies and images from Wiz',
  keywords: ['wiz.io', 'wizz', 'cnapp', 'sast', 'sca', 'iac', 'code scanning', 'container images'],
  docsUrl: WIZ_DOCS,
  color: '#0254ec',
  hosts: WIZ_HOSTS,
  methods: [
    wizMethod([
      wizVulnerabilities('Read findings'),
      wizScope('resources', 'Read resources', 'read:resources'),
      wizScope('controls', 'Read controls', 'read:controls'),
    ]),
  ],
};

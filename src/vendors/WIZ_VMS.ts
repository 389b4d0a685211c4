import { WIZ_DOCS, WIZ_HOSTS, wizMethod, wizScope, wizVulnerabilities } from './families/wiz.js';
import type { Vendor } from './types.js';

/** A service account with scopes for vulnerabilities. https://docs.wiz.io/dev/generate-api-token */
export const WIZ_VMS: Vendor = {
  id: 'WIZ_VMS',
  name: 'Wiz (vulnerabilities)',
  category: 'VMS',
  secondaryCategories: ['CSPM'],
  summary: 'Vulnerabilities of your cloud workloads from Wiz',
  keywords: ['wiz.io', 'wizz', 'cnapp', 'cloud security', 'vulnerability management'],
  docsUrl: WIZ_DOCS,
  color: '#0254ec',
  hosts: WIZ_HOSTS,
  methods: [
    wizMethod([
      wizVulnerabilities('Read vulnerabilities'),
      wizScope('resources', 'Read resources', 'read:resources'),
    ]),
  ],
};

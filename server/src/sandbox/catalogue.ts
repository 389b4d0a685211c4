import { peopleOf, type Person } from './oauth/people.js';
import type { SandboxCredentials } from './sandboxCredentials.js';
import { credentialsOf, type SandboxVendor, tokensOf } from './site.js';
import { AIKIDO } from './vendors/AIKIDO.js';
import { APISEC } from './vendors/APISEC.js';
import { ARNICA } from './vendors/ARNICA.js';
import { AWS_ACCESS_ANALYSER } from './vendors/AWS_ACCESS_ANALYSER.js';
import { AWS_INSPECTOR2 } from './vendors/AWS_INSPECTOR2.js';
import { AWS_SECURITYHUB } from './vendors/AWS_SECURITYHUB.js';
import { BIT_SIGHT } from './vendors/BIT_SIGHT.js';
import { BLACK_KITE } from './vendors/BLACK_KITE.js';
import { CHECKMARX } from './vendors/CHECKMARX.js';
import { CROWDSTRIKE } from './vendors/CROWDSTRIKE.js';
import { CROWDSTRIKE_SPOTLIGHT } from './vendors/CROWDSTRIKE_SPOTLIGHT.js';
import { GITHUB } from './vendors/GITHUB.js';
import { GITLAB } from './vendors/GITLAB.js';
import { INSIGHTVM } from './vendors/INSIGHTVM.js';
import { JIRA } from './vendors/JIRA.js';
import { LACEWORK_CSPM } from './vendors/LACEWORK_CSPM.js';
import { MEND } from './vendors/MEND.js';
import { MS_DEFENDER_CLOUD } from './vendors/MS_DEFENDER_CLOUD.js';
import { MS_DEFENDER_ENDPOINT } from './vendors/MS_DEFENDER_ENDPOINT.js';
import { MS_DEFENDER_VMS } from './vendors/MS_DEFENDER_VMS.js';
import { MS_ENTRA } from './vendors/MS_ENTRA.js';
import { OKTA_IDP } from './vendors/OKTA_IDP.js';
import { ORCA } from './vendors/ORCA.js';
import { QUALYS } from './vendors/QUALYS.js';
import { SEMGREP } from './vendors/SEMGREP.js';
import { SENTINELONE } from './vendors/SENTINELONE.js';
import { SENTINELONE_VMS } from './vendors/SENTINELONE_VMS.js';
import { SERVICENOW } from './vendors/SERVICENOW.js';
import { SNYK } from './vendors/SNYK.js';
import { TANIUM_VMS } from './vendors/TANIUM_VMS.js';
import { TENABLE } from './vendors/TENABLE.js';
import { UPWIND } from './vendors/UPWIND.js';
import { WIZ_CODE } from './vendors/WIZ_CODE.js';
import { WIZ_VMS } from './vendors/WIZ_VMS.js';

/** Every vendor that lives in the sandbox. */
export const SANDBOX_VENDORS: readonly SandboxVendor[] = [
  TENABLE,
  QUALYS,
  CROWDSTRIKE,
  AWS_INSPECTOR2,
  OKTA_IDP,
  SEMGREP,
  APISEC,
  INSIGHTVM,
  SENTINELONE,
  SENTINELONE_VMS,
  CROWDSTRIKE_SPOTLIGHT,
  WIZ_VMS,
  WIZ_CODE,
  AWS_SECURITYHUB,
  AWS_ACCESS_ANALYSER,
  TANIUM_VMS,
  CHECKMARX,
  MEND,
  ARNICA,
  ORCA,
  UPWIND,
  LACEWORK_CSPM,
  SNYK,
  AIKIDO,
  GITLAB,
  GITHUB,
  SERVICENOW,
  BLACK_KITE,
  BIT_SIGHT,
  MS_ENTRA,
  MS_DEFENDER_VMS,
  MS_DEFENDER_ENDPOINT,
  MS_DEFENDER_CLOUD,
  JIRA,
];

/** The test values of all vendors. Any other credentials are wrong ones. */
export const SANDBOX_CREDENTIALS: readonly SandboxCredentials[] = credentialsOf(SANDBOX_VENDORS);

/** The access tokens of all vendors. Any other token is a wrong one. */
export const SANDBOX_TOKENS: readonly SandboxCredentials[] = tokensOf(SANDBOX_VENDORS);

/** Who may sign in at the vendors: the buttons of their sign-in pages. */
export const SANDBOX_PEOPLE: readonly Person[] = SANDBOX_VENDORS.flatMap(({ id, tokens = [] }) =>
  [...new Set(tokens.map(({ method }) => method))].flatMap((method) =>
    peopleOf({ accounts: SANDBOX_TOKENS }, { vendor: id, method }),
  ),
);

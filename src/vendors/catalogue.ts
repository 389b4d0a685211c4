// Generated from the names of the vendor files by `node scripts/generate-vendors.mjs`. Do not edit.
import { AIKIDO } from './AIKIDO.js';
import { APISEC } from './APISEC.js';
import { ARNICA } from './ARNICA.js';
import { AWS_ACCESS_ANALYSER } from './AWS_ACCESS_ANALYSER.js';
import { AWS_INSPECTOR2 } from './AWS_INSPECTOR2.js';
import { AWS_SECURITYHUB } from './AWS_SECURITYHUB.js';
import { BIT_SIGHT } from './BIT_SIGHT.js';
import { BLACK_KITE } from './BLACK_KITE.js';
import { CHECKMARX } from './CHECKMARX.js';
import { CROWDSTRIKE } from './CROWDSTRIKE.js';
import { CROWDSTRIKE_SPOTLIGHT } from './CROWDSTRIKE_SPOTLIGHT.js';
import { GITHUB } from './GITHUB.js';
import { GITLAB } from './GITLAB.js';
import { INSIGHTVM } from './INSIGHTVM.js';
import { JIRA } from './JIRA.js';
import { LACEWORK_CSPM } from './LACEWORK_CSPM.js';
import { MEND } from './MEND.js';
import { MS_DEFENDER_CLOUD } from './MS_DEFENDER_CLOUD.js';
import { MS_DEFENDER_ENDPOINT } from './MS_DEFENDER_ENDPOINT.js';
import { MS_DEFENDER_VMS } from './MS_DEFENDER_VMS.js';
import { MS_ENTRA } from './MS_ENTRA.js';
import { OKTA_IDP } from './OKTA_IDP.js';
import { ORCA } from './ORCA.js';
import { QUALYS } from './QUALYS.js';
import { SEMGREP } from './SEMGREP.js';
import { SENTINELONE } from './SENTINELONE.js';
import { SENTINELONE_VMS } from './SENTINELONE_VMS.js';
import { SERVICENOW } from './SERVICENOW.js';
import { SNYK } from './SNYK.js';
import { TANIUM_VMS } from './TANIUM_VMS.js';
import { TENABLE } from './TENABLE.js';
import { UPWIND } from './UPWIND.js';
import { WIZ_CODE } from './WIZ_CODE.js';
import { WIZ_VMS } from './WIZ_VMS.js';
import type { Vendor } from './types.js';

/** Every vendor that Sallyport brings along, by id. An operator may add others, so functions take a list. */
// biome-ignore format: one vendor a line
export const VENDORS: readonly Vendor[] = [
  AIKIDO,
  APISEC,
  ARNICA,
  AWS_ACCESS_ANALYSER,
  AWS_INSPECTOR2,
  AWS_SECURITYHUB,
  BIT_SIGHT,
  BLACK_KITE,
  CHECKMARX,
  CROWDSTRIKE,
  CROWDSTRIKE_SPOTLIGHT,
  GITHUB,
  GITLAB,
  INSIGHTVM,
  JIRA,
  LACEWORK_CSPM,
  MEND,
  MS_DEFENDER_CLOUD,
  MS_DEFENDER_ENDPOINT,
  MS_DEFENDER_VMS,
  MS_ENTRA,
  OKTA_IDP,
  ORCA,
  QUALYS,
  SEMGREP,
  SENTINELONE,
  SENTINELONE_VMS,
  SERVICENOW,
  SNYK,
  TANIUM_VMS,
  TENABLE,
  UPWIND,
  WIZ_CODE,
  WIZ_VMS,
];

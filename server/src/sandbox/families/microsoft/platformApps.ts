import { SANDBOX_PLATFORM } from '../../platform.js';

export type PlatformApp = { readonly client_id: string; readonly client_secret: string };

const DEFENDER: PlatformApp = {
  client_id: SANDBOX_PLATFORM.ms_defender_client_id,
  client_secret: SANDBOX_PLATFORM.ms_defender_client_secret,
};

/**
 * The platform's own applications at Microsoft, to which administrators of other tenants consent: one for each API, so
 * that nobody consents to more than is read.
 */
export const PLATFORM_APPS: Readonly<Record<string, PlatformApp>> = {
  MS_ENTRA: {
    client_id: SANDBOX_PLATFORM.ms_entra_client_id,
    client_secret: SANDBOX_PLATFORM.ms_entra_client_secret,
  },
  MS_DEFENDER_VMS: DEFENDER,
  MS_DEFENDER_ENDPOINT: DEFENDER,
  MS_DEFENDER_CLOUD: {
    client_id: SANDBOX_PLATFORM.ms_defender_cloud_client_id,
    client_secret: SANDBOX_PLATFORM.ms_defender_cloud_client_secret,
  },
};

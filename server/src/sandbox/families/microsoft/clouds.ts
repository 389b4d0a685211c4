import type { SandboxCredentials, SandboxOutcome } from '../../sandboxCredentials.js';

/** Microsoft's clouds: where one logs in, and where Graph is. No cloud knows the tenants of another. */
export const CLOUDS = {
  public: { login: 'login.microsoftonline.com', graph: 'graph.microsoft.com' },
  gccHigh: { login: 'login.microsoftonline.us', graph: 'graph.microsoft.us' },
  dod: { login: 'login.microsoftonline.us', graph: 'dod-graph.microsoft.us' },
} as const;

/** Where the tenants live that are not in the public cloud. */
const HOMES: Partial<Record<SandboxOutcome, keyof typeof CLOUDS>> = {
  works_sovereign: 'gccHigh',
  wrong_cloud: 'gccHigh',
};
export const cloudOf = ({ outcome }: SandboxCredentials) => CLOUDS[HOMES[outcome] ?? 'public'];

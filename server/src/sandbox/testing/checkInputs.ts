import { SANDBOX_TOKENS } from '../catalogue.js';
import { SANDBOX_PLATFORM } from '../platform.js';
import type { SandboxCredentials } from '../sandboxCredentials.js';

/** The operator's values. */
const PLATFORM: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SANDBOX_PLATFORM).map(([name, value]) => [`platform.${name}`, value]),
);

export type CheckInputs = {
  /** As the form or the API brings them. */
  readonly credentials: Record<string, unknown>;
  /** The operator's values, and what an authorization brought. */
  readonly platform: Readonly<Record<string, string>>;
};

/** A row as a check takes it. The server makes an AWS external id anew for each invite. */
export function checkInputs(row: SandboxCredentials): CheckInputs {
  if (SANDBOX_TOKENS.includes(row)) return authorized(row);
  const { credentials } = row;
  if (!row.vendor.startsWith('AWS_')) return { credentials: { ...credentials }, platform: PLATFORM };
  const aws = { ...Object(credentials['aws']), external_id: 'spx-made-anew' };
  return { credentials: { aws }, platform: PLATFORM };
}

/** Where somebody signed in, only a region was typed. */
function authorized({ credentials }: SandboxCredentials): CheckInputs {
  const { base_url, access_token, ...claims } = credentials;
  // Of a consent comes the tenant or the installation, by which the check fetches a token itself.
  const brought = Object.keys(claims).length > 0 ? claims : { access_token };
  const oauth = Object.entries(brought).map(([name, value]) => [`oauth.${name}`, value as string]);
  return {
    credentials: base_url === undefined ? {} : { base_url },
    platform: { ...PLATFORM, ...Object.fromEntries(oauth) },
  };
}

import { falcon } from '../families/falcon.js';
import type { SandboxVendor } from '../site.js';

/** 32 hex digits that tell the outcome's status: `c11e0700`, then the status again and again. */
const client = (digits: string, secret: string, rest: { readonly base_url?: string } = {}) => ({
  client_id: `c11e0700${digits.repeat(6)}`,
  client_secret: `FalconSandboxSecret${secret}`.padEnd(40, '0'),
  ...rest,
});

export const CROWDSTRIKE: SandboxVendor = {
  id: 'CROWDSTRIKE',
  name: 'CrowdStrike Falcon',
  sites: [falcon],
  credentials: [
    {
      method: 'api_client',
      outcome: 'works',
      credentials: client('0200', 'Works'),
      note: 'A US-1 client with all read scopes: 201, then 200.',
    },
    {
      method: 'api_client',
      outcome: 'works_elsewhere',
      credentials: client('e001', 'Elsewhere'),
      note: 'An EU-1 client: the token comes with `X-Cs-Region: eu-1` and is good there alone.',
    },
    {
      method: 'api_client',
      outcome: 'works_sovereign',
      credentials: client('90f2', 'Government', { base_url: 'https://api.us-gov-2.crowdstrike.mil' }),
      note: 'A US-GOV-2 client on its own cloud: 201, then 200.',
    },
    {
      method: 'api_client',
      outcome: 'wrong_key',
      credentials: client('0200', 'Wrong'),
      note: 'The id of `works` with another secret: the token endpoint answers 403.',
    },
    {
      method: 'api_client',
      outcome: 'unknown_id',
      credentials: client('dead', 'Unknown'),
      note: 'No such client: the token endpoint answers 400.',
    },
    {
      method: 'api_client',
      outcome: 'permission_missing',
      credentials: client('0403', 'NoScopes'),
      note: 'A token, but 403 for every read: no scope was ticked.',
    },
    {
      method: 'api_client',
      outcome: 'partial',
      credentials: client('0206', 'HostsOnly'),
      note: 'A token; Hosts is 200, Alerts and all else is 403.',
    },
    {
      method: 'api_client',
      outcome: 'wrong_region',
      credentials: client('e002', 'WrongRegion', { base_url: 'https://api.us-2.crowdstrike.com' }),
      note: 'US-2 is chosen, but the client lives in EU-1: 201 with `X-Cs-Region: eu-1`, and 401 for reads on US-2.',
    },
    {
      method: 'api_client',
      outcome: 'wrong_cloud',
      credentials: client('90f1', 'WrongCloud'),
      note: 'A US-GOV-1 client on the commercial cloud: the token endpoint answers 403.',
    },
    {
      method: 'api_client',
      outcome: 'rate_limited',
      credentials: client('0429', 'Limited'),
      note: 'The token endpoint answers 429 with `Retry-After: 30`.',
    },
    {
      method: 'api_client',
      outcome: 'down',
      credentials: client('0503', 'Down'),
      note: 'The token endpoint answers 503.',
    },
    {
      method: 'api_client',
      outcome: 'slow',
      credentials: client('0000', 'Slow'),
      note: 'A token, long after anyone would wait.',
    },
  ],
};

import { troubled } from '../../answers.js';
import { byRoutes, type Route } from '../../routes.js';
import type { SandboxCredentials } from '../../sandboxCredentials.js';
import type { Answer, Site, VendorRequest } from '../../site.js';
import { accepts, afterScheme, strangeParameter } from '../../strictness.js';
import { holderOfToken } from './clientCredentials.js';
import { ODATA, odataError, odataList, odataTroubles } from './odata.js';

/**
 * The API of Microsoft Defender for Endpoint, which Vulnerability Management is a part of. The commercial hosts are one
 * world, whatever the region; the government's two know none of its tokens.
 */
const COMMERCIAL = ['', 'us.', 'eu.', 'uk.', 'au.', 'swa.', 'ina.'].map(
  (region) => `${region}api.security.microsoft.com`,
);
const GOVERNMENT = ['api-gcc.securitycenter.microsoft.us', 'api-gov.securitycenter.microsoft.us'];

/** What the platform's application was consented for. `partial` lacks the devices. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  MS_DEFENDER_VMS: ['Vulnerability.Read.All', 'Machine.Read.All'],
  MS_DEFENDER_ENDPOINT: ['Alert.Read.All', 'Machine.Read.All'],
};
function mayRead({ vendor, outcome }: SandboxCredentials, permission: string): boolean {
  if (outcome === 'permission_missing') return false;
  if (outcome === 'partial' && permission === 'Machine.Read.All') return false;
  return PERMISSIONS[vendor]?.includes(permission) ?? false;
}

const MACHINE = { id: '00000000000000000000000000000d0e', computerDnsName: 'shop.example.com' };
const READS: readonly { path: string; permission: string; items: readonly unknown[] }[] = [
  {
    path: '/api/vulnerabilities/machinesVulnerabilities',
    permission: 'Vulnerability.Read.All',
    items: [{ id: `${MACHINE.id}-_-CVE-2024-0001`, machineId: MACHINE.id, cveId: 'CVE-2024-0001' }],
  },
  { path: '/api/vulnerabilities', permission: 'Vulnerability.Read.All', items: [{ id: 'CVE-2024-0001' }] },
  { path: '/api/machines', permission: 'Machine.Read.All', items: [MACHINE] },
  { path: '/api/alerts', permission: 'Alert.Read.All', items: [{ id: 'da1', severity: 'High' }] },
  { path: '/api/recommendations', permission: 'SecurityRecommendation.Read.All', items: [] },
  { path: '/api/software', permission: 'Software.Read.All', items: [] },
];
const PARAMS = { ...ODATA, $expand: /^evidence$/ };

export const defender: Site = {
  owns: (host) => COMMERCIAL.includes(host) || GOVERNMENT.includes(host),
  open: (world) => {
    const read = (request: VendorRequest, { path, permission, items }: (typeof READS)[number]): Answer => {
      const given = afterScheme(request, 'Bearer');
      const row = COMMERCIAL.includes(request.host)
        ? holderOfToken(world, Object.keys(PERMISSIONS), given)
        : undefined;
      if (!row) return odataError(401, 'Unauthorized', 'Missing, invalid or expired token.');
      if (row.outcome === 'not_enabled') {
        return odataError(403, 'DisabledFeature', 'The feature is disabled for this tenant.');
      }
      if (!mayRead(row, permission)) {
        return odataError(403, 'Forbidden', `The application does not have the role ${permission}.`);
      }
      if (!accepts(request, 'application/json')) return odataError(406, 'NotAcceptable', 'Not acceptable.');
      const strange = strangeParameter(request.query, PARAMS);
      if (strange !== null) return odataError(400, 'BadRequest', `Invalid query parameter: ${strange}`);
      return troubled(row, odataTroubles, () => {
        if (row.outcome !== 'works_empty') return odataList(items);
        // No devices is an error; no alert and no vulnerability is an empty list.
        return path === '/api/machines'
          ? odataError(404, 'ResourceNotFound', 'No recent machines were found.')
          : odataList([]);
      });
    };
    return byRoutes(
      READS.map((one): Route => ({ method: 'GET', path: one.path, answer: (request) => read(request, one) })),
      {
        notFound: () => odataError(404, 'InvalidPath', 'The requested URI is not a valid one.'),
        methodNotAllowed: () => odataError(405, 'MethodNotAllowed', 'The method is not allowed.'),
      },
    );
  },
};

import type { Capability, Verdict } from '../types.js';
import type { MicrosoftApp } from './microsoft.js';

/** The two Defender vendors read one API, as one application. https://learn.microsoft.com/defender-endpoint/api/common-errors */
export const DEFENDER_APP: MicrosoftApp = {
  client: 'ms_defender',
  scope: 'https://api.securitycenter.microsoft.com/.default',
};

/** A capability of the Defender API, proven by one entry of a list. */
export function defenderList(
  id: string,
  label: string,
  permission: string,
  path: string,
  more: readonly Verdict[] = [],
): Capability {
  return {
    id,
    label,
    permission,
    required: true,
    steps: [
      {
        id: `list_${id}`,
        request: {
          method: 'GET',
          url: `https://api.security.microsoft.com/api${path}?$top=1`,
          headers: { Accept: 'application/json' },
        },
        sign: { kind: 'bearer', token: '{token}' },
        verdicts: [
          { when: { status: 200, json: { pointer: '/value', present: true } }, result: 'ok' },
          {
            when: { status: 403, json: { pointer: '/error/code', is: 'DisabledFeature' } },
            result: 'not_enabled',
            note: 'Microsoft lets us in, but this feature of Defender is turned off in your tenant.',
          },
          {
            when: { status: 403 },
            result: 'permission_missing',
            note: `Our app lacks the permission ${permission} in your tenant. Have an administrator consent once more.`,
          },
          ...more,
        ],
      },
    ],
  };
}

export const DEFENDER_MACHINES: Capability = defenderList(
  'machines',
  'List devices',
  'Machine.Read.All',
  '/machines',
  // That is how the API says that no device was seen lately.
  [{ when: { status: 404, json: { pointer: '', present: true } }, result: 'ok' }],
);

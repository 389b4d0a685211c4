import type { SandboxOutcome } from '../../sandbox/index.js';

/** What is promised to be tried with every method that takes keys. */
export const STANDARD_OUTCOMES = [
  'works',
  'wrong_key',
  'permission_missing',
  'wrong_region',
  'rate_limited',
  'down',
  'slow',
] as const satisfies readonly SandboxOutcome[];
export type StandardOutcome = (typeof STANDARD_OUTCOMES)[number];

/** The only reasons for which one of them may be left out. */
export const ABSENCES = {
  no_check:
    'The vendor publishes no check, so the credentials are saved as "saved, not verified", and only knowingly.',
  no_read: 'The vendor publishes no read that a permission could be missing for.',
  one_place: 'There is one address for all customers, and no region to choose.',
  own_address:
    'Every customer has an address of its own: whoever mistypes it reaches somebody else, or nobody.',
  found: 'The check finds the region by itself: there is none to choose.',
  other_cloud: 'The regions are clouds that know nothing of each other: see `wrong_cloud`.',
} as const;
export type Absence = keyof typeof ABSENCES;

/** By vendor and outcome, or vendor, method and outcome. */
const ABSENT: Readonly<Record<string, Absence>> = {
  ...all('APISEC client_credentials', STANDARD_OUTCOMES, 'no_check'),
  'BLACK_KITE permission_missing': 'no_read',
  ...ofRegion('one_place', 'APISEC', 'ARNICA', 'BIT_SIGHT', 'BLACK_KITE', 'GITHUB', 'SEMGREP'),
  ...ofRegion(
    'own_address',
    'GITLAB',
    'OKTA_IDP',
    'SENTINELONE',
    'SENTINELONE_VMS',
    'SERVICENOW',
    'TANIUM_VMS',
  ),
  ...ofRegion('found', 'AIKIDO', 'QUALYS'),
  ...ofRegion('other_cloud', 'MS_ENTRA'),
};

/** Why a method has no test values for an outcome; null where it has to have some. */
export function absenceOf(vendor: string, method: string, outcome: StandardOutcome): Absence | null {
  return ABSENT[`${vendor} ${method} ${outcome}`] ?? ABSENT[`${vendor} ${outcome}`] ?? null;
}

function all(name: string, outcomes: readonly StandardOutcome[], why: Absence) {
  return Object.fromEntries(outcomes.map((outcome) => [`${name} ${outcome}`, why]));
}

function ofRegion(why: Absence, ...vendors: readonly string[]) {
  return Object.fromEntries(vendors.map((vendor) => [`${vendor} wrong_region`, why]));
}

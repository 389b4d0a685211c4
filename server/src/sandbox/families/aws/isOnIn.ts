import { type SandboxCredentials, valueAt } from '../../sandboxCredentials.js';

/** Not the default one, so that a check that forgets the region is found out. */
export const HOME_REGION = 'eu-central-1';
/** Where somebody looks who kept the form's default. */
export const ANOTHER_REGION = 'us-east-1';

/** A service is on in the region of the row and nowhere else. Who chose the wrong one has it at home. */
export function isOnIn(row: SandboxCredentials, region: string): boolean {
  if (row.outcome === 'not_enabled') return false;
  return region === (row.outcome === 'wrong_region' ? HOME_REGION : valueAt(row, 'aws.aws_region_name'));
}

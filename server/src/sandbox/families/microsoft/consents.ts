import { type SandboxCredentials, valueAt } from '../../sandboxCredentials.js';
import type { World } from '../../site.js';
import { PLATFORM_APPS } from './platformApps.js';

/**
 * Which tenants have consented to which of the platform's applications. One in which nobody ever signed in did so long
 * ago, as its row tells; where somebody does sign in, consent has yet to be given.
 */
const openConsents = (): Map<string, boolean> => new Map();

const keyOf = (row: SandboxCredentials): string =>
  `${valueAt(row, 'tenant')} ${PLATFORM_APPS[row.vendor]?.client_id}`;

export const hasConsent = (world: World, row: SandboxCredentials): boolean =>
  world.remember(openConsents).get(keyOf(row)) ?? true;

export function giveConsent(world: World, row: SandboxCredentials): void {
  world.remember(openConsents).set(keyOf(row), true);
}

/** Somebody signs in on the way to consent. What was given before stays given. */
export function awaitConsent(world: World, row: SandboxCredentials): void {
  const consents = world.remember(openConsents);
  if (!consents.has(keyOf(row))) consents.set(keyOf(row), false);
}

import type { Services } from '../services.js';

/** The address under which browsers reach this server, without a slash at its end. */
export function publicUrl({ settings }: Pick<Services, 'settings'>, url: URL): string {
  return (settings.publicUrl ?? url.origin).replace(/\/+$/, '');
}

/** Of our own pages. */
export function ownOrigin(services: Pick<Services, 'settings'>, url: URL): string {
  return new URL(publicUrl(services, url)).origin;
}

import type { Things } from '../../../pages/browser/nameThings.js';

export type Described = { readonly things: Things; readonly mode: 'create' | 'update' };

/** What `start/describe` answers; null for what can't be that. */
export function describedOf(answer: Readonly<Record<string, unknown>>): Described | null {
  const { vendor_name: vendor, vendor_color: color, organization_name: organization, mode } = answer;
  if (typeof vendor !== 'string' || typeof color !== 'string' || typeof organization !== 'string')
    return null;
  if (mode !== 'create' && mode !== 'update') return null;
  const { app_name: app, vendor_logo_path: path } = answer;
  return {
    mode,
    things: {
      vendor,
      color,
      organization,
      app: typeof app === 'string' ? app : null,
      // The path is one below the server's address, and this page is at `/oauth/start` below it.
      logo: typeof path === 'string' && path !== '' ? `../${path.replace(/^\/+/, '')}` : null,
    },
  };
}

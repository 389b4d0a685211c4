/** Which method of which vendor a redirect URI belongs to. */
export type Registration = { readonly vendor: string; readonly method: string };

/**
 * The operator's registration at every vendor, as one rule: an address of any host whose path ends in
 * `/oauth/callback/{vendor}/{method}`. Null for any other, which a vendor refuses on its own page.
 */
export function registrationOf(uri: string | null | undefined): Registration | null {
  const url = URL.canParse(uri ?? '') ? new URL(uri ?? '') : null;
  // As it was registered: nothing that a parser would have mended, nobody's name, and nothing behind the path.
  if (!url || !/^https?:$/.test(url.protocol) || url.origin + url.pathname !== uri) return null;
  const [, vendor, method] =
    /\/oauth\/callback\/([A-Z][A-Z0-9_]*)\/([a-z][a-z0-9_]*)$/.exec(url.pathname) ?? [];
  return vendor === undefined || method === undefined ? null : { vendor, method };
}

/** The sandbox's own parameter, in which a browser brings what a vendor has from the registration of an application. */
export const REGISTERED_URI = 'sandbox_registered_uri';

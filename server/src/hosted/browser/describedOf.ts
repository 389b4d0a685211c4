/** A vendor that the invite is for. */
export type Offered = {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly logo: string;
};

export type Described = {
  readonly organization: string;
  readonly app: string | null;
  readonly view: 'one' | 'many' | 'update';
  readonly vendors: readonly Offered[];
  readonly expiresAt: Date;
};

type Answer = Readonly<Record<string, unknown>>;

/** What `link/describe` answers; null for what can't be that. */
export function describedOf({
  organization_name: organization,
  app_name: app,
  mode,
  vendors: given,
  expires_at,
}: Answer): Described | null {
  if (typeof organization !== 'string' || typeof expires_at !== 'string' || !Array.isArray(given))
    return null;
  const vendors = given.flatMap((each: unknown) => offeredOf(each) ?? []);
  if (vendors.length === 0 || vendors.length < given.length) return null;
  return {
    organization,
    app: typeof app === 'string' ? app : null,
    view: mode === 'update' ? 'update' : vendors.length === 1 ? 'one' : 'many',
    vendors,
    expiresAt: new Date(expires_at),
  };
}

function offeredOf(value: unknown): Offered | null {
  if (typeof value !== 'object' || value === null) return null;
  const { vendor: id, vendor_name: name, vendor_color: color, vendor_logo_path: path } = value as Answer;
  const texts = [id, name, color, path];
  if (!texts.every((each) => typeof each === 'string')) return null;
  const [ownId = '', ownName = '', ownColor = '', ownPath = ''] = texts;
  // The path is one below the server's address, and so is this page.
  return { id: ownId, name: ownName, color: ownColor, logo: ownPath.replace(/^\/+/, '') };
}

import {
  type AuthMethod,
  findVendor,
  type PlatformValue,
  PUBLIC_PLATFORM_VALUES,
  type Vendor,
} from 'sallyport/vendors';

export type Platform = Partial<Record<PlatformValue, string>>;

/** The vendors of this deployment, and which of their methods it can offer. */
export type Catalogue = {
  /** By name, as the picker shows them. */
  readonly vendors: readonly Vendor[];
  readonly platform: Platform;
  /** By id or alias. */
  find(id: string): Vendor | null;
  /**
   * The methods that a customer may be shown: those whose operator's values are set, narrowed by an integrator's
   * option such as `auth_type`.
   */
  offered(vendor: Vendor, options: Readonly<Record<string, unknown>> | null): readonly AuthMethod[];
  /** The operator's values that a browser may see. */
  readonly publicPlatform: Readonly<Record<string, string>>;
};

export function createCatalogue(given: readonly Vendor[], platform: Platform): Catalogue {
  const vendors = given.toSorted((one, other) =>
    one.name.localeCompare(other.name, 'en', { sensitivity: 'base' }),
  );
  return {
    vendors,
    platform,
    find: (id) => findVendor(id, vendors) ?? null,
    offered: (vendor, options) =>
      vendor.methods.filter(
        (method) =>
          (method.needs ?? []).every((name) => platform[name] !== undefined) &&
          narrowedTo(vendor, options, method),
      ),
    publicPlatform: Object.fromEntries(
      PUBLIC_PLATFORM_VALUES.flatMap((name) => {
        const value = platform[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

function narrowedTo(
  vendor: Vendor,
  options: Readonly<Record<string, unknown>> | null,
  method: AuthMethod,
): boolean {
  const narrowing = vendor.options?.find((option) => option.narrows === 'method');
  const wanted = narrowing && options?.[narrowing.path];
  return typeof wanted !== 'string' || wanted === method.id;
}

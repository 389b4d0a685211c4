import { type AuthMethod, VENDORS } from 'sallyport/vendors';
import { createCatalogue, loadOwnVendors, platformSetting, withOwnVendors } from '../catalogue/index.js';
import { platformOf } from '../platformOf.js';
import { environmentName, type Settings } from '../settings/index.js';

/**
 * A line for each way to connect each vendor, as this deployment stands: ready, or the settings that are missing, without
 * which no customer is shown it. Of one that people sign in for, also the callback to register at the vendor.
 */
export function listVendors(settings: Settings): string[] {
  const own =
    settings.vendors === undefined ? VENDORS : withOwnVendors(VENDORS, loadOwnVendors(settings.vendors));
  const catalogue = createCatalogue(own, platformOf(settings));
  const base = (settings.publicUrl ?? 'PUBLIC_URL').replace(/\/+$/, '');
  return catalogue.vendors.flatMap(({ id, methods }) =>
    methods.flatMap((method) => {
      const missing = missingSettings(method, catalogue.platform);
      const line = `${id}  ${method.id}  ${missing.length === 0 ? 'ready' : `not set up: ${missing.join(', ')}`}`;
      return method.kind === 'credentials'
        ? [line]
        : [line, `  callback ${base}/oauth/callback/${id}/${method.id}`];
    }),
  );
}

function missingSettings({ needs = [] }: AuthMethod, platform: ReturnType<typeof platformOf>): string[] {
  return needs
    .filter((name) => platform[name] === undefined)
    .map((name) => environmentName(platformSetting(name)));
}

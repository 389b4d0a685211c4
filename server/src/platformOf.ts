import { PLATFORM_VALUES } from 'sallyport/vendors';
import { type Platform, platformSetting } from './catalogue/index.js';
import { SANDBOX_PLATFORM } from './sandbox/index.js';
import type { Settings } from './settings/index.js';

/** The operator's values; the sandbox brings registrations of its own. */
export function platformOf(settings: Settings): Platform {
  const sandbox: Readonly<Record<string, string>> = settings.sandbox ? SANDBOX_PLATFORM : {};
  return Object.fromEntries(
    PLATFORM_VALUES.flatMap((name) => {
      const value = settings[platformSetting(name)] ?? sandbox[name.replace('platform.', '')];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

import type { PlatformValue } from 'sallyport/vendors';
import type { SettingName, Settings } from '../settings/index.js';

/** Settings that are texts and may be left out. */
type TextSetting = {
  [Name in SettingName]: undefined extends Settings[Name] ? Name : never;
}[SettingName];

/** `platform.snyk_client_id` is the setting `snykClientId`; the product's own name is `appName`. */
export function platformSetting(name: PlatformValue): TextSetting {
  if (name === 'platform.name') return 'appName';
  return name
    .replace('platform.', '')
    .replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as TextSetting;
}

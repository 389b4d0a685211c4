import { expect, it } from 'vitest';
import { committedSettingsPage, settingsPage } from './generate-settings-docs.js';

it('docs/generated/settings.md is what the settings table says (npm run docs)', () => {
  expect(committedSettingsPage()).toBe(settingsPage());
});

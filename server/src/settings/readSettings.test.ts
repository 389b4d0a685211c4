import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './readSettings.js';
import { environmentName, SETTINGS, type SettingName } from './settings.js';

describe('readSettings', () => {
  it('takes a flag before the environment before the default', () => {
    const env = { SALLYPORT_PORT: '1', SALLYPORT_HOST: '127.0.0.2' };
    const { settings } = readSettings(['serve', '--port', '2'], env);
    expect([settings.port, settings.host, settings.data]).toEqual([2, '127.0.0.2', '.sallyport']);
  });

  it('collects what may be repeated, from commas in the environment', () => {
    const args = ['--allow-origin', 'https://a.example', '--allow-origin', 'https://b.example'];
    expect(readSettings(args, {}).settings.allowOrigin).toEqual(['https://a.example', 'https://b.example']);
    expect(
      readSettings([], { SALLYPORT_ALLOW_ORIGIN: 'https://a.example, https://b.example' }).settings
        .allowOrigin,
    ).toHaveLength(2);
  });

  it('has every setting in the environment', () => {
    for (const name of Object.keys(SETTINGS) as SettingName[]) {
      expect(environmentName(name)).toMatch(/^SALLYPORT_[A-Z_]+$/);
    }
  });

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['a port that is none', ['--port', 'http'], {}, /--port takes a whole number/],
    ['an unknown flag', ['--prot', '1'], {}, /--prot/],
    [
      'overrides outside sandbox and dev',
      ['--origin', 'https://a.example=https://b.example'],
      {},
      /refused outside/,
    ],
    ['dev for the whole network', ['--dev', '--host', '0.0.0.0'], {}, /loopback only/],
    ['sandbox for the whole network', ['--sandbox'], { SALLYPORT_HOST: '::' }, /loopback only/],
    ['a secret as a flag', ['--vault-keys', 'x'], {}, /SALLYPORT_VAULT_KEYS in the environment/],
    ['less time at a vendor’s than a person needs', ['--authorization-secs', '4'], {}, /5 to 3600/],
    ['a public address that is none', ['--public-url', 'connect.example.com'], {}, /--public-url/],
  ])('refuses %s', (_, args, env, message) => {
    expect(() => readSettings(args, env)).toThrow(SettingsError);
    expect(() => readSettings(args, env)).toThrow(message);
  });

  it('does not repeat a secret in its error', () => {
    expect(() => readSettings(['--vault-keys=hunter2'], {})).toThrow(/^(?!.*hunter2)/);
  });
});

import { parseArgs } from 'node:util';
import {
  environmentName,
  flagName,
  SETTINGS,
  type Setting,
  type SettingName,
  type Settings,
} from './settings.js';

/** A setting that can't be used, in words for the person at the command line. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

export type ReadSettings = {
  readonly settings: Settings;
  readonly positionals: readonly string[];
  readonly help: boolean;
};

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** Reads flags, then the environment, then defaults. Rejects with a `SettingsError` that names the setting. */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ReadSettings {
  const { values, positionals } = parse(args);
  const settings = Object.fromEntries(
    NAMES.map((name) => [name, readOne(name, values[flagName(name)], environment[environmentName(name)])]),
  ) as unknown as Settings;
  refuseContradictions(settings);
  return { settings, positionals, help: values['help'] === true };
}

/** The settings that a program gives to `createSallyport`; what is left out takes its default. */
export function settingsOf(given: Partial<Settings>): Settings {
  const { settings } = readSettings([], {});
  const merged = { ...settings, ...given };
  refuseContradictions(merged);
  return merged;
}

type Parsed = {
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  positionals: string[];
};

function parse(args: readonly string[]): Parsed {
  const options = Object.fromEntries(
    NAMES.filter((name) => !('secret' in SETTINGS[name])).map((name) => {
      const { kind } = SETTINGS[name];
      return [
        flagName(name),
        { type: kind === 'flag' ? ('boolean' as const) : ('string' as const), multiple: kind === 'list' },
      ];
    }),
  );
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    const secret = NAMES.find(
      (name) => 'secret' in SETTINGS[name] && args.some((arg) => arg.startsWith(`--${flagName(name)}`)),
    );
    if (secret) {
      throw new SettingsError(
        `--${flagName(secret)} is a secret: set ${environmentName(secret)} in the environment instead.`,
      );
    }
    throw new SettingsError(
      error instanceof Error ? firstSentence(error.message) : 'The arguments could not be read.',
    );
  }
}

function readOne(name: SettingName, flag: Parsed['values'][string], env: string | undefined) {
  const setting: Setting = SETTINGS[name];
  switch (setting.kind) {
    case 'flag':
      return flag === true || (flag === undefined && ['1', 'true', 'yes'].includes(env?.toLowerCase() ?? ''));
    case 'list':
      return Array.isArray(flag)
        ? flag.map(String)
        : (env
            ?.split(',')
            .map((each) => each.trim())
            .filter(Boolean) ?? []);
    case 'integer': {
      const text = typeof flag === 'string' ? flag : env;
      if (text === undefined || text === '') return setting.default;
      if (!/^\d{1,9}$/.test(text))
        throw new SettingsError(`--${flagName(name)} takes a whole number, not "${text}".`);
      return Number(text);
    }
    case 'text':
      return (typeof flag === 'string' ? flag : env) ?? setting.default;
  }
}

function refuseContradictions(settings: Settings): void {
  if (settings.origin.length > 0 && !settings.sandbox && !settings.dev) {
    throw new SettingsError(
      '--origin sends vendor requests elsewhere, so it is refused outside --sandbox and --dev.',
    );
  }
  if ((settings.dev || settings.sandbox) && !isLoopback(settings.host)) {
    throw new SettingsError(
      `--dev and --sandbox listen on loopback only, not on ${settings.host}: their keys are made up on the spot.`,
    );
  }
  if (settings.confirmation !== 'none' && settings.confirmation !== 'required') {
    throw new SettingsError('--confirmation takes none or required.');
  }
  if (settings.authorizationSecs < 5 || settings.authorizationSecs > 3_600) {
    throw new SettingsError('--authorization-secs takes 5 to 3600.');
  }
  if (settings.publicUrl !== undefined && !/^https?:\/\/[^\s?#]+$/.test(settings.publicUrl)) {
    throw new SettingsError('--public-url takes an address such as https://connect.example.com.');
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function firstSentence(message: string): string {
  return message.split('. ')[0]?.replace(/\.?$/, '.') ?? message;
}

import { environmentName, flagName, SETTINGS, type Setting, type SettingName } from '../settings/index.js';
import type { Command } from './command.js';

/** `--help`, of everything or of one command. */
export function helpText(commands: Readonly<Record<string, Command>>, name?: string): string {
  const chosen = name === undefined ? undefined : commands[name];
  const shown = chosen && name !== undefined ? { [name]: chosen } : commands;
  return [
    'sallyport-server: the backend of Sallyport.',
    '',
    ...Object.entries(shown).flatMap(([command, { summary, usage }]) => [
      `${command}: ${summary}`,
      ...table(usage.map(([line, what]) => [`  sallyport-server ${line}`, what])),
      '',
    ]),
    'Settings (a flag wins over the environment):',
    ...table(settingRows().map(({ flag, environment, help }) => [`  ${flag}`, `${help} [${environment}]`])),
    '',
    'To try it: sallyport-server serve --sandbox',
  ].join('\n');
}

/** The settings as rows, for help and for the documentation. */
export function settingRows(): { flag: string; environment: string; default: string; help: string }[] {
  return (Object.keys(SETTINGS) as SettingName[]).map((name) => {
    const setting: Setting = SETTINGS[name];
    return {
      flag: setting.secret
        ? '(environment only)'
        : `--${flagName(name)}${setting.value ? ` ${setting.value}` : ''}`,
      environment: environmentName(name),
      default: setting.default === undefined ? '' : String(setting.default),
      help: setting.help,
    };
  });
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `${first.padEnd(width)}  ${second}`);
}

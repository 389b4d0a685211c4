import { Icon, type IconName } from '../shell/Icon.js';
import { saveTheme, THEMES, type Theme, useTheme } from './theme.js';

const ICONS: Readonly<Record<Theme, IconName>> = { system: 'display', light: 'sun', dark: 'moon' };
const LABELS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

export function ThemeSwitch() {
  const theme = useTheme();
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">Theme</legend>
      {THEMES.map((each) => (
        <label key={each} title={LABELS[each]}>
          <input
            type="radio"
            name="theme"
            value={each}
            checked={theme === each}
            onChange={() => saveTheme(each)}
          />
          <Icon name={ICONS[each]} />
          <span className="visually-hidden">{LABELS[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

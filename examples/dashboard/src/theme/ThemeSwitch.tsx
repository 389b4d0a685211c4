import { useState } from 'react';
import { Icon, type IconName } from '../shell/Icon.js';
import { savedTheme, saveTheme, THEMES, type Theme } from './theme.js';

const ICONS: Readonly<Record<Theme, IconName>> = { system: 'display', light: 'sun', dark: 'moon' };
const LABELS: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' };

export function ThemeSwitch() {
  const [theme, setTheme] = useState(savedTheme);
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
            onChange={() => {
              setTheme(each);
              saveTheme(each);
            }}
          />
          <Icon name={ICONS[each]} />
          <span className="visually-hidden">{LABELS[each]}</span>
        </label>
      ))}
    </fieldset>
  );
}

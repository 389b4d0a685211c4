import type { CapabilityResult } from 'sallyport/contract';
import { Icon, type IconName } from '../shell/Icon.js';

const STATES: Readonly<Record<CapabilityResult['state'], { icon: IconName; words: string }>> = {
  works: { icon: 'check', words: 'works' },
  missing: { icon: 'cross', words: 'missing' },
  unknown: { icon: 'question', words: 'not verified' },
};

/** What can be read through a connection, each with the permission that it takes. */
export function CapabilityList({ items }: { readonly items: readonly CapabilityResult[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="capabilities" aria-label="Capabilities">
      {items.map(({ id, label, permission, state }) => (
        <li
          key={id}
          className={`capability ${state}`}
          title={permission ? `Permission: ${permission}` : undefined}
        >
          <Icon name={STATES[state].icon} />
          {label}
          <span className="visually-hidden"> {STATES[state].words}</span>
        </li>
      ))}
    </ul>
  );
}

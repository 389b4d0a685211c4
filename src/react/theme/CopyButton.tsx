import { useEffect, useState } from 'react';
import { useUi } from '../UiContext.js';
import { Icon } from './Icon.js';

/** A value to take along, with a button that copies it. */
export function CopyButton({ label, value }: { readonly label: string; readonly value: string }) {
  const { t, announce } = useUi();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      announce(t('copied'));
    } catch {
      // Forbidden by the page's permissions: the value stands there to be selected.
    }
  }

  return (
    <span className="copy">
      <code>{value}</code>
      <button
        type="button"
        className="icon-button"
        aria-label={t('copy', { what: label })}
        title={t('copy', { what: label })}
        onClick={() => void copy()}
      >
        <Icon name={copied ? 'check' : 'copy'} />
      </button>
    </span>
  );
}

import { useUi } from '../UiContext.js';
import { Icon } from './Icon.js';
import { useCopy } from './useCopy.js';

/** A value to take along, with a button that copies it. */
export function CopyButton({ label, value }: { readonly label: string; readonly value: string }) {
  const { t } = useUi();
  const [copied, copy] = useCopy(t('copied'));
  const name = t('copy', { what: label });

  return (
    <span className="copy">
      <code>{value}</code>
      <button type="button" className="icon-button" title={name} onClick={() => copy(value)}>
        <Icon name={copied ? 'check' : 'copy'} />
      </button>
    </span>
  );
}

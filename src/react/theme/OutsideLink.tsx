import { useUi } from '../UiContext.js';
import { Icon } from './Icon.js';

type Props = { readonly url: string; readonly label: string };

/** A link that leaves the modal where it is. A screen reader says so, everyone else sees the arrow. */
export function OutsideLink({ url, label }: Props) {
  const { t } = useUi();
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" part="link" aria-label={t('external', { label })}>
      {label}
      <Icon name="external" />
    </a>
  );
}

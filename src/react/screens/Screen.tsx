import type { ReactNode } from 'react';
import type { VendorSummary } from '../../vendors/index.js';
import { pictureAddress } from '../safeAddress.js';
import { Icon } from '../theme/Icon.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';
import { Foot } from './Foot.js';

type Props = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly vendor?: VendorSummary | undefined;
  /** `list` for the picker, `wide` for a form with its guide. */
  readonly size?: 'slim' | 'middle' | 'list' | 'wide';
  readonly onBack?: (() => void) | null;
  /** Something else on the screen takes the focus. */
  readonly quiet?: boolean;
  /** A picture above a centred title, for screens that only tell. */
  readonly art?: ReactNode;
  readonly footer?: ReactNode;
  readonly busy?: boolean;
  readonly children?: ReactNode;
};

/** What all screens share: the panel, its title (which names the dialog), Back and Close. */
export function Screen(props: Props) {
  const { title, lead, vendor, size = 'slim', onBack, quiet, art, footer, busy, children } = props;
  const { t, close, options } = useUi();
  const brand = pictureAddress(options.appearance?.logoUrl);
  const heading = (
    <div className="heading">
      <h2
        id="title"
        tabIndex={-1}
        data-focus={quiet ? undefined : ''}
        aria-describedby={lead ? 'lead' : undefined}
      >
        {title}
      </h2>
      {lead && (
        <p className="lead" id="lead">
          {lead}
        </p>
      )}
    </div>
  );
  return (
    <section className="panel" part="panel" data-size={size} aria-busy={busy || undefined}>
      <header className="top" part="header">
        {onBack && (
          <button type="button" className="icon-button" title={t('back')} onClick={onBack}>
            <Icon name="back" />
          </button>
        )}
        {!art && vendor && <VendorLogo vendor={vendor} />}
        {!art && heading}
        <slot name="logo">
          {brand && <img className="brand" part="brand" src={brand} alt="" referrerPolicy="no-referrer" />}
        </slot>
        <button
          type="button"
          className="icon-button close"
          part="close"
          title={t('close')}
          onClick={() => close('close_press')}
        >
          <Icon name="close" />
        </button>
      </header>
      <slot name="header" />
      {art && (
        <div className="telling">
          {art}
          {heading}
        </div>
      )}
      {children}
      {footer && (
        <div className="bottom" part="actions">
          {footer}
        </div>
      )}
      <Foot />
    </section>
  );
}

import { useState } from 'react';
import type { ConnectState } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { useCopy } from '../theme/useCopy.js';
import { useUi } from '../UiContext.js';
import { supportBundle } from './supportBundle.js';

/** What to send to whoever is asked for help. Open to be read before it is copied. */
export function SupportDetails({ state }: { readonly state: ConnectState }) {
  const { t, locale, options } = useUi();
  const [time] = useState(() => new Date());
  const [copied, copy] = useCopy(t('support.copied'));
  const text = supportBundle(state, {
    time,
    page: window.location.origin,
    server: originOf(options.serverUrl),
    language: locale,
    browser: navigator.userAgent,
  });

  return (
    <details className="support" part="support">
      <summary>
        <Icon name="chevron" />
        {t('support.title')}
      </summary>
      <p className="fine">{t('support.lead')}</p>
      {/* Longer than wide, so it scrolls, and what scrolls has to be reached with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above */}
      <pre tabIndex={0} aria-label={t('support.title')}>
        {text}
      </pre>
      <button type="button" className="button small" onClick={() => copy(text)}>
        <Icon name={copied ? 'check' : 'copy'} />
        {copied ? t('support.copied') : t('support.copy')}
      </button>
    </details>
  );
}

/** The server may be named relative to the page. */
function originOf(address: string): string {
  return URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).origin : '';
}

import { type ConnectState, isAuthorizedAtVendor } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';
import { MissingPermission } from './MissingPermission.js';
import { ResultList } from './ResultList.js';
import { Screen } from './Screen.js';
import { type Names, useNames } from './useNames.js';
import { intervalWords } from '../words/intervalWords.js';

type Props = { readonly state: Extract<ConnectState, { step: 'connected' }> };

export function Connected({ state }: Props) {
  const { t, close } = useUi();
  const names = useNames(state);
  const { check, vendor, method } = state;
  const outcome = check?.outcome === 'partial' || check?.outcome === 'unverified' ? check.outcome : 'works';
  const rows = (check?.capabilities ?? [])
    .filter((each) => each.state !== 'unknown')
    .map((each) => ({
      id: each.id,
      label: each.label,
      mark: each.state,
      more: each.state === 'missing' && <MissingPermission result={each} method={method} names={names} />,
    }));
  return (
    <Screen
      title={t(`outcome.${outcome}.title`, names)}
      lead={t(`outcome.${outcome}.body`, names)}
      art={
        <span className="done" data-outcome={outcome}>
          <VendorLogo vendor={vendor} />
          <span className="seal">
            <Icon name={outcome === 'works' ? 'check' : 'dash'} />
          </span>
        </span>
      }
      footer={
        <button type="button" className="button primary" part="done" onClick={() => close('completed')}>
          {t('done')}
        </button>
      }
    >
      <ResultList rows={rows} />
      <Next state={state} names={names} outcome={outcome} />
      <slot name="success" />
    </Screen>
  );
}

type NextProps = Props & { readonly names: Names; readonly outcome: 'works' | 'partial' | 'unverified' };

/** What happens from here on without anybody, and what the person may have to do one day. */
function Next({ state, names, outcome }: NextProps) {
  const { t, locale } = useUi();
  const { connection, method } = state;
  const interval = intervalWords(locale, connection.refresh_interval_secs);
  return (
    <section className="next" part="next" aria-labelledby="next">
      <h3 id="next">{t('next.title')}</h3>
      <ul>
        <li>{t('next.reads', { ...names, interval })}</li>
        {outcome === 'partial' && <li>{t('next.gaps', names)}</li>}
        {outcome === 'unverified' && <li>{t('next.unverified', names)}</li>}
        <li>{t(isAuthorizedAtVendor(method) ? 'next.allowed' : 'next.change', names)}</li>
      </ul>
    </section>
  );
}

import type { ConnectState } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';
import { MissingPermission } from './MissingPermission.js';
import { ResultList } from './ResultList.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

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
    </Screen>
  );
}

import { type ConnectEvent, type ConnectState, canGoBack } from '../../flow/index.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'loading' | 'loading_vendor' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** The outline of what comes, so that nothing jumps when it is there: the picker, or a form whose vendor is known. */
export function LoadingScreen({ state, send }: Props) {
  const { t } = useUi();
  const vendor =
    state.step === 'loading_vendor'
      ? state.session.vendors.find((each) => each.id === state.vendorId)
      : state.resume?.vendor;
  const names = useNames({ vendor });
  if (state.step === 'loading' ? state.authorizationId : state.authorization) {
    const art = <span className="orbit">{vendor && <VendorLogo vendor={vendor} />}</span>;
    return <Screen title={t('resuming.title')} lead={t('resuming.body')} art={art} busy />;
  }
  return (
    <Screen
      size={vendor ? 'wide' : 'list'}
      title={vendor ? t('form.title', names) : t('picker.title')}
      lead={t('loading')}
      vendor={vendor}
      onBack={canGoBack(state) ? () => send({ type: 'went_back' }) : null}
      busy
    >
      <div className={vendor ? 'columns' : 'picker'} aria-hidden="true">
        {vendor ? (
          <>
            <div className="form">{bones(3)}</div>
            <div className="guide" />
          </>
        ) : (
          <>
            <div className="search bone" />
            <div className="bones">{bones(8)}</div>
          </>
        )}
      </div>
    </Screen>
  );
}

const bones = (count: number) =>
  Array.from({ length: count }, (_, index) => <span key={index} className="bone" />);

import type { ConnectEvent, ConnectState } from '../../flow/index.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'loading_vendor' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** The form's outline; its vendor is known already. */
export function LoadingVendor({ state, send }: Props) {
  const { t } = useUi();
  const vendor = state.session.vendors.find((each) => each.id === state.vendorId);
  const names = { vendor: vendor?.name ?? '', app: '' };
  return (
    <Screen
      size="wide"
      title={t.form.title(names)}
      lead={t.loading}
      {...(vendor && { vendor })}
      onBack={() => send({ type: 'went_back' })}
      busy
    >
      <div className="columns" aria-hidden="true">
        <div className="form">
          <span className="bone field-bone" />
          <span className="bone field-bone" />
          <span className="bone button-bone" />
        </div>
        <div className="guide" />
      </div>
    </Screen>
  );
}

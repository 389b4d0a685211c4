import { type ConnectEvent, type ConnectState, canGoBack } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'choosing_method' }>;
  readonly send: (event: ConnectEvent) => void;
};

export function MethodChoice({ state, send }: Props) {
  const { t } = useUi();
  return (
    <Screen
      title={t('method.title', useNames(state))}
      lead={t('method.lead')}
      vendor={state.vendor}
      onBack={canGoBack(state) ? () => send({ type: 'went_back' }) : null}
    >
      <ul className="methods">
        {state.vendor.methods.map((method) => (
          <li key={method.id}>
            <button
              type="button"
              className="card"
              part="method"
              onClick={() => send({ type: 'method_chosen', methodId: method.id })}
            >
              <span className="card-text" lang={state.vendor.language}>
                <span className="card-name">{method.label}</span>
                <span className="card-summary">{method.summary}</span>
              </span>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}

import { type ConnectEvent, type ConnectState, canRetry } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'expired' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** The invite or the session is over: go on with a fresh token where the host gives one, else close. */
export function ExpiredScreen({ state, send }: Props) {
  const { t, close, renew, renewing } = useUi();
  const words = renewing ? t.resuming : t.problems[state.problem.code];
  const [label, act] = canRetry(state)
    ? [t.expired.here, () => send({ type: 'retried' })]
    : renew
      ? [t.expired.again, renew]
      : [t.close, () => close('close_press')];
  return (
    <Screen
      title={words.title}
      lead={words.body}
      art={
        <span className="sign">
          <Icon name="clock" />
        </span>
      }
      busy={renewing}
      footer={
        <button type="button" className="button primary" disabled={renewing} onClick={act}>
          {label}
        </button>
      }
    />
  );
}

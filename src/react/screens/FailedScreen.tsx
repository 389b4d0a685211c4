import { type ConnectEvent, type ConnectState, canGoBack, canRetry } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';
import { useCountdown } from './useCountdown.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'failed' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** We could not go on, and the person can at most try again. */
export function FailedScreen({ state, send }: Props) {
  const { t, close } = useUi();
  const { problem } = state;
  const waiting = useCountdown(problem.retry_after_secs ?? 0, problem);
  const words = t.problems[problem.code];
  const retry = canRetry(state);
  return (
    <Screen
      title={words.title}
      lead={words.body}
      onBack={canGoBack(state) ? () => send({ type: 'went_back' }) : null}
      art={
        <span className="sign">
          <Icon name="warn" />
        </span>
      }
      footer={
        <button
          type="button"
          className="button primary"
          disabled={waiting > 0}
          onClick={() => (retry ? send({ type: 'retried' }) : close('close_press'))}
        >
          {retry ? (waiting > 0 ? t.wait(waiting) : t.retry) : t.close}
        </button>
      }
    >
      {problem.request_id && <p className="fine">{t.request(problem.request_id)}</p>}
    </Screen>
  );
}

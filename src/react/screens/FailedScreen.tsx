import type { ConnectEvent, ConnectState } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';
import { useCountdown } from './useCountdown.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'failed' }>;
  readonly send: (event: ConnectEvent) => void;
};

export function FailedScreen({ state, send }: Props) {
  const { t, close } = useUi();
  const { problem, retry } = state;
  const waiting = useCountdown(problem.retry_after_secs ?? 0, problem);
  const words = t.problems[problem.code];
  return (
    <Screen
      title={words.title}
      lead={words.body}
      art={
        <span className="sign">
          <Icon name="warn" />
        </span>
      }
      footer={
        retry ? (
          <button
            type="button"
            className="button primary"
            disabled={waiting > 0}
            onClick={() => send({ type: 'retried' })}
          >
            {waiting > 0 ? t.form.wait(waiting) : t.retry}
          </button>
        ) : (
          <button type="button" className="button primary" onClick={() => close('close_press')}>
            {t.close}
          </button>
        )
      }
    >
      {problem.request_id && <p className="fine centered">{t.request(problem.request_id)}</p>}
    </Screen>
  );
}

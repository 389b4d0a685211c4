import { type ConnectEvent, type ConnectState, canGoBack, canRetry } from '../../flow/index.js';
import { SupportDetails } from '../support/SupportDetails.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { problemWords } from '../words/problemWords.js';
import { waitWords } from '../words/waitWords.js';
import { Owner } from './Owner.js';
import { Screen } from './Screen.js';
import { useCountdown } from './useCountdown.js';
import { useNames } from './useNames.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'failed' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** We could not go on, and the person can at most try again. */
export function FailedScreen({ state, send }: Props) {
  const { t, locale, close } = useUi();
  const { problem } = state;
  const waiting = useCountdown(problem.retry_after_secs ?? 0, problem);
  const names = useNames(state.retry && 'session' in state.retry ? state.retry : {});
  const words = problemWords(problem.code);
  const retry = canRetry(state);
  return (
    <Screen
      title={t(words.title, names)}
      lead={t(words.body, names)}
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
          {retry ? (waiting > 0 ? waitWords(t, locale, waiting) : t('retry')) : t('close')}
        </button>
      }
    >
      <div className="aside">
        <Owner owner={problem.owner} names={names} />
        <SupportDetails state={state} />
      </div>
    </Screen>
  );
}

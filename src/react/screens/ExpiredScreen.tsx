import { type ConnectEvent, type ConnectState, canRetry } from '../../flow/index.js';
import { SupportDetails } from '../support/SupportDetails.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { problemWords } from '../words/problemWords.js';
import { Owner } from './Owner.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'expired' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** The invite or the session is over: go on with a fresh token where the host gives one, else close. */
export function ExpiredScreen({ state, send }: Props) {
  const { t, close, renew, renewing } = useUi();
  const names = useNames(state.resume ?? {});
  const words = renewing ? RESUMING : problemWords(state.problem.code);
  const [label, act] = canRetry(state)
    ? [t('expired.here'), () => send({ type: 'retried' })]
    : renew
      ? [t('expired.again'), renew]
      : [t('close'), () => close('close_press')];
  return (
    <Screen
      title={t(words.title, names)}
      lead={t(words.body, names)}
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
    >
      {!renewing && (
        <div className="aside">
          <Owner owner={state.problem.owner} names={names} />
          <SupportDetails state={state} />
        </div>
      )}
    </Screen>
  );
}

const RESUMING = { title: 'resuming.title', body: 'resuming.body' } as const;

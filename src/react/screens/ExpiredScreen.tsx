import type { ConnectState } from '../../flow/index.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { Screen } from './Screen.js';

type Props = { readonly state: Extract<ConnectState, { step: 'expired' }> };

export function ExpiredScreen({ state }: Props) {
  const { t, close, renew, renewing } = useUi();
  const words = t.problems[state.problem.code];
  return (
    <Screen
      title={renewing ? t.expired.renewing : words.title}
      lead={renewing ? t.expired.renewingBody : words.body}
      art={
        <span className="sign" data-busy={renewing || undefined}>
          <Icon name="clock" />
        </span>
      }
      busy={renewing}
      footer={
        <button
          type="button"
          className="button primary"
          disabled={renewing}
          onClick={() => (renew ? renew() : close('close_press'))}
        >
          {renew ? t.expired.again : t.close}
        </button>
      }
    />
  );
}

import { useEffect } from 'react';
import type { Authorizing, ConnectEvent } from '../../flow/index.js';
import { atVendor } from '../authorization/atVendor.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';
import { problemWords } from '../words/problemWords.js';
import { phaseOf } from './phaseOf.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

type Props = { readonly state: Authorizing; readonly send: (event: ConnectEvent) => void };

/** The wait while the person is at the vendor's, and the two short ones after it. */
export function AuthorizingScreen({ state, send }: Props) {
  const { t, announce } = useUi();
  const names = useNames(state);
  const phase = phaseOf(state);
  const isLeft = phase !== 'returned' && phase !== 'verified';
  const offline = state.problem && t(problemWords(state.problem.code).title, names);
  const note = offline ?? ((phase === 'open' || phase === 'away') && t('authorizing.lasting', names));

  useEffect(() => announce(offline ?? ''), [announce, offline]);

  return (
    <Screen
      title={t(phase === 'returned' ? 'checking.title' : `authorizing.${phase}.title`, names)}
      lead={t(phase === 'returned' ? 'checking.lead' : `authorizing.${phase}.body`, names)}
      art={
        <span className="orbit">
          <VendorLogo vendor={state.vendor} />
        </span>
      }
      busy
      footer={isLeft ? <Ways state={state} send={send} /> : null}
    >
      {note && <p className="fine">{note}</p>}
    </Screen>
  );
}

/** What to do if the window is not there, and the way out. */
function Ways({ state, send }: Props) {
  const { t, windows } = useUi();
  const { window } = state;
  const { show, cancel } = atVendor(state, windows, send);

  return (
    <>
      <button type="button" className="button" onClick={cancel}>
        {window === 'elsewhere' ? t('expired.again') : t('cancel')}
      </button>
      {show && (
        <button type="button" className={window === 'open' ? 'button' : 'button primary'} onClick={show}>
          {window === 'blocked' ? t('authorizing.here') : t('authorizing.again')}
        </button>
      )}
    </>
  );
}

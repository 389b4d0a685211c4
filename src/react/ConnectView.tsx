import { useCallback, useMemo, useState } from 'react';
import type { ConnectEvent, ConnectState, Failed } from '../flow/index.js';
import { ErrorBoundary } from './ErrorBoundary.js';
import { AuthorizingScreen } from './screens/AuthorizingScreen.js';
import { Checking } from './screens/Checking.js';
import { Connected } from './screens/Connected.js';
import { CredentialForm } from './screens/CredentialForm.js';
import { ExpiredScreen } from './screens/ExpiredScreen.js';
import { FailedScreen } from './screens/FailedScreen.js';
import { LoadingScreen } from './screens/LoadingScreen.js';
import { MethodChoice } from './screens/MethodChoice.js';
import { Review } from './screens/Review.js';
import { VendorPicker } from './screens/VendorPicker.js';
import { type Ui, UiContext } from './UiContext.js';

export type ConnectViewProps = Omit<Ui, 'announce'> & {
  readonly state: ConnectState;
  readonly send: (event: ConnectEvent) => void;
};

/** One state on screen. Knows no flow, no network and no dialog. */
export function ConnectView({ state, send, ...given }: ConnectViewProps) {
  // To the person, saving is the end of the wait that began with the check.
  const screen = state.step === 'saving' ? 'checking' : state.step;
  // News belongs to one visit of a screen, and goes with it.
  const visit = useMemo(() => ({ screen }), [screen]);
  const [said, say] = useState({ visit, text: '' });
  const announce = useCallback(
    // Only what changes is read out, so the same words again need a space that nobody hears.
    (text: string) => say((old) => ({ visit, text: old.text === text && text ? `${text}\u00a0` : text })),
    [visit],
  );
  const { t, locale, client, drafts, windows, host, options, renew, renewing, close } = given;
  const ui = useMemo<Ui>(
    () => ({ t, locale, announce, client, drafts, windows, host, options, renew, renewing, close }),
    [t, locale, announce, client, drafts, windows, host, options, renew, renewing, close],
  );
  return (
    <UiContext.Provider value={ui}>
      <ErrorBoundary key={screen} fallback={<FailedScreen state={BROKEN} send={send} />}>
        <Screen state={state} send={send} />
      </ErrorBoundary>
      <output className="sr-only">{said.visit === visit && said.text}</output>
    </UiContext.Provider>
  );
}

const BROKEN: Failed = {
  step: 'failed',
  problem: { code: 'internal', owner: 'the_app', request_id: null, retry_after_secs: null, fields: [] },
  retry: null,
};

function Screen({ state, send }: Pick<ConnectViewProps, 'state' | 'send'>) {
  switch (state.step) {
    case 'loading':
    case 'loading_vendor':
      return <LoadingScreen state={state} send={send} />;
    case 'choosing_vendor':
      return <VendorPicker state={state} send={send} />;
    case 'choosing_method':
      return <MethodChoice state={state} send={send} />;
    case 'entering_credentials':
      return <CredentialForm key={`${state.vendor.id} ${state.method.id}`} state={state} send={send} />;
    case 'authorizing':
      return <AuthorizingScreen state={state} send={send} />;
    case 'checking':
    case 'saving':
      return <Checking state={state} send={send} />;
    case 'reviewing':
      return <Review state={state} send={send} />;
    case 'connected':
      return <Connected state={state} />;
    case 'failed':
      return <FailedScreen state={state} send={send} />;
    case 'expired':
      return <ExpiredScreen state={state} send={send} />;
  }
}

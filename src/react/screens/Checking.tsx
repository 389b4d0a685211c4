import { useEffect, useMemo } from 'react';
import type { CheckProgress } from '../../contract/index.js';
import type { ConnectEvent, ConnectState } from '../../flow/index.js';
import { VendorLogo } from '../theme/VendorLogo.js';
import { useUi } from '../UiContext.js';
import { type Mark, ResultList } from './ResultList.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

type State = Extract<ConnectState, { step: 'checking' | 'saving' }>;
type Props = { readonly state: State; readonly send: (event: ConnectEvent) => void };

/** The same screen while keys are tried and while the connection is saved: to the person it is one wait. */
export function Checking({ state, send }: Props) {
  const { t, announce } = useUi();
  const names = useNames(state);
  const saving = state.step === 'saving';
  const rows = useMemo(() => {
    const marks = marksOf(state);
    const signIn = { id: '', label: t('checking.signIn'), mark: marks('') };
    const capabilities = state.method.capabilities
      .filter((each) => each.verifiable)
      .map(({ id, label }) => ({ id, label, mark: marks(id) }));
    return state.method.verifiable ? [signIn, ...capabilities] : [];
  }, [state, t]);
  const latest = rows.findLast((row) => row.mark !== 'waiting');
  const news = saving
    ? t('checking.saving')
    : latest && t('checking.result', { label: latest.label, state: t(`checking.state.${latest.mark}`) });

  useEffect(() => {
    if (news) announce(news);
  }, [announce, news]);

  return (
    <Screen
      title={saving ? t('checking.saving') : t('checking.title', names)}
      lead={t('checking.lead')}
      art={
        <span className="orbit">
          <VendorLogo vendor={state.vendor} />
        </span>
      }
      busy
      footer={
        saving ? null : (
          <button type="button" className="button" onClick={() => send({ type: 'check_cancelled' })}>
            {t('cancel')}
          </button>
        )
      }
    >
      <ResultList rows={rows} />
    </Screen>
  );
}

/** What is known of each row. A capability that was asked for says that the log-in went well. */
function marksOf(state: State): (id: string) => Mark {
  if (state.step === 'saving') {
    const { capabilities } = state.check;
    return (id) => capabilities.find((each) => each.id === id)?.state ?? (id === '' ? 'works' : 'unknown');
  }
  const known = new Map<string, CheckProgress['state']>(
    state.progress.map((each) => [each.id ?? '', each.state]),
  );
  const answered = [...known].some(([id, mark]) => id !== '' && (mark === 'works' || mark === 'missing'));
  return (id) => known.get(id) ?? (id === '' ? (answered ? 'works' : 'running') : 'waiting');
}

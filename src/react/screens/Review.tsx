import type { ConnectEvent, ConnectState } from '../../flow/index.js';
import { useUi } from '../UiContext.js';
import { MissingPermission } from './MissingPermission.js';
import { ResultList } from './ResultList.js';
import { Screen } from './Screen.js';
import { useNames } from './useNames.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'reviewing' }>;
  readonly send: (event: ConnectEvent) => void;
};

/** A result that may be saved, but only knowingly. */
export function Review({ state, send }: Props) {
  const { t, drafts } = useUi();
  const names = useNames(state);
  const { check, vendor, method } = state;
  const unverified = check.outcome === 'unverified';
  const rows = check.capabilities
    .filter((each) => each.state !== 'unknown' || each.required)
    .map((each) => ({
      id: each.id,
      label: each.label,
      mark: each.state,
      more: each.state === 'missing' && <MissingPermission result={each} method={method} names={names} />,
    }));

  function again(): void {
    const { form } = drafts.of(vendor, method);
    void form.handleSubmit((values) => send({ type: 'credentials_submitted', credentials: values }))();
  }

  const save = (
    <button
      type="button"
      className={unverified ? 'button primary' : 'button plain'}
      onClick={() => send({ type: 'save_confirmed' })}
    >
      {t(unverified ? 'review.save' : 'review.anyway')}
    </button>
  );

  return (
    <Screen
      size="middle"
      vendor={vendor}
      title={t(unverified ? 'review.unverified.title' : 'review.title')}
      lead={t(unverified ? 'review.unverified.lead' : 'review.lead', names)}
      onBack={() => send({ type: 'went_back' })}
      footer={
        <>
          {!unverified && save}
          <button type="button" className="button" onClick={() => send({ type: 'edit_requested' })}>
            {t('review.edit')}
          </button>
          {unverified ? (
            save
          ) : (
            <button type="button" className="button primary" onClick={again}>
              {t('review.again')}
            </button>
          )}
        </>
      }
    >
      <ResultList rows={rows} />
    </Screen>
  );
}

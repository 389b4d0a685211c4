import { useEffect, useReducer } from 'react';
import { type ConnectEvent, type ConnectState, canGoBack } from '../../flow/index.js';
import { visibleFields } from '../../schema/index.js';
import { FieldRow } from '../fields/FieldRow.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { Callout } from './Callout.js';
import { Guide } from './Guide.js';
import { Screen } from './Screen.js';
import { useCountdown } from './useCountdown.js';
import { useIsWide } from './useIsWide.js';
import { useNames } from './useNames.js';

type Props = {
  readonly state: Extract<ConnectState, { step: 'entering_credentials' }>;
  readonly send: (event: ConnectEvent) => void;
};

export function CredentialForm({ state, send }: Props) {
  const { session, vendor, method, check, problem } = state;
  const { t, drafts } = useUi();
  const names = useNames(state);
  const draft = drafts.of(vendor, method);
  const { form } = draft;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const waiting = useCountdown((check ?? problem)?.retry_after_secs ?? 0, check ?? problem);
  const wide = useIsWide();
  const isUpdate = session.mode === 'update';

  const fields = visibleFields(method, form.getValues());

  // The draft outlives this screen, so the screen follows it, rather than owning it through `useForm`. Values matter
  // where they decide which fields apply.
  useEffect(() => {
    const values = method.fields.some((field) => field.visibleWhen);
    return form.subscribe({ formState: { errors: true, values }, callback: redraw });
  }, [form, method]);

  useEffect(() => {
    let shouldFocus = true;
    for (const { path, code, message } of problem?.fields ?? []) {
      const name = path.replace(/^credentials\./u, '');
      if (!method.fields.some((field) => field.path === name)) continue;
      form.setError(name, { type: code, message }, { shouldFocus });
      shouldFocus = false;
    }
  }, [form, method, problem]);

  const submit = form.handleSubmit((values) => send({ type: 'credentials_submitted', credentials: values }));

  function accept({ path, value }: { readonly path: string; readonly value: string }): void {
    form.setValue(path, value);
    void submit();
  }

  const lead = isUpdate
    ? t.form.updateLead(session.connection?.identifier ?? null)
    : method.verifiable
      ? t.form.lead
      : t.form.unverified;
  const action = isUpdate ? t.form.updateSubmit : method.verifiable ? t.form.submit : t.form.save;

  // Beside each other the form comes first, one above the other the guide: on screen, in the tab order, read aloud.
  const guide = <Guide key="guide" vendor={vendor} method={method} wide={wide} />;
  const entry = (
    <form key="form" className="form" part="form" noValidate onSubmit={(event) => void submit(event)}>
      <Callout names={names} check={check} problem={problem} fields={method.fields} onAccept={accept} />
      {fields.map((field) => (
        <FieldRow
          key={field.path}
          field={field}
          form={form}
          vendor={vendor}
          suspect={check?.outcome === 'refused'}
          error={form.getFieldState(field.path).error}
        />
      ))}
      <div className="actions">
        <button type="submit" className="button primary" part="submit" disabled={waiting > 0}>
          {waiting > 0 ? t.wait(waiting) : action}
        </button>
        <p className="promise">
          <Icon name="lock" />
          {t.form.promise}
        </p>
      </div>
    </form>
  );

  return (
    <Screen
      size="wide"
      title={isUpdate ? t.form.updateTitle(names) : t.form.title(names)}
      lead={lead}
      vendor={vendor}
      onBack={canGoBack(state) ? () => send({ type: 'went_back' }) : null}
      quiet={check !== null || problem !== null}
    >
      <div className="columns">{wide ? [entry, guide] : [guide, entry]}</div>
    </Screen>
  );
}

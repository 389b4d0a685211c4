import { useEffect, useReducer } from 'react';
import { type ConnectEvent, type ConnectState, canGoBack, isAuthorizedAtVendor } from '../../flow/index.js';
import { toZod, visibleFields } from '../../schema/index.js';
import { returnAddress } from '../authorization/returnAddress.js';
import { FieldRow } from '../fields/FieldRow.js';
import { PasteNotice } from '../fields/PasteNotice.js';
import { useSmartPaste } from '../fields/useSmartPaste.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { fieldWords } from '../words/fieldWords.js';
import { waitWords } from '../words/waitWords.js';
import { Callout } from './Callout.js';
import { formWords } from './formWords.js';
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
  const { vendor, method, problem, authorization } = state;
  const check = state.check ?? authorization?.result ?? null;
  const { t, locale, drafts, windows, host, options, announce } = useUi();
  const names = useNames(state);
  const draft = drafts.of(vendor, method);
  const { form } = draft;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const wait = (check ?? problem)?.retry_after_secs ?? 0;
  const waiting = useCountdown(wait, check ?? problem);
  const atVendor = isAuthorizedAtVendor(method);
  const [title, lead, action, promise] = formWords(t, state, names);
  const wide = useIsWide();

  const fields = visibleFields(method, form.getValues());
  const paste = useSmartPaste(draft, fields);

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

  useEffect(() => {
    if (wait > 0 && waiting === 0) announce(action);
  }, [announce, wait, waiting, action]);

  function submit(): void {
    // A window is blocked unless it is opened within the click, when the form's own check is not through yet.
    const opened = atVendor && toZod(method).safeParse(form.getValues()).success && windows.open(vendor.name);
    const back = atVendor && !opened ? returnAddress(options.returnUrl) : null;
    void form.handleSubmit(
      (credentials) => send({ type: 'credentials_submitted', credentials, returnUrl: back, locale }),
      rejected,
    )();
  }

  function rejected(): void {
    windows.close();
    // The first of them takes the focus, which reads it out: unless it has the focus already.
    const first = fields.find(({ path }) => form.getFieldState(path).error);
    const error = first && form.getFieldState(first.path).error;
    if (error && host?.root.activeElement?.id === `field-${first.path}`)
      announce(fieldWords(t, first, error.type, error.message));
  }

  function accept({ path, value }: { readonly path: string; readonly value: string }): void {
    form.setValue(path, value);
    submit();
  }

  // Beside each other the form comes first, one above the other the guide: on screen, in the tab order, read aloud.
  // Where there is next to nothing to enter, what happens next is the form; after a failure it is known.
  const beside = wide && !atVendor;
  const quiet = check !== null || problem !== null || authorization !== null;
  const guide = (
    <Guide key="guide" draft={draft} names={names} fixed={beside} open={beside || (atVendor && !quiet)} />
  );
  const entry = (
    <form
      key="form"
      className="form"
      part="form"
      noValidate
      onPaste={paste.onPaste}
      onInput={paste.onInput}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Callout state={state} names={names} onAccept={accept} />
      {atVendor && guide}
      {paste.news && <PasteNotice news={paste.news} fields={fields} vendor={vendor.name} />}
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
          {waiting > 0 ? waitWords(t, locale, waiting) : action}
        </button>
        <p className="promise">
          <Icon name="lock" />
          {promise}
        </p>
      </div>
    </form>
  );

  return (
    <Screen
      size={atVendor ? 'middle' : 'wide'}
      title={title}
      lead={lead}
      vendor={vendor}
      onBack={canGoBack(state) ? () => send({ type: 'went_back' }) : null}
      quiet={quiet}
    >
      <div className="columns" data-single={atVendor || undefined}>
        {atVendor ? entry : wide ? [entry, guide] : [guide, entry]}
      </div>
    </Screen>
  );
}

import { type ChangeEvent, type FocusEvent, useState } from 'react';
import type { Field } from '../../vendors/index.js';
import type { Draft } from '../createDrafts.js';
import { useUi } from '../UiContext.js';
import { blocked, unremembered } from './blocked.js';
import { SecretInput } from './SecretInput.js';

export type ControlProps = {
  readonly field: Field;
  readonly form: Draft['form'];
  readonly id: string;
  /** Ids of what describes it. */
  readonly about: string;
  readonly invalid: boolean;
  readonly tidy: (text: string) => string;
  readonly onType: () => void;
};

type Element = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * The element that takes the value. Never controlled: React would mirror what is typed into the `value` attribute,
 * where anything that reads the page finds it. Never named: a name such as `password` invites a password manager.
 */
export function Control(props: ControlProps) {
  const { field, form, id, about, invalid, tidy, onType } = props;
  const { t } = useUi();
  const { path, kind, example, choices, prefix, suffix, required } = field;
  const { ref, onChange, onBlur } = form.register(path);
  const known =
    !choices || choices.some(({ value }) => value === form.getValues(path)) || !form.getValues(path);
  const [own, setOwn] = useState(!known);
  const target = (element: Element) => ({ name: path, type: element.type, value: element.value });

  const attributes = {
    ...unremembered,
    ...blocked,
    id,
    'aria-describedby': about || undefined,
    'aria-invalid': invalid || undefined,
    'aria-required': required !== false,
    placeholder: kind === 'secret' ? undefined : example,
    onChange: (event: ChangeEvent<Element>) => {
      const element = event.currentTarget;
      const pasted = (event.nativeEvent as InputEvent).inputType === 'insertFromPaste';
      if (pasted && kind !== 'textarea') element.value = tidy(element.value);
      void onChange({ type: 'change', target: target(element) });
      onType();
    },
    onBlur: (event: FocusEvent<Element>) => {
      void onBlur({ type: 'blur', target: target(event.currentTarget) });
    },
  };

  switch (kind) {
    case 'secret':
      return <SecretInput {...attributes} inputRef={ref} label={field.label} />;
    case 'boolean':
      return (
        <label className="switch" htmlFor={id}>
          <input {...attributes} ref={ref} type="checkbox" />
          {field.label}
        </label>
      );
    case 'textarea':
      return <textarea {...attributes} ref={ref} rows={5} />;
    case 'select':
    case 'region':
      if (own) break;
      return (
        <select
          {...attributes}
          ref={ref}
          onChange={(event) => {
            if (event.target.value !== OWN) return attributes.onChange(event);
            setOwn(true);
            setTimeout(() => form.setFocus(path));
          }}
        >
          <option value="">{t(required === false ? 'form.choose.optional' : 'form.choose')}</option>
          {choices?.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
          {/* Vendors open regions faster than a list of them is brought up to date. */}
          {kind === 'region' && <option value={OWN}>{t('form.other')}</option>}
        </select>
      );
    default:
  }
  return (
    <div className="affixed">
      {prefix && <span>{prefix}</span>}
      <input
        {...attributes}
        ref={ref}
        key={own ? 'own' : ''}
        type={kind === 'datetime' ? 'datetime-local' : 'text'}
        inputMode={KEYBOARDS[kind]}
      />
      {suffix && <span>{suffix}</span>}
    </div>
  );
}

/** Stands in the list of regions for one that is not in it. No region is called that. */
const OWN = '\u0000';

/** The keys that a phone shows. The type stays text: browsers reject or rewrite values of stricter types. */
const KEYBOARDS: Partial<Record<Field['kind'], 'url' | 'email' | 'numeric'>> = {
  url: 'url',
  host: 'url',
  email: 'email',
  number: 'numeric',
};

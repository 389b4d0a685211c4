import { useEffect, useReducer, useState } from 'react';
import type { SessionVendor } from '../../contract/index.js';
import {
  adviseFields,
  type Credentials,
  normalizeCredentials,
  setValueAt,
  valueAt,
} from '../../schema/index.js';
import type { Field } from '../../vendors/index.js';
import type { Draft } from '../createDrafts.js';
import { CopyButton } from '../theme/CopyButton.js';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { fieldWords } from '../words/fieldWords.js';
import { Rich } from '../words/Rich.js';
import { Control } from './Control.js';

type Props = {
  readonly field: Field;
  readonly form: Draft['form'];
  readonly vendor: SessionVendor;
  /** The keys were refused, so a value of an unusual shape is worth a word at once. */
  readonly suspect: boolean;
  readonly error: { readonly type?: unknown; readonly message?: string | undefined } | undefined;
};

/** A field with its label, its help, and what is or may be wrong with it. */
export function FieldRow({ field, form, vendor, suspect, error }: Props) {
  const { t } = useUi();
  const [changes, change] = useReducer((count: number) => count + 1, 0);
  const [hint, setHint] = useState<string | null>(null);
  const { path, kind, label, help, required } = field;
  const id = `field-${path}`;
  const generated = vendor.generated[path];
  const wrong = error && fieldWords(t, field, error.type, error.message);
  const about = [(wrong ?? hint) && `${id}-note`, help && `${id}-help`].filter(Boolean).join(' ');

  /** What leaves the field tidy: as it is sent, so as it is seen. */
  function tidy(text: string): string {
    const value = valueAt(normalizeCredentials({ fields: [alone(field)] }, at(path, text)), path);
    return String((value as string | number | undefined) ?? '');
  }

  // A line that appears while the mouse is down would move the button away from under it: so not on leaving the field,
  // but a moment after the last key.
  useEffect(() => {
    if (changes === 0 && !suspect) return;
    const advise = () => {
      const values = at(path, tidy(String(form.getValues(path))));
      const [advice] = adviseFields({ fields: [alone(field)] }, vendor.hosts, values);
      setHint(advice?.severity === 'hint' ? t('field.hint', { detail: advice.message }) : null);
    };
    const timer = setTimeout(advise, changes === 0 ? 0 : 600);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- the rest stays as long as the field does
  }, [changes, suspect]);

  const name = (
    <>
      <span lang="en">{label}</span>
      {required === false && <span className="optional">{t('optional')}</span>}
    </>
  );
  const labelled = kind === 'boolean' || generated !== undefined;

  return (
    <div className="field" part="field">
      {generated !== undefined && <span className="label">{name}</span>}
      {!labelled && (
        <label className="label" htmlFor={id}>
          {name}
        </label>
      )}
      {generated === undefined ? (
        <Control
          field={field}
          form={form}
          id={id}
          about={about}
          invalid={wrong !== undefined}
          tidy={tidy}
          onType={change}
        />
      ) : (
        <CopyButton label={label} value={generated} />
      )}
      {wrong !== undefined || hint !== null ? (
        <p className={wrong === undefined ? 'hint' : 'error'} id={`${id}-note`}>
          <Icon name="warn" />
          <span>{wrong ?? hint}</span>
        </p>
      ) : null}
      {help && (
        <p className="help" id={`${id}-help`} lang={vendor.language}>
          <Rich text={help} />
        </p>
      )}
    </div>
  );
}

/** The field without its condition: it is on screen, so it applies. */
function alone(field: Field): Field {
  const { visibleWhen, ...rest } = field;
  return visibleWhen ? rest : field;
}

function at(path: string, text: string): Credentials {
  const values: Credentials = {};
  setValueAt(values, path, text);
  return values;
}

import { type ChangeEvent, type ComponentPropsWithoutRef, type RefCallback, useRef, useState } from 'react';
import { Icon } from '../theme/Icon.js';
import { useUi } from '../UiContext.js';
import { blocked } from './blocked.js';

type Props = Omit<ComponentPropsWithoutRef<'input'>, 'onChange'> & {
  readonly label: string;
  /** Not `ref`, which React 18 keeps from function components. */
  readonly inputRef: RefCallback<HTMLInputElement>;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
};

/**
 * A secret's input is of type `password` for ever: recorders remember an element that was text once. What is to be
 * seen is shown beside it, in an element that they are told to skip.
 */
export function SecretInput({ label, inputRef, onChange, ...attributes }: Props) {
  const { t } = useUi();
  const input = useRef<HTMLInputElement | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const name = t(shown === null ? 'form.reveal' : 'form.hide', { label });

  return (
    <>
      <div className="affixed">
        <input
          {...attributes}
          type="password"
          ref={(element) => {
            input.current = element;
            inputRef(element);
          }}
          onChange={(event) => {
            onChange(event);
            if (shown !== null) setShown(event.currentTarget.value);
          }}
        />
        <button
          type="button"
          className="icon-button"
          title={name}
          onClick={() => setShown(shown === null ? (input.current?.value ?? '') : null)}
        >
          <Icon name="eye" />
        </button>
      </div>
      {shown !== null && (
        <output
          {...blocked}
          className={`revealed ${blocked.className}`}
          aria-live="off"
          htmlFor={attributes.id}
        >
          {shown || '\u00a0'}
        </output>
      )}
    </>
  );
}

import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';
import { preloadModal } from './loadModal.js';
import type { ConnectModalProps } from './options.js';
import { Slots } from './Slots.js';
import { useMountedModal } from './useMountedModal.js';
import { useOpenState } from './useOpenState.js';

type Attributes = Omit<ComponentPropsWithoutRef<'button'>, keyof ConnectModalProps>;
export type ConnectButtonProps = ConnectModalProps & Attributes;

/** A plain `<button>` with the modal behind it. Attributes that are not the modal's go to the button. */
export function ConnectButton(props: ConnectButtonProps) {
  const [options, { children = 'Connect a tool', ...attributes }] = split(props);
  const [open, onOpenChange] = useOpenState(options);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  const element = useMountedModal({ ...options, open, onOpenChange });

  useEffect(() => {
    // Safari gives no focus to a pressed button, so the dialog could not give it back.
    const lost = wasOpen.current && !open && document.activeElement === document.body;
    if (lost) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        {...attributes}
        ref={button}
        onPointerEnter={(event) => {
          preloadModal(props.isolation);
          attributes.onPointerEnter?.(event);
        }}
        onFocus={(event) => {
          preloadModal(props.isolation);
          attributes.onFocus?.(event);
        }}
        onClick={(event) => {
          attributes.onClick?.(event);
          if (!event.defaultPrevented) onOpenChange(true, { reason: 'trigger_press' });
        }}
      >
        {children}
      </button>
      {element && options.slots && <Slots into={element} contents={options.slots} />}
    </>
  );
}

/** The modal's own props. One that is missing here does not compile. */
const OWN: { readonly [Name in keyof ConnectModalProps]-?: true } = {
  token: true,
  serverUrl: true,
  onSuccess: true,
  onExit: true,
  onEvent: true,
  onTokenExpired: true,
  client: true,
  appearance: true,
  locale: true,
  messages: true,
  slots: true,
  vendor: true,
  prefill: true,
  returnUrl: true,
  docsUrls: true,
  isolation: true,
  open: true,
  defaultOpen: true,
  onOpenChange: true,
};

function split(props: ConnectButtonProps): [ConnectModalProps, Attributes] {
  const pick = (own: boolean) =>
    Object.fromEntries(Object.entries(props).filter(([name]) => Object.hasOwn(OWN, name) === own));
  return [pick(true) as ConnectModalProps, pick(false)];
}

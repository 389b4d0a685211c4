import { type ComponentPropsWithoutRef, useEffect, useRef } from 'react';
import { preloadModal } from './loadModal.js';
import type { ConnectModalProps } from './options.js';
import { useMountedModal } from './useMountedModal.js';
import { useOpenState } from './useOpenState.js';

export type ConnectButtonProps = ConnectModalProps &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ConnectModalProps>;

/** A plain `<button>` with the modal behind it. Attributes that are not the modal's go to the button. */
export function ConnectButton(props: ConnectButtonProps) {
  const {
    token,
    serverUrl,
    onSuccess,
    onExit,
    onEvent,
    onTokenExpired,
    client,
    colorScheme,
    accentColor,
    open: asked,
    defaultOpen,
    onOpenChange: tell,
    children = 'Connect a tool',
    ...attributes
  } = props;
  const [open, onOpenChange] = useOpenState({ open: asked, defaultOpen, onOpenChange: tell });
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useMountedModal({
    token,
    serverUrl,
    onSuccess,
    onExit,
    onEvent,
    onTokenExpired,
    client,
    colorScheme,
    accentColor,
    open,
    onOpenChange,
  });

  useEffect(() => {
    // Safari gives no focus to a pressed button, so the dialog could not give it back.
    const lost = wasOpen.current && !open && document.activeElement === document.body;
    if (lost) button.current?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <button
      type="button"
      aria-haspopup="dialog"
      {...attributes}
      ref={button}
      onPointerEnter={(event) => {
        preloadModal();
        attributes.onPointerEnter?.(event);
      }}
      onFocus={(event) => {
        preloadModal();
        attributes.onFocus?.(event);
      }}
      onClick={(event) => {
        attributes.onClick?.(event);
        if (!event.defaultPrevented) onOpenChange(true, { reason: 'trigger_press' });
      }}
    >
      {children}
    </button>
  );
}

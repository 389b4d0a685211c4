import { useCallback, useState } from 'react';
import type { ConnectModalProps, OpenChangeHandler } from './options.js';

/** Controlled where `open` is given, else its own. */
export function useOpenState({
  open,
  defaultOpen = false,
  onOpenChange,
}: Pick<ConnectModalProps, 'open' | 'defaultOpen' | 'onOpenChange'>): [boolean, OpenChangeHandler] {
  const [own, setOwn] = useState(defaultOpen);
  const change = useCallback<OpenChangeHandler>(
    (next, details) => {
      setOwn(next);
      onOpenChange?.(next, details);
    },
    [onOpenChange],
  );
  return [open ?? own, change];
}

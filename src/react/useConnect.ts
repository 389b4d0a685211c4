import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ConnectProblem } from '../contract/index.js';
import { loadModal } from './loadModal.js';
import type { ConnectOptions, OpenChangeHandler } from './options.js';
import { useMountedModal } from './useMountedModal.js';

export type Connect = {
  /** Shows the modal. It may be called before `ready`: the person sees it load. */
  readonly open: () => void;
  readonly close: () => void;
  /** The token and the modal's code are here, so that `open` shows the picker without waiting for either. */
  readonly ready: boolean;
  /** What stands in the way of a connection right now. The modal says the same to the person. */
  readonly error: ConnectProblem | null;
};

/** The modal without an element of its own: open it from a menu item, a route, a command. */
export function useConnect(options: ConnectOptions & { onOpenChange?: OpenChangeHandler }): Connect {
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState(false);
  const [error, setError] = useState<ConnectProblem | null>(null);
  const { onOpenChange: tell, isolation } = options;
  const onOpenChange = useCallback<OpenChangeHandler>(
    (next, details) => {
      setOpen(next);
      tell?.(next, details);
    },
    [tell],
  );
  useMountedModal({ ...options, open: isOpen, onOpenChange, onProblem: setError });

  useEffect(() => {
    let left = false;
    return whenIdle(() => {
      loadModal(isolation).then(
        () => !left && setLoaded(true),
        (problem: ConnectProblem) => !left && setError(problem),
      );
      return () => {
        left = true;
      };
    });
  }, [isolation]);

  const ready = loaded && options.token !== null;
  return useMemo(
    () => ({
      open: () => onOpenChange(true, { reason: 'imperative' }),
      close: () => onOpenChange(false, { reason: 'imperative' }),
      ready,
      error,
    }),
    [onOpenChange, ready, error],
  );
}

/** Runs the work once the page has nothing better to do. Answers the way out, before or after. */
function whenIdle(work: () => () => void): () => void {
  let stop: (() => void) | null = null;
  const run = () => {
    stop = work();
  };
  // Safari has no idle callbacks.
  const idle = 'requestIdleCallback' in window;
  const id = idle ? window.requestIdleCallback(run) : window.setTimeout(run, 200);
  return () => {
    if (stop) stop();
    else if (idle) window.cancelIdleCallback(id);
    else window.clearTimeout(id);
  };
}

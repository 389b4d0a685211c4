import { useEffect, useRef, useState } from 'react';
import type { ConnectProblem } from '../contract/index.js';
import { loadModal } from './loadModal.js';
import type { MountedModal } from './mountModal.js';
import type { ConnectOptions, OpenChangeHandler } from './options.js';
import { claimAuthorization, releaseAuthorization } from './pendingAuthorization.js';

/** What the mounted modal gets: always controlled. */
export type MountOptions = ConnectOptions & {
  readonly open: boolean;
  readonly onOpenChange: OpenChangeHandler;
  /** Hears of each problem that the person sees; null when it is gone. */
  readonly onProblem?: ((problem: ConnectProblem | null) => void) | undefined;
};

/**
 * Keeps a modal mounted from its first opening until the component unmounts. It lives in a React root of its own in
 * `document.body`: the host's element handlers, contexts and error boundaries never meet it. StrictMode's double
 * effects are harmless, since nothing is made before the code has arrived. Answers the element that has the modal's
 * slots, once there is one.
 */
export function useMountedModal(options: MountOptions): Element | null {
  const mounted = useRef<MountedModal | null>(null);
  const [element, setElement] = useState<Element | null>(null);
  const latest = useRef(options);
  const resumed = useRef(false);

  useEffect(() => {
    latest.current = options;
    mounted.current?.update(options);
  });

  useEffect(() => {
    if (!options.open || mounted.current) return;
    let left = false;
    const mount = async () => {
      try {
        const mountModal = await loadModal(latest.current.isolation);
        if (left) return;
        mounted.current ??= mountModal(latest.current, mounted);
        setElement(mounted.current.element);
      } catch (error) {
        if (!left) giveUp(error as ConnectProblem, latest.current);
      }
    };
    void mount();
    return () => {
      left = true;
    };
  }, [options.open]);

  useEffect(() => {
    // The person is back from a vendor's pages, or reloaded this one meanwhile.
    if (claimAuthorization(mounted) !== null && !latest.current.open && !resumed.current) {
      resumed.current = true;
      latest.current.onOpenChange(true, { reason: 'resumed' });
    }
    return () => {
      mounted.current?.unmount();
      mounted.current = null;
      releaseAuthorization(mounted);
    };
  }, []);

  return element;
}

function giveUp(problem: ConnectProblem, { onProblem, onOpenChange, onExit }: MountOptions): void {
  onProblem?.(problem);
  onOpenChange(false, { reason: 'imperative' });
  onExit?.(problem, {
    reason: 'imperative',
    step: 'loading',
    vendor: null,
    method: null,
    check: null,
    authorization: null,
  });
}

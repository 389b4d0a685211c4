import { useSyncExternalStore } from 'react';

/** Room for two columns; the stylesheet has the same number. */
const WIDE = '(min-width: 760px)';

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

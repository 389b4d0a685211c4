import { useSyncExternalStore } from 'react';
import type { IconName } from './Icon.js';

export const PAGES = [
  { id: 'overview', label: 'Overview', icon: 'overview' },
  { id: 'connections', label: 'Connections', icon: 'plug' },
] as const satisfies readonly { id: string; label: string; icon: IconName }[];

export type PageId = (typeof PAGES)[number]['id'];

/** The page that the address names after its `#`. */
export function usePage(): PageId {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  return PAGES.find(({ id }) => id === hash)?.id ?? 'connections';
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

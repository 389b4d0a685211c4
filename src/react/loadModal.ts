import type { ConnectProblem } from '../contract/index.js';
import type * as mountModule from './mountModal.js';

type ModalModule = typeof mountModule;

let loading: Promise<ModalModule> | null = null;

/** Fetches the modal's code once; after a failure the next call tries again. Rejects with a `ConnectProblem`. */
export function loadModal(): Promise<ModalModule> {
  loading ??= import('./mountModal.js').catch(() => {
    loading = null;
    throw unreachable;
  });
  return loading;
}

/** Fetches it ahead of time, silently: whoever opens the modal hears of a failure. */
export function preloadModal(): void {
  loadModal().catch(() => undefined);
}

const unreachable: ConnectProblem = {
  code: 'network',
  owner: 'you',
  request_id: null,
  retry_after_secs: null,
  fields: [],
};

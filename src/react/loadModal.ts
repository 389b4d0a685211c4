import type { ConnectProblem } from '../contract/index.js';
import type { MountedModal } from './mountModal.js';
import type { ConnectOptions } from './options.js';
import type { MountOptions } from './useMountedModal.js';

type Isolation = NonNullable<ConnectOptions['isolation']>;

/** Puts a modal into the page, or a frame with one in it. `me` stands for the component. */
export type Mount = (options: MountOptions, me: object) => MountedModal;

const loading: Partial<Record<Isolation, Promise<Mount>>> = {};

/** Fetches the modal's code once; after a failure the next call tries again. Rejects with a `ConnectProblem`. */
export function loadModal(isolation: Isolation = 'inline'): Promise<Mount> {
  const code =
    isolation === 'iframe'
      ? () => import('./mountFrame.js').then(({ mountFrame }) => mountFrame)
      : () => import('./mountModal.js').then(({ mountModal }) => mountModal);
  return (loading[isolation] ??= code().catch(() => {
    delete loading[isolation];
    throw unreachable;
  }));
}

/** Fetches it ahead of time, silently: whoever opens the modal hears of a failure. */
export function preloadModal(isolation?: Isolation): void {
  loadModal(isolation).catch(() => undefined);
}

const unreachable: ConnectProblem = {
  code: 'network',
  owner: 'you',
  request_id: null,
  retry_after_secs: null,
  fields: [],
};

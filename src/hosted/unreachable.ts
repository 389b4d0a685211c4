import type { ToFrame, ToHost } from '../embed/index.js';

/**
 * Takes the host's messages where the modal's code could not be fetched: says so as the modal inline would. An opening
 * after that loads the page anew, since browsers remember that a module could not be had.
 */
export function unreachable(
  send: (message: ToHost) => void,
  again: () => void = () => window.location.reload(),
): (message: ToFrame) => void {
  let stage: 'new' | 'told' | 'closed' = 'new';

  return (message) => {
    if (message.type !== 'options') return;
    if (!message.options.open) {
      if (stage === 'told') stage = 'closed';
      return;
    }
    if (stage === 'closed') again();
    if (stage !== 'new') return;
    stage = 'told';
    send({ type: 'stands', problem: PROBLEM });
    send({ type: 'wants_close', reason: 'imperative' });
    send({ type: 'exited', problem: PROBLEM, metadata: METADATA });
  };
}

const PROBLEM = {
  code: 'network',
  owner: 'you',
  request_id: null,
  retry_after_secs: null,
  fields: [],
} as const;

const METADATA = {
  reason: 'imperative',
  step: 'loading',
  vendor: null,
  method: null,
  check: null,
  authorization: null,
} as const;

import type { ConnectProblem } from '../../contract/index.js';
import type { FrameOptions, ToHost } from '../messages.js';
import { createRunKeeper, type FrameHandlers } from './createRunKeeper.js';
import { createShell } from './createShell.js';
import { greetFrame } from './greetFrame.js';
import { serverAt } from './serverAt.js';

export type Frame = {
  update(options: FrameOptions): void;
  /** Takes it off the page. A run that is not settled is told as left. */
  remove(): void;
};

type Timer = ReturnType<typeof setTimeout> | undefined;

/** Without a hello by then, something keeps the frame out. One that comes later is as welcome. */
const HELLO_MS = 8_000;
/** No more than 40 messages a second, whatever the host does: what the frame drops would be lost. */
const PACE_MS = 25;

/** The modal in a frame of the server's that covers the window while it is open. */
export function createFrame(given: {
  serverUrl: string;
  options: FrameOptions;
  handlers: FrameHandlers;
}): Frame {
  const { handlers } = given;
  let options = { ...given.options, open: false };
  const server = serverAt(given.serverUrl);
  const keeper = createRunKeeper(handlers);
  const shell = createShell({
    src: server.page(`embed?origin=${location.origin}`),
    onClose: keeper.asked,
    onTab: () =>
      window.open(server.page(`link?lang=${options.locale ?? ''}#${options.token}`), '_blank', 'noopener'),
  });
  const link = greetFrame({
    there: () => shell.iframe.contentWindow,
    origin: server.origin,
    onUp,
    onOutdated: () => fail('embed_outdated'),
    receive,
  });
  let isUp = false;
  let trouble: 'embed_blocked' | 'embed_outdated' | null = null;
  let waiting: Timer;
  let pacing: Timer;
  let sent = '';
  let isRenewing = false;

  function fail(code: NonNullable<typeof trouble>): void {
    clearTimeout(waiting);
    isUp = false;
    trouble = code;
    if (!options.open) return;
    shell.show('blocked');
    const problem: ConnectProblem = {
      code,
      owner: 'the_app',
      request_id: null,
      retry_after_secs: null,
      fields: [],
    };
    keeper.told({ name: 'failed', code, request: null });
    keeper.stands(problem);
  }

  function onUp(): void {
    clearTimeout(waiting);
    clearTimeout(pacing);
    if (trouble) keeper.stands(null);
    trouble = null;
    if (isUp) keeper.lost();
    isUp = true;
    shell.show('loading');
    sent = '';
    pass();
  }

  /** The options as they are now, if the frame has others. */
  function pass(): void {
    pacing = undefined;
    const text = JSON.stringify(options);
    if (text === sent || !isUp) return;
    sent = text;
    link.send({ type: 'options', options });
    pacing = setTimeout(pass, PACE_MS);
  }

  async function renew(): Promise<void> {
    if (isRenewing) return;
    isRenewing = true;
    let token: unknown;
    try {
      token = await handlers.onTokenWanted();
    } catch {
      // None, then. The person is told what stands in the way already.
    }
    isRenewing = false;
    link.send({ type: 'renewed', token: typeof token === 'string' ? token : null });
  }

  function receive(message: ToHost): void {
    switch (message.type) {
      case 'shown':
        shell.show('drawn');
        return handlers.onShown?.();
      case 'told':
        return keeper.told(message.event);
      case 'succeeded':
        return keeper.succeeded(message.connection);
      case 'exited':
        return keeper.exited(message.problem, message.metadata);
      case 'stands':
        return keeper.stands(message.problem);
      case 'wants_close':
        return keeper.asked(message.reason);
      case 'wants_token':
        return void renew();
    }
  }

  function update(next: FrameOptions): void {
    const wasOpen = options.open;
    options = next;
    shell.dress(options.appearance, options.token !== null);
    if (options.open && !wasOpen) {
      shell.open();
      keeper.opened();
      if (trouble) fail(trouble);
      else if (!isUp) waiting = setTimeout(fail, HELLO_MS, 'embed_blocked');
    }
    if (!options.open && wasOpen) {
      clearTimeout(waiting);
      shell.close();
      keeper.closed(isUp);
    }
    if (!pacing) pass();
  }

  update(given.options);
  return {
    update,
    remove() {
      clearTimeout(waiting);
      clearTimeout(pacing);
      link.close();
      shell.remove();
      keeper.stop();
    },
  };
}

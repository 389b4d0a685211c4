import { createRoot } from 'react-dom/client';
import { type ClientOptions, createClient } from '../client/index.js';
import type { ConnectClient } from '../contract/index.js';
import type { FrameOptions, ToFrame, ToHost } from '../embed/index.js';
import { ConnectModal } from '../react/index.js';
import { serverUrl } from './serverUrl.js';
import { whenDrawn } from './whenDrawn.js';

type Host = {
  readonly send: (message: ToHost) => void;
  /** As the browser told it. */
  readonly origin: string;
  readonly connect?: (options: ClientOptions) => ConnectClient;
};

/**
 * The modal as the host wants it, and for the host all that happens to it. Answers who takes the host's messages. The
 * host decides what is open: here it is only asked.
 */
export function drawFrame({ send, origin, connect = createClient }: Host): (message: ToFrame) => void {
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const server = serverUrl();
  let locale: string | null = null;
  const client = connect({ serverUrl: server, hostOrigin: origin, locale: () => locale });
  let answer: ((token: string | null) => void) | null = null;
  whenDrawn(() => send({ type: 'shown' }));

  function renew(): Promise<string | null> {
    return new Promise((resolve) => {
      answer = resolve;
      send({ type: 'wants_token' });
    });
  }

  function draw(options: FrameOptions): void {
    ({ locale } = options);
    root.render(
      <ConnectModal
        serverUrl={server}
        client={client}
        open={options.open}
        token={options.token}
        vendor={options.vendor ?? undefined}
        locale={options.locale ?? undefined}
        messages={options.messages}
        appearance={options.appearance}
        prefill={options.prefill}
        docsUrls={options.docsUrls}
        returnUrl={options.returnUrl}
        onOpenChange={(open, { reason }) => {
          if (!open) send({ type: 'wants_close', reason });
        }}
        onTokenExpired={options.canRenew ? renew : undefined}
        onSuccess={(connection) => send({ type: 'succeeded', connection })}
        onExit={(problem, metadata) => send({ type: 'exited', problem, metadata })}
        onEvent={(event) => send({ type: 'told', event })}
        onProblem={(problem) => send({ type: 'stands', problem })}
      />,
    );
  }

  return (message) => {
    if (message.type === 'options') draw(message.options);
    else answer?.(message.token);
  };
}

import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { useConnectFlow } from './headless.js';
import { ConnectButton, ConnectModal, useConnect } from './index.js';

const props = { token: null, serverUrl: 'https://connect.example.com' };

describe('on a server, where there is no window', () => {
  it('needs none to be imported', () => {
    expect(typeof window).toBe('undefined');
  });

  it('renders the modal as nothing, open or not', () => {
    expect(renderToString(<ConnectModal {...props} />)).toBe('');
    expect(renderToString(<ConnectModal {...props} defaultOpen />)).toBe('');
  });

  it('renders the button as a button, with the attributes given to it and none of the modal’s', () => {
    const html = renderToString(
      <ConnectButton
        {...props}
        className="primary"
        data-testid="connect"
        appearance={{ accentColor: '#123456' }}
        locale="de"
        vendor="TENABLE"
      >
        Connect
      </ConnectButton>,
    );
    expect(html).toBe(
      '<button type="button" aria-haspopup="dialog" class="primary" data-testid="connect">Connect</button>',
    );
  });

  it('answers a flow that loads', () => {
    const Step = () => useConnectFlow(props).state.step;
    expect(renderToString(<Step />)).toBe('loading');
  });

  it('answers a hook that waits', () => {
    const Probe = () => String(useConnect(props).ready);
    expect(renderToString(<Probe />)).toBe('false');
  });
});

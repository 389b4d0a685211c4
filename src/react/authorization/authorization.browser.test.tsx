import { type ReactNode, StrictMode } from 'react';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Authorization } from '../../contract/index.js';
import {
  createFakeClient,
  type FakeAnswers,
  type FakeClient,
  sampleAuthorizations,
  sampleChecks,
  sampleProblem,
  sampleSession,
  sampleVendor,
} from '../../testing/index.js';
import { ConnectButton } from '../ConnectButton.js';
import { ConnectModal } from '../ConnectModal.js';
import type { ConnectModalProps, ModalEvent } from '../options.js';
import { button, dialog, expectFocusOn, heading, shadow, showInPage } from '../showInPage.test.support.js';
import { useConnect } from '../useConnect.js';
import { fakeWindows } from './fakeWindow.test.support.js';

const KEY = 'sallyport:authorization';
const { created, authorizing, returned, verified, active, failed } = sampleAuthorizations;
const START = created.start_url ?? '';
const PATIENCE = { timeout: 20_000 };

const snyk = sampleVendor('SNYK');
const [oauth] = snyk.methods;
if (!oauth) throw new Error('Snyk has no method.');
const vendor = { ...snyk, methods: [oauth] };
const session = {
  ...sampleSession,
  vendors: sampleSession.vendors.filter((each) => each.id === 'SNYK'),
  vendor,
};

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

function start(answers: FakeAnswers = {}, props: Partial<ConnectModalProps> = {}) {
  /** What the server's record goes through, when the test says so. */
  const looks: Partial<Authorization>[] = [];
  const client = createFakeClient({ session, looks, ...answers });
  const told = {
    onEvent: vi.fn<(event: ModalEvent) => void>(),
    onSuccess: vi.fn(),
    onExit: vi.fn(),
    onOpenChange: vi.fn(),
  };
  const element = (more: Partial<ConnectModalProps> = {}) => (
    <ConnectModal
      token="spi_sample"
      serverUrl="https://connect.example.com"
      client={client}
      defaultOpen
      {...told}
      {...props}
      {...more}
    />
  );
  const { show, hide } = showInPage(element());
  return {
    client,
    ...told,
    hide,
    says: (...more: readonly Partial<Authorization>[]) => void looks.push(...more),
    events: () => told.onEvent.mock.calls.map(([event]) => event.name),
    update: (more: Partial<ConnectModalProps>) => show(element(more)),
    called: (name: string) => client.calls.filter((call) => call.name === name),
  };
}

const go = () => button('Continue to Snyk').click();
const noted = () => sessionStorage.getItem(KEY);
const note = (more: object = {}) =>
  sessionStorage.setItem(KEY, JSON.stringify({ id: created.id, vendor: 'SNYK', at: Date.now(), ...more }));
const lookedAtOnce = (client: FakeClient) =>
  client.calls.filter(
    ({ name, input }) => name === 'authorization' && (input as { after: unknown }).after === null,
  ).length;

describe('from the form to a connection', () => {
  it('takes a person to the vendor and back, and tells the host of each step in order', async () => {
    const { opened, open } = fakeWindows();
    const { client, onSuccess, onExit, onEvent, events, says } = start();
    await expect.element(heading('Connect Snyk')).toBeVisible();
    await expect.element(dialog().getByText('org.project.read')).toBeVisible();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    await vi.waitFor(() => expect(opened[0]?.went).toEqual([START]), PATIENCE);
    expect(open).toHaveBeenCalledOnce();
    expect(open.mock.calls[0]?.[2]).toMatch(/^popup,width=\d+,height=\d+,left=-?[\d.]+,top=-?[\d.]+$/u);
    says(authorizing, returned);
    await expect.element(heading('Checking with Snyk')).toBeVisible();
    await expect.element(button('Cancel')).not.toBeInTheDocument();
    says(active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onSuccess.mock.calls).toEqual([[active.connection]]);
    await button('Done').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(onExit).not.toHaveBeenCalled();
    expect(events()).toEqual([
      'opened',
      'ready',
      'authorization_started',
      'authorization_finished',
      'connected',
      'closed',
    ]);
    expect(onEvent.mock.calls[3]?.[0]).toEqual({
      name: 'authorization_finished',
      vendor: 'SNYK',
      method: 'oauth',
      outcome: 'connected',
      code: null,
    });
    expect(client.calls.find((call) => call.name === 'authorize')?.input).toEqual({
      vendor: 'SNYK',
      method: 'oauth',
      credentials: { base_url: 'https://app.snyk.io' },
      return_url: null,
      locale: 'en',
    });
    expect(noted()).toBeNull();
  });

  it('opens the window within the click, before anything is awaited', async () => {
    const { open } = fakeWindows();
    start();
    await expect.element(button('Continue to Snyk')).toBeVisible();
    (button('Continue to Snyk').element() as HTMLElement).click();
    expect(open).toHaveBeenCalledOnce();
  });

  it('opens one window and begins once, however often the button is pressed', async () => {
    const { opened } = fakeWindows();
    const { called } = start({ delayMs: 20 });
    await expect.element(button('Continue to Snyk')).toBeVisible();
    const submit = button('Continue to Snyk').element() as HTMLElement;
    for (let press = 0; press < 20; press += 1) submit.click();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    expect(called('authorize')).toHaveLength(1);
    expect(opened.filter((each) => !each.closed)).toHaveLength(1);
  });

  it('opens no window for a form that is not filled in', async () => {
    const { open } = fakeWindows();
    const method = {
      ...oauth,
      fields: [{ path: 'tenant', kind: 'text' as const, label: 'Tenant' }],
    };
    const { called } = start({ session: { ...session, vendor: { ...vendor, methods: [method] } } });
    await go();
    await expect.element(dialog().getByText('Enter the Tenant.')).toBeVisible();
    expect(open).not.toHaveBeenCalled();
    expect(called('authorize')).toEqual([]);
  });

  it('shows what is missing and whose turn it is where it works in part', async () => {
    fakeWindows();
    const { says, onSuccess } = start();
    await go();
    const { check_id: _, expires_in_secs: __, ...result } = sampleChecks.partial;
    says({ ...active, result });
    await expect.element(heading('Snyk is connected, with gaps')).toBeVisible();
    await expect.element(dialog().getByText('Alerts: Read', { exact: true })).toBeVisible();
    await expect.element(dialog().getByText('For your Snyk administrator')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('waits for the host where it has to confirm', async () => {
    fakeWindows();
    const { says, onSuccess } = start();
    await go();
    says(verified);
    await expect.element(heading('One last step')).toBeVisible();
    expect(onSuccess).not.toHaveBeenCalled();
    says(active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('puts no address with a handle into the page, an event or the storage', async () => {
    fakeWindows();
    const { says, onEvent, onExit } = start();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    await vi.waitFor(() => expect(noted()).not.toBeNull(), PATIENCE);
    const inPage = () => shadow().innerHTML + document.documentElement.outerHTML;
    const stored = () => JSON.stringify([Object.entries(sessionStorage), Object.entries(localStorage)]);
    expect(inPage() + stored()).not.toContain('sph_');
    expect(Object.keys(JSON.parse(noted() ?? '{}') as object)).toEqual(['id', 'vendor', 'at']);
    says(failed);
    await expect.element(heading('You did not allow it')).toBeVisible();
    expect(inPage() + JSON.stringify([onEvent.mock.calls, onExit.mock.calls])).not.toContain('sph_');
  });
});

describe('a window that is not there', () => {
  it('since it was blocked, is replaced by this tab', async () => {
    const { open } = fakeWindows({ blocked: true });
    const { called, says } = start();
    await go();
    await expect.element(heading('Your browser blocked the window')).toBeVisible();
    expect(called('authorize')[0]?.input).toMatchObject({
      return_url: expect.stringMatching(/^https?:\/\/[^#]+$/u) as string,
    });
    await button('Continue in this tab').click();
    expect(open.mock.calls.at(-1)).toEqual([START, '_top']);
    says(active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
  });

  it('since a sandbox gave it an origin of its own, is closed and replaced by this tab', async () => {
    const { open } = fakeWindows();
    const close = vi.fn();
    const sandboxed = {
      closed: false,
      close,
      set opener(_: null) {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    };
    open.mockReturnValueOnce(sandboxed as unknown as Window);
    start();
    await go();
    await expect.element(button('Continue in this tab')).toBeVisible();
    expect(close).toHaveBeenCalledOnce();
  });

  it('since it looks closed, is offered again, and a late success lands', async () => {
    const { opened } = fakeWindows();
    const { says, onSuccess, onExit } = start();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    await vi.waitFor(() => expect(opened[0]?.went).toHaveLength(1), PATIENCE);
    opened[0]?.close();
    await expect.element(heading('Finish at Snyk')).toBeVisible();
    await button('Open the window again').click();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    expect(opened[1]).toMatchObject({ went: [START], opener: null });
    opened[1]?.close();
    await expect.element(heading('Finish at Snyk')).toBeVisible();
    says(active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onExit).not.toHaveBeenCalled();
  });

  it('since it was closed before it went anywhere, is offered again', async () => {
    const { opened, open } = fakeWindows();
    start({ delayMs: 50 });
    await go();
    opened[0]?.close();
    await expect.element(heading('Finish at Snyk')).toBeVisible();
    await button('Open the window again').click();
    await vi.waitFor(() => expect(opened[1]?.went).toEqual([START]), PATIENCE);
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('the second time, may be blocked', async () => {
    const { opened, answers } = fakeWindows();
    start();
    await go();
    await vi.waitFor(() => expect(opened[0]?.went).toHaveLength(1), PATIENCE);
    opened[0]?.close();
    answers.blocked = true;
    await expect.element(heading('Finish at Snyk')).toBeVisible();
    await button('Open the window again').click();
    await expect.element(button('Continue in this tab')).toBeVisible();
  });

  it('but only out of sight, is brought to the front', async () => {
    const { opened } = fakeWindows();
    start();
    await go();
    await vi.waitFor(() => expect(opened[0]?.went).toHaveLength(1), PATIENCE);
    await button('Open the window again').click();
    expect(opened).toHaveLength(1);
    expect(opened[0]?.focus).toHaveBeenCalledOnce();
  });
});

describe('a real window', () => {
  it('starts without our note, forgets who opened it, and goes where it is led', async () => {
    note({ id: 'of-another-time', at: 0 });
    const address = `${window.location.origin}/package.json#sph_handle`;
    const windows: Window[] = [];
    const real = window.open.bind(window);
    vi.spyOn(window, 'open').mockImplementation((...input) => {
      const opened = real(...input);
      if (opened) windows.push(opened);
      return opened;
    });
    onTestFinished(() => {
      for (const each of windows) each.close();
    });
    start({ begun: { start_url: address }, delayMs: 4_000 });
    await go();
    const [opened] = windows;
    if (!opened) throw new Error('No window was opened.');
    expect(opened.document.title).toBe('Snyk');
    expect(opened.sessionStorage.getItem(KEY)).toBeNull();
    expect(opened.opener).toBeNull();
    await vi.waitFor(() => expect(opened.location.href).toBe(address), PATIENCE);
    expect(opened.opener).toBeNull();
    await button('Cancel').click();
    await vi.waitFor(() => expect(opened.closed).toBe(true), PATIENCE);
  });
});

describe('giving up', () => {
  it('leads back to the form at once, closes the window and tells the server', async () => {
    const { opened } = fakeWindows();
    const { called, events, onEvent, onExit } = start();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    await vi.waitFor(() => expect(noted()).not.toBeNull(), PATIENCE);
    await button('Cancel').click();
    await expect.element(button('Continue to Snyk')).toBeVisible();
    expect(opened[0]?.closed).toBe(true);
    expect(noted()).toBeNull();
    await vi.waitFor(() => expect(called('cancelAuthorization')).toHaveLength(1), PATIENCE);
    expect(events().at(-1)).toBe('authorization_finished');
    expect(onEvent.mock.calls.at(-1)?.[0]).toMatchObject({ outcome: 'failed', code: 'cancelled' });
    await button('Close').click();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit.mock.calls[0]).toMatchObject([null, { authorization: 'cancelled' }]);
  });

  it('too late shows how it goes on', async () => {
    fakeWindows();
    const { says, onSuccess } = start({ cancelled: { ...returned, version: 8 } });
    await go();
    await button('Cancel').click();
    await expect.element(heading('Checking with Snyk')).toBeVisible();
    says({ ...active, version: 9 });
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('a failure', () => {
  it('is shown on the form, and the next try begins anew', async () => {
    const { opened } = fakeWindows();
    const { says, called, events } = start();
    await go();
    says({ ...failed, code: 'wrong_tenant', note: 'Consent was for **another** tenant.' });
    await expectFocusOn(heading('Two different accounts were used'));
    await expect.element(dialog().getByText('Consent was for another tenant.')).toBeVisible();
    expect(noted()).toBeNull();
    expect(events().at(-1)).toBe('authorization_finished');
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    expect(called('authorize')).toHaveLength(2);
    expect(opened).toHaveLength(2);
  });

  it('offers what the check found out, and goes there with it', async () => {
    const { opened } = fakeWindows();
    const { says, called } = start();
    await go();
    const { check_id: _, expires_in_secs: __, ...refused } = sampleChecks.refused;
    const suggest = { path: 'base_url', value: 'https://app.eu.snyk.io' };
    says({ ...failed, code: 'wrong_region', result: { ...refused, code: 'wrong_region', suggest } });
    await button(/^Use SNYK-EU-01/u).click();
    await vi.waitFor(() => expect(called('authorize')).toHaveLength(2), PATIENCE);
    expect(called('authorize')[1]?.input).toMatchObject({ credentials: { base_url: suggest.value } });
    expect(opened).toHaveLength(2);
  });

  it('to begin shows the problem on the form, and leaves no blank window', async () => {
    const { opened } = fakeWindows();
    const { onExit } = start({
      fail: { authorize: sampleProblem('vendor_not_set_up', { owner: 'the_app' }) },
    });
    await go();
    await expectFocusOn(heading('This tool cannot be connected here'));
    expect(opened[0]?.closed).toBe(true);
    await button('Close').click();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit.mock.calls[0]?.[0]).toMatchObject({ code: 'vendor_not_set_up' });
  });

  it('to reach the server is told, and the wait goes on', async () => {
    fakeWindows();
    const fail: { authorization?: ReturnType<typeof sampleProblem> } = {
      authorization: sampleProblem('network'),
    };
    const { says } = start({ fail });
    await go();
    await expect.element(dialog().getByText('The server could not be reached').first()).toBeVisible();
    delete fail.authorization;
    says(active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
  });
});

describe('closing the modal meanwhile', () => {
  async function closeAway(props: Partial<ConnectModalProps> = {}) {
    fakeWindows();
    const given = start({}, { open: true, ...props });
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    given.update({ open: false });
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(given.onExit).not.toHaveBeenCalled();
    expect(given.called('cancelAuthorization')).toEqual([]);
    return given;
  }

  it('keeps a late success: onSuccess is called once, onExit never', async () => {
    const { says, onSuccess, onExit } = await closeAway();
    says(active);
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit).not.toHaveBeenCalled();
    expect(noted()).toBeNull();
  });

  it('ends with one onExit where it fails after all', async () => {
    const { says, onSuccess, onExit } = await closeAway();
    says(failed);
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit.mock.calls[0]).toEqual([
      null,
      {
        reason: 'imperative',
        step: 'entering_credentials',
        vendor: 'SNYK',
        method: 'oauth',
        check: null,
        authorization: 'declined',
      },
    ]);
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('is no end where it is opened again: the next close decides', async () => {
    const { says, update, onExit } = await closeAway();
    update({ open: true });
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    says(failed);
    await expect.element(heading('You did not allow it')).toBeVisible();
    expect(onExit).not.toHaveBeenCalled();
    update({ open: false });
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
  });

  it('does not lose it to a fresh token', async () => {
    const { says, update, onSuccess, called } = await closeAway();
    update({ open: true, token: 'spi_fresh' });
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    expect(called('redeem')).toHaveLength(1);
    says(active);
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce(), PATIENCE);
  });

  it('ends with one onExit where the component goes away, too', async () => {
    const { hide, onExit, onSuccess } = await closeAway();
    hide();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit.mock.calls[0]?.[1]).toMatchObject({ step: 'authorizing' });
    expect(onSuccess).not.toHaveBeenCalled();
    expect(noted()).not.toBeNull();
  });

  it('is not done by a press outside', async () => {
    fakeWindows();
    const { onOpenChange } = start();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    await dialog().click({ position: { x: 5, y: 5 } });
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    expect(onOpenChange).not.toHaveBeenCalled();
  });
});

describe('a page that was left for the vendor’s', () => {
  const back = (authorization: Authorization | null): FakeAnswers => ({
    session: { ...session, authorization },
  });

  it('opens by itself, and shows the connection', async () => {
    note();
    const { client, onOpenChange, onSuccess, onExit, events } = start(back(active), { defaultOpen: false });
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onOpenChange.mock.calls).toEqual([[true, { reason: 'resumed' }]]);
    expect(client.calls).toEqual([
      { name: 'redeem', input: { token: 'spi_sample', authorizationId: created.id } },
    ]);
    expect(onSuccess.mock.calls).toEqual([[active.connection]]);
    expect(events()).toEqual(['opened', 'ready', 'authorization_finished', 'connected']);
    expect(noted()).toBeNull();
    await button('Done').click();
    expect(onExit).not.toHaveBeenCalled();
  });

  it('names no authorization where a frame has noted it, which alone knows which one it is', async () => {
    note({ id: '' });
    const { onOpenChange, called } = start(back(null), { defaultOpen: false });
    await vi.waitFor(
      () => expect(called('redeem').map(({ input }) => input)).toEqual(['spi_sample']),
      PATIENCE,
    );
    expect(onOpenChange.mock.calls).toEqual([[true, { reason: 'resumed' }]]);
  });

  it('shows the wait where it is not over', async () => {
    note();
    const { says } = start(back(authorizing), { defaultOpen: false });
    await expect.element(heading('Finish at Snyk')).toBeVisible();
    await expect.element(button('Open the window again')).not.toBeInTheDocument();
    says(returned, active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
  });

  it('can be started again from there', async () => {
    note();
    const { called } = start(back(authorizing), { defaultOpen: false });
    await button('Start again').click();
    await expect.element(button('Continue to Snyk')).toBeVisible();
    await vi.waitFor(() => expect(called('cancelAuthorization')).toHaveLength(1), PATIENCE);
    expect(noted()).toBeNull();
  });

  it('shows the failure on the form', async () => {
    note();
    start(back({ ...failed, code: 'not_confirmed', owner: 'the_app' }), { defaultOpen: false });
    await expect.element(heading('It was not confirmed in time')).toBeVisible();
    await expect.element(dialog().getByText('For Northwind Security to fix')).toBeVisible();
    expect(noted()).toBeNull();
  });

  it('shows what else there is where the server knows nothing of it', async () => {
    note();
    start(back(null), { defaultOpen: false });
    await expect.element(heading('Connect Snyk')).toBeVisible();
    expect(noted()).toBeNull();
  });

  it('leaves it to a host that controls the modal', async () => {
    note();
    const { onOpenChange, update, client } = start(back(active), { open: false });
    await vi.waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(true, { reason: 'resumed' }), PATIENCE);
    expect(client.calls).toEqual([]);
    update({ open: true });
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onOpenChange).toHaveBeenCalledOnce();
  });

  it('needs no opening where the modal is open anyway', async () => {
    note();
    const { onOpenChange } = start(back(active));
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('waits for a token that the host does not have yet', async () => {
    note();
    const { update } = start(back(active), { defaultOpen: false, token: null });
    await expect.element(heading('One moment')).toBeVisible();
    update({ token: 'spi_late' });
    await expect.element(heading('Snyk is connected')).toBeVisible();
  });

  it('opens once under StrictMode, and redeems once', async () => {
    note();
    const client = createFakeClient(back(active));
    const onOpenChange = vi.fn();
    const onSuccess = vi.fn();
    showInPage(
      <StrictMode>
        <ConnectModal
          token="spi_sample"
          serverUrl="https://connect.example.com"
          client={client}
          onOpenChange={onOpenChange}
          onSuccess={onSuccess}
        />
      </StrictMode>,
    );
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onOpenChange).toHaveBeenCalledOnce();
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(client.calls).toHaveLength(1);
  });

  it('comes back to one of many buttons, not to all', async () => {
    note();
    const clients = [1, 2, 3].map(() => createFakeClient(back(active)));
    showInPage(
      clients.map((client, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- they never move
        <ConnectButton key={index} token="t" serverUrl="https://connect.example.com" client={client} />
      )),
    );
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(document.querySelectorAll('sallyport-modal')).toHaveLength(1);
    expect(clients.map((client) => client.calls.length)).toEqual([1, 0, 0]);
  });

  it('comes back to a hook', async () => {
    note();
    const client = createFakeClient(back(active));
    const onOpenChange = vi.fn();
    function Probe(): ReactNode {
      useConnect({ token: 't', serverUrl: 'https://connect.example.com', client, onOpenChange });
      return null;
    }
    showInPage(<Probe />);
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onOpenChange.mock.calls).toEqual([[true, { reason: 'resumed' }]]);
  });

  it('goes on where the component was taken away meanwhile', async () => {
    fakeWindows();
    const first = start();
    await go();
    await vi.waitFor(() => expect(noted()).not.toBeNull(), PATIENCE);
    first.hide();
    const { onOpenChange } = start(back(active), { defaultOpen: false });
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onOpenChange).toHaveBeenCalledWith(true, { reason: 'resumed' });
  });

  it('is not gone on with by a second component while the first is there', async () => {
    fakeWindows();
    start();
    await go();
    await vi.waitFor(() => expect(noted()).not.toBeNull(), PATIENCE);
    const onOpenChange = vi.fn();
    showInPage(
      <ConnectModal
        token="t"
        serverUrl="https://connect.example.com"
        client={createFakeClient(back(active))}
        onOpenChange={onOpenChange}
      />,
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it.each([
    ['too old', () => note({ at: Date.now() - 3_600_001 })],
    ['without a time', () => note({ at: undefined })],
    ['not of ours', () => sessionStorage.setItem(KEY, '"hello"')],
    ['no JSON', () => sessionStorage.setItem(KEY, '{')],
    ['null', () => sessionStorage.setItem(KEY, 'null')],
  ])('stays shut for a note that is %s', async (_, leave) => {
    leave();
    const { onOpenChange, client } = start({}, { defaultOpen: false });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(onOpenChange).not.toHaveBeenCalled();
    expect(client.calls).toEqual([]);
    expect(document.querySelector('sallyport-modal')).toBeNull();
  });

  it('is of no matter where storage is forbidden', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(() => {
      throw new DOMException('Access is denied', 'SecurityError');
    });
    fakeWindows();
    const { says, onSuccess } = start();
    await go();
    says(active);
    await expect.element(heading('Snyk is connected')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('news', () => {
  const speak = () => {
    const channel = new BroadcastChannel('sallyport');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel.postMessage({ state: 'active', connection: 'forged' });
    channel.close();
  };

  it.each<[string, () => unknown]>([
    ['the focus', () => window.dispatchEvent(new Event('focus'))],
    ['a page that is shown', () => window.dispatchEvent(new PageTransitionEvent('pageshow'))],
    ['a page that is seen', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['a message', () => window.postMessage({ state: 'active', connection: 'forged' }, '*')],
    ['a broadcast', speak],
  ])('comes sooner after %s, which is not believed', async (_, happen) => {
    fakeWindows();
    const { client, onSuccess } = start();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    const before = lookedAtOnce(client);
    happen();
    await vi.waitFor(() => expect(lookedAtOnce(client)).toBe(before + 1), PATIENCE);
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

describe('going away in mid-flight', () => {
  const HEARD = ['focus', 'pageshow', 'message', 'visibilitychange'];

  it.each<[string, (given: ReturnType<typeof start>) => unknown]>([
    ['the component', ({ hide }) => hide()],
    ['the person', () => button('Cancel').click()],
    ['the authorization', ({ says }) => says(failed)],
  ])('of %s leaves no listener, no timer and no channel', async (_, leave) => {
    fakeWindows();
    const targets: EventTarget[] = [window, document];
    const added = targets.map((target) => vi.spyOn(target, 'addEventListener'));
    const intervals = vi.spyOn(window, 'setInterval');
    const cleared = vi.spyOn(window, 'clearInterval');
    const closed = vi.spyOn(BroadcastChannel.prototype, 'close');
    const given = start();
    await go();
    await expect.element(heading('Continue in the Snyk window')).toBeVisible();
    const ours = () =>
      added
        .flatMap((spy) => spy.mock.calls)
        .filter(([type, , options]) => HEARD.includes(type) && typeof options === 'object' && options?.signal)
        .map(([, , options]) => (options as AddEventListenerOptions).signal as AbortSignal);
    expect(ours()).toHaveLength(HEARD.length);
    expect(ours().some((signal) => signal.aborted)).toBe(false);
    await leave(given);
    await vi.waitFor(() => expect(ours().every((signal) => signal.aborted)).toBe(true), PATIENCE);
    expect(closed).toHaveBeenCalledOnce();
    const ids = intervals.mock.calls.flatMap(([, milliseconds], index) =>
      milliseconds === 1000 ? [intervals.mock.results[index]?.value as unknown] : [],
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(cleared.mock.calls.map(([id]) => id)).toEqual(expect.arrayContaining(ids));
    const asked = given.called('authorization').length;
    window.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(given.called('authorization').length).toBe(asked);
  });

  it('before it went anywhere leaves no blank window', async () => {
    const { opened } = fakeWindows();
    // Long enough for the wait to be seen on a busy machine.
    const { hide } = start({ delayMs: 10_000 });
    await go();
    await expect.element(heading('Opening Snyk')).toBeVisible();
    hide();
    expect(opened[0]?.closed).toBe(true);
  });
});

describe('an update', () => {
  it('says so in its own words', async () => {
    const connection = { id: '3c90c3cc-0d44-4b50-8888-8dd25736052a', identifier: null };
    start({ session: { ...session, mode: 'update', connection } });
    await expect.element(heading('Reconnect Snyk')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Continue to Snyk' })).toBeVisible();
  });
});

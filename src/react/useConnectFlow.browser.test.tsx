import { StrictMode, useEffect } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ConnectScreens } from '../../examples/headless/ConnectScreens.js';
import type { Authorization } from '../contract/index.js';
import {
  createFakeClient,
  type FakeAnswers,
  sampleAuthorizations,
  sampleChecks,
  sampleProblem,
  sampleVendor,
} from '../testing/index.js';
import { fakeWindows } from './authorization/fakeWindow.test.support.js';
import type { ModalEvent } from './options.js';
import { button, fewVendors, heading, showInPage } from './showInPage.test.support.js';
import { type ConnectFlow, type ConnectFlowOptions, useConnectFlow } from './useConnectFlow.js';

const KEY = 'a'.repeat(64);
const PATIENCE = { timeout: 20_000 };
const { created, active } = sampleAuthorizations;

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
  localStorage.clear();
});

function start(answers: FakeAnswers = {}, options: Partial<ConnectFlowOptions> = {}) {
  const client = createFakeClient({ session: fewVendors, ...answers });
  const told = {
    onEvent: vi.fn<(event: ModalEvent) => void>(),
    onSuccess: vi.fn(),
    onExit: vi.fn(),
  };
  const given = {
    token: 'spi_sample',
    serverUrl: 'https://connect.example.com',
    client,
    ...told,
    ...options,
  };
  let flow: ConnectFlow | null = null;
  function Probe(more: Partial<ConnectFlowOptions>) {
    const current = useConnectFlow({ ...given, ...more });
    useEffect(() => {
      flow = current;
    });
    return null;
  }
  const { show, hide } = showInPage(<></>);
  return {
    client,
    ...told,
    hide,
    events: () => told.onEvent.mock.calls.map(([event]) => event.name),
    /** The screens of the example. */
    draw: () =>
      show(
        <StrictMode>
          <ConnectScreens {...given} />
        </StrictMode>,
      ),
    /** Nothing to see: for what the hook answers. */
    probe: (more: Partial<ConnectFlowOptions> = {}) =>
      show(
        <StrictMode>
          <Probe {...more} />
        </StrictMode>,
      ),
    flow: () => flow as unknown as ConnectFlow,
    until: (step: string) => vi.waitFor(() => expect(flow?.state.step).toBe(step), PATIENCE),
  };
}

describe('the screens of the example', () => {
  it('take a person from the list to a connection, with one session, and tell the host of each step', async () => {
    const { draw, client, onSuccess, onExit, events } = start();
    draw();
    await button(/^Tenable/u).click();
    await expect.element(heading(/^Tenable/u)).toBeVisible();
    await button('Back').click();
    await button(/^Tenable/u).click();
    await page.getByLabelText('Access Key').fill(KEY);
    await page.getByLabelText('Secret Key').fill(KEY);
    await button('Connect').click();
    await expect.element(page.getByText('Tenable Vulnerability Management is connected.')).toBeVisible();
    expect(client.calls.map(({ name }) => name)).toEqual(['redeem', 'vendor', 'check', 'save']);
    expect(client.calls.find(({ name }) => name === 'check')?.input).toEqual({
      vendor: 'TENABLE',
      method: 'api_keys',
      credentials: { client_key: KEY, secret_key: KEY },
    });
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onExit).not.toHaveBeenCalled();
    expect(events()).toEqual([
      'opened',
      'ready',
      'vendor_selected',
      'vendor_selected',
      'check_started',
      'check_finished',
      'connected',
    ]);
  });

  it('take a person to the vendor’s pages and back', async () => {
    const { opened } = fakeWindows();
    const looks: Partial<Authorization>[] = [];
    const snyk = sampleVendor('SNYK');
    const vendor = { ...snyk, methods: snyk.methods.slice(0, 1) };
    const { draw, onSuccess } = start({ session: { ...fewVendors, vendors: [], vendor }, looks });
    draw();
    await button('Connect').click();
    await vi.waitFor(() => expect(opened[0]?.went).toEqual([created.start_url]), PATIENCE);
    await button('Show it').click();
    expect(opened[0]?.focus).toHaveBeenCalledOnce();
    await button('Cancel').click();
    await expect.element(button('Connect')).toBeVisible();
    expect(opened[0]?.closed).toBe(true);
    await button('Connect').click();
    looks.push(active);
    await expect.element(page.getByText('Snyk is connected.')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('say what stands in the way, and let the person try again', async () => {
    const fail: FakeAnswers['fail'] = { redeem: sampleProblem('network') };
    const { draw } = start({ fail });
    draw();
    await expect.element(page.getByText('It did not work: network')).toBeVisible();
    delete fail.redeem;
    await button('Try again').click();
    await expect.element(button(/^Tenable/u)).toBeVisible();
  });
});

describe('the run', () => {
  it('waits for the token, and begins with the vendor that is asked for', async () => {
    const { probe, flow, until, client } = start({}, { vendor: 'TENABLE' });
    probe({ token: null });
    await until('loading');
    expect(client.calls).toEqual([]);
    probe();
    await until('entering_credentials');
    expect(flow().canGoBack).toBe(true);
    expect(client.calls.map(({ name }) => name)).toEqual(['redeem', 'vendor']);
  });

  it('ends with the component, without a word', async () => {
    const { probe, until, hide, onExit, client } = start({ delayMs: 50 });
    probe();
    await until('loading');
    await vi.waitFor(() => expect(client.calls).toHaveLength(1), PATIENCE);
    hide();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(client.calls).toHaveLength(1);
    expect(onExit).not.toHaveBeenCalled();
  });

  it('ends once where the person leaves: one exit, and nothing counts any more', async () => {
    const { probe, flow, until, onExit, onSuccess, events } = start();
    probe();
    await until('choosing_vendor');
    flow().leave();
    flow().leave();
    flow().send({ type: 'vendor_chosen', vendorId: 'TENABLE' });
    expect(flow().state.step).toBe('choosing_vendor');
    expect(onExit.mock.calls).toEqual([
      [null, expect.objectContaining({ reason: 'imperative', step: 'choosing_vendor' })],
    ]);
    expect(onSuccess).not.toHaveBeenCalled();
    expect(events()).toEqual(['opened', 'ready', 'closed']);
  });

  it('left while the connection is being saved, is decided by what comes of it', async () => {
    const { probe, flow, until, onExit, onSuccess } = start({ delayMs: 100 }, { vendor: 'TENABLE' });
    probe();
    await until('entering_credentials');
    flow().submit({ client_key: KEY, secret_key: KEY });
    await until('saving');
    flow().leave();
    await until('connected');
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(onExit).not.toHaveBeenCalled();
  });

  it('left and taken off the page before it is saved, is an exit', async () => {
    const { probe, flow, until, hide, onExit, onSuccess } = start({ delayMs: 100 }, { vendor: 'TENABLE' });
    probe();
    await until('entering_credentials');
    flow().submit({ client_key: KEY, secret_key: KEY });
    await until('saving');
    flow().leave();
    hide();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit.mock.calls[0]?.[1]).toMatchObject({ step: 'saving', vendor: 'TENABLE' });
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('can begin anew, and the one before is an exit', async () => {
    const { probe, flow, until, onExit, client } = start(
      { check: sampleChecks.refused },
      { vendor: 'TENABLE' },
    );
    probe();
    await until('entering_credentials');
    probe({ vendor: undefined });
    flow().restart();
    await until('choosing_vendor');
    expect(onExit).toHaveBeenCalledOnce();
    expect(client.calls.filter(({ name }) => name === 'redeem')).toHaveLength(2);
  });

  it('gets a fresh token where time ran out', async () => {
    const fail: FakeAnswers['fail'] = { redeem: sampleProblem('invite_expired') };
    const onTokenExpired = vi.fn(() => {
      delete fail.redeem;
      return 'spi_fresh';
    });
    const { probe, until, client } = start({ fail }, { onTokenExpired });
    probe();
    await until('choosing_vendor');
    expect(onTokenExpired).toHaveBeenCalledOnce();
    expect(client.calls.map(({ input }) => input)).toEqual(['spi_sample', 'spi_fresh']);
  });

  it('goes on with an authorization for which the page was left', async () => {
    const note = { id: created.id, vendor: 'SNYK', at: Date.now() };
    sessionStorage.setItem('sallyport:authorization', JSON.stringify(note));
    const { probe, client } = start();
    probe();
    await vi.waitFor(
      () => expect(client.calls[0]?.input).toEqual({ token: 'spi_sample', authorizationId: created.id }),
      PATIENCE,
    );
  });
});

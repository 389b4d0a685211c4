import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ClientOptions } from '../client/index.js';
import type { ConnectProblem } from '../contract/index.js';
import type { FrameOptions, ToHost } from '../embed/index.js';
import { button, dialog, fewVendors, heading } from '../react/showInPage.test.support.js';
import { createFakeClient, type FakeAnswers, sampleConnection, sampleProblem } from '../testing/index.js';
import { drawFrame } from './drawFrame.js';

const HOST = 'https://app.example.com';
const KEY = 'canary-of-a-secret-key'.padEnd(64, 'k');
const PATIENCE = { timeout: 20_000 };

const wanted: FrameOptions = {
  open: true,
  token: 'spi_sample',
  canRenew: false,
  appearance: { colorScheme: 'dark', accentColor: '#0a7d55' },
  locale: null,
  vendor: null,
  prefill: {},
  docsUrls: {},
  returnUrl: 'https://app.example.com/tools',
};

afterEach(() => localStorage.clear());

function start(answers: FakeAnswers = {}, first: Partial<FrameOptions> = {}) {
  const before = new Set(document.body.children);
  const heard: ToHost[] = [];
  const client = createFakeClient({ session: fewVendors, ...answers });
  const connect = vi.fn<(options: ClientOptions) => typeof client>(() => client);
  const take = drawFrame({ send: (message) => heard.push(message), origin: HOST, connect });
  const set = (more: Partial<FrameOptions> = {}) =>
    take({ type: 'options', options: { ...wanted, ...first, ...more } });
  set();
  onTestFinished(async () => {
    set({ open: false });
    await expect.element(dialog()).not.toBeInTheDocument();
    for (const element of Array.from(document.body.children)) if (!before.has(element)) element.remove();
  });
  return {
    client,
    connect,
    set,
    take,
    heard,
    all: <Type extends ToHost['type']>(type: Type) =>
      heard.filter((each): each is Extract<ToHost, { type: Type }> => each.type === type),
  };
}

async function connectTenable() {
  await button(/^Tenable/u).click();
  for (const name of ['Access Key', 'Secret Key'])
    await dialog().getByLabelText(name, { exact: true }).fill(KEY);
  await button('Check and connect').click();
}

describe('the modal in the frame', () => {
  it('is drawn as the host wants it, with a client that names the host, and the host hears when it is there', async () => {
    const { connect, all, set } = start();
    await expect.element(button(/^Tenable/u)).toBeVisible();
    expect(connect).toHaveBeenCalledExactlyOnceWith({
      serverUrl: new URL('.', location.href).href.replace(/\/$/u, ''),
      hostOrigin: HOST,
      locale: expect.any(Function) as () => string | null,
    });
    const locale = () => connect.mock.calls[0]?.[0].locale?.();
    expect(locale()).toBeNull();
    set({ locale: 'de-CH' });
    expect(locale()).toBe('de-CH');
    const element = document.querySelector<HTMLElement>('sallyport-modal');
    expect(element?.dataset['scheme']).toBe('dark');
    expect(element?.style.getPropertyValue('--sallyport-accent')).toBe('#0a7d55');
    await vi.waitFor(() => expect(all('shown')).toHaveLength(1), PATIENCE);
  });

  it('tells of each event in order, and of the connection, and of nothing that was typed', async () => {
    const { heard, all } = start();
    await connectTenable();
    await expect.element(heading(/is connected/u)).toBeVisible();
    expect(all('told').map(({ event }) => event.name)).toEqual([
      'opened',
      'ready',
      'vendor_selected',
      'check_started',
      'check_finished',
      'connected',
    ]);
    expect(all('succeeded')).toEqual([{ type: 'succeeded', connection: sampleConnection }]);
    expect(all('exited')).toEqual([]);
    expect(JSON.stringify(heard)).not.toContain('canary');
    expect(JSON.stringify(heard)).not.toContain('spi_');
  });

  it('asks the host before it closes, stays until the host agrees, and then tells of the exit once', async () => {
    const { all, set } = start();
    await expect.element(button(/^Tenable/u)).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(
      () => expect(all('wants_close')).toEqual([{ type: 'wants_close', reason: 'escape_key' }]),
      PATIENCE,
    );
    await expect.element(dialog()).toBeVisible();
    expect(all('exited')).toEqual([]);
    set({ open: false });
    await vi.waitFor(() => expect(all('exited')).toHaveLength(1), PATIENCE);
    expect(all('exited')[0]).toMatchObject({
      problem: null,
      metadata: { reason: 'escape_key', step: 'choosing_vendor' },
    });
  });

  it('keeps what was typed while it is closed, and says anew that it is there', async () => {
    const { all, set, client } = start();
    await button(/^Tenable/u).click();
    await dialog().getByLabelText('Access Key', { exact: true }).fill(KEY);
    set({ open: false });
    await expect.element(dialog()).not.toBeInTheDocument();
    set({ open: true });
    await expect.element(dialog().getByLabelText('Access Key', { exact: true })).toHaveValue(KEY);
    await vi.waitFor(() => expect(all('shown')).toHaveLength(2), PATIENCE);
    expect(client.calls.filter(({ name }) => name === 'redeem')).toHaveLength(1);
  });

  it('speaks in the host’s own words', async () => {
    start({}, { messages: { 'picker.title': 'Link a scanner' } });
    await expect.element(heading('Link a scanner')).toBeVisible();
  });

  it('tells what stands in the way', async () => {
    const problem = sampleProblem('origin_not_allowed', { owner: 'the_app' });
    const { all } = start({ fail: { redeem: problem } });
    await expect.element(heading('This page may not connect tools')).toBeVisible();
    expect(all('stands').at(-1)).toEqual({ type: 'stands', problem });
  });
});

describe('a token whose time is over', () => {
  const tokens = (client: ReturnType<typeof start>['client']) =>
    client.calls.filter(({ name }) => name === 'redeem').map(({ input }) => input);

  function expiring() {
    let tries = 0;
    const client = createFakeClient({ session: fewVendors });
    const redeem: typeof client.redeem = (...input) => {
      tries += 1;
      const problem: ConnectProblem = sampleProblem('invite_expired');
      return tries === 1
        ? Promise.reject(Object.assign(new Error(problem.code), { problem }))
        : client.redeem(...input);
    };
    return { ...client, redeem };
  }

  it('is replaced by the one that the host answers', async () => {
    const client = expiring();
    const heard: ToHost[] = [];
    const take = drawFrame({ send: (message) => heard.push(message), origin: HOST, connect: () => client });
    take({ type: 'options', options: { ...wanted, canRenew: true } });
    await vi.waitFor(
      () => expect(heard.filter(({ type }) => type === 'wants_token')).toHaveLength(1),
      PATIENCE,
    );
    take({ type: 'renewed', token: 'spi_fresh' });
    await expect.element(button(/^Tenable/u)).toBeVisible();
    expect(tokens(client)).toEqual(['spi_fresh']);
    take({ type: 'options', options: { ...wanted, open: false } });
    await expect.element(dialog()).not.toBeInTheDocument();
  });

  it('leaves the person with an explanation where the host has none', async () => {
    const { all, take } = start({ fail: { redeem: sampleProblem('invite_expired') } }, { canRenew: true });
    await vi.waitFor(() => expect(all('wants_token')).toHaveLength(1), PATIENCE);
    take({ type: 'renewed', token: null });
    await expect.element(button('Start again')).toBeEnabled();
  });

  it('is not asked for where the host has said that there is none', async () => {
    const { all } = start({ fail: { redeem: sampleProblem('invite_expired') } });
    await expect.element(heading('This took a little long')).toBeVisible();
    expect(all('wants_token')).toEqual([]);
  });
});

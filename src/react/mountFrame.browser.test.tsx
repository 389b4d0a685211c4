import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { createFrame } from '../embed/index.js';
import { sampleConnection, sampleProblem } from '../testing/index.js';
import { mountFrame } from './mountFrame.js';
import type { ExitMetadata, ModalEvent } from './options.js';
import type { MountOptions } from './useMountedModal.js';

const KEY = 'sallyport:authorization';
const LOGO = 'data:image/svg+xml,<svg/>';
const noted = () => sessionStorage.getItem(KEY);

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** What is asked of the frame, in order; it says what a test has it say. */
function start(more: Partial<MountOptions> = {}) {
  const frame = { update: vi.fn<Frame['update']>(), remove: vi.fn() };
  const create = vi.fn<typeof createFrame>(() => frame);
  const told = {
    onOpenChange: vi.fn(),
    onSuccess: vi.fn(),
    onExit: vi.fn(),
    onEvent: vi.fn(),
    onProblem: vi.fn(),
  };
  const options: MountOptions = {
    token: 'spi_sample',
    serverUrl: 'https://connect.example.com',
    open: true,
    ...told,
    ...more,
  };
  const mounted = mountFrame(options, {}, create);
  let unmounted = false;
  const unmount = () => {
    if (!unmounted) mounted.unmount();
    unmounted = true;
  };
  onTestFinished(unmount);
  const [given] = create.mock.calls[0] ?? [];
  if (!given) throw new Error('No frame was made.');
  return {
    ...told,
    given,
    says: given.handlers,
    frame,
    unmount,
    update: (next: Partial<MountOptions>) => mounted.update({ ...options, ...next }),
  };
}
type Frame = ReturnType<typeof createFrame>;

const metadata: ExitMetadata = {
  reason: 'escape_key',
  step: 'choosing_vendor',
  vendor: null,
  method: null,
  check: null,
  authorization: null,
};

describe('what the frame is asked for', () => {
  it('is all that the host wants, as plain data', () => {
    const { given } = start({
      onTokenExpired: () => null,
      vendor: 'TENABLE',
      locale: 'de-CH',
      messages: { 'picker.title': 'Link a scanner' },
      prefill: { region: 'eu' },
      docsUrls: { TENABLE: 'https://docs.example.com' },
      appearance: { colorScheme: 'dark', accentColor: '#0a7d55', logoUrl: LOGO },
      returnUrl: 'https://app.example.com/tools',
    });
    expect(given.serverUrl).toBe('https://connect.example.com');
    expect(given.options).toEqual({
      open: true,
      token: 'spi_sample',
      canRenew: true,
      vendor: 'TENABLE',
      locale: 'de-CH',
      messages: { 'picker.title': 'Link a scanner' },
      prefill: { region: 'eu' },
      docsUrls: { TENABLE: 'https://docs.example.com' },
      appearance: {
        colorScheme: 'dark',
        accentColor: '#0a7d55',
        logoUrl: LOGO,
      },
      returnUrl: 'https://app.example.com/tools',
    });
  });

  it('is in the colours of the page’s style sheet, and back to this page', () => {
    const { style } = document.documentElement;
    style.setProperty('--sallyport-accent', 'rebeccapurple');
    style.setProperty('--sallyport-radius', '4px');
    onTestFinished(() => document.documentElement.removeAttribute('style'));
    const { given } = start();
    expect(given.options.appearance).toEqual({
      colorScheme: 'system',
      accentColor: 'rebeccapurple',
      radius: '4px',
    });
    expect(given.options.canRenew).toBe(false);
    expect(given.options.returnUrl).toContain(location.origin);
  });

  it.each([
    ['https://connect.example.com/logo.svg', 'https://connect.example.com/logo.svg'],
    [`data:image/png;base64,${'A'.repeat(40_000)}`, undefined],
    ['https://app.example.com/logo.svg', undefined],
    ['/logo.svg', undefined],
    ['https://', undefined],
  ])('has a logo only where the frame can show it: %.40s', (logoUrl, shown) => {
    const { given } = start({ appearance: { logoUrl } });
    expect(given.options.appearance['logoUrl']).toBe(shown);
  });

  it('follows what changes here', () => {
    const { update, frame } = start();
    update({ token: 'spi_other' });
    expect(frame.update.mock.lastCall?.[0]).toMatchObject({ token: 'spi_other', open: true });
    update({ open: false });
    expect(frame.update.mock.lastCall?.[0]).toMatchObject({ open: false });
    expect(frame.remove).not.toHaveBeenCalled();
  });

  it('is said to have no client from outside', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    start({ client: {} as NonNullable<MountOptions['client']> });
    expect(error).toHaveBeenCalledOnce();
  });
});

describe('what the host is told', () => {
  it('is what the frame says', async () => {
    const onTokenExpired = vi.fn(async () => 'spi_fresh');
    const { says, onEvent, onSuccess, onProblem, onOpenChange } = start({ onTokenExpired });
    const problem = sampleProblem('invite_expired');
    says.onEvent({ name: 'ready', mode: 'create', vendors: 7 });
    says.onProblem?.(problem);
    says.onSuccess(sampleConnection);
    says.onCloseRequest('completed');
    expect(onEvent.mock.calls).toEqual([[{ name: 'ready', mode: 'create', vendors: 7 }]]);
    expect(onProblem.mock.calls).toEqual([[problem]]);
    expect(onSuccess.mock.calls).toEqual([[sampleConnection]]);
    expect(onOpenChange.mock.calls).toEqual([[false, { reason: 'completed' }]]);
    expect(await says.onTokenWanted()).toBe('spi_fresh');
  });

  it('is nothing where the component just unmounts', () => {
    const { says, frame, unmount, onExit, onEvent } = start();
    frame.remove.mockImplementation(() => says.onExit(null, { ...metadata, reason: 'imperative' }));
    unmount();
    expect(frame.remove).toHaveBeenCalledOnce();
    expect(onExit).not.toHaveBeenCalled();
    expect(onEvent).not.toHaveBeenCalled();
  });

  it('is the exit where it unmounts in answer to a close', () => {
    const { says, frame, unmount, onExit } = start();
    frame.remove.mockImplementation(() => says.onExit(null, metadata));
    says.onCloseRequest('escape_key');
    unmount();
    expect(frame.update.mock.lastCall?.[0]).toMatchObject({ open: false });
    expect(onExit.mock.calls).toEqual([[null, metadata]]);
  });

  it('is the exit, too, where it unmounts before it is known how a closed run ends', () => {
    const { says, frame, unmount, update, onExit } = start();
    frame.remove.mockImplementation(() => says.onExit(null, { ...metadata, step: 'saving' }));
    update({ open: false });
    unmount();
    expect(onExit).toHaveBeenCalledOnce();
  });

  it('is no close of an earlier opening', () => {
    const { says, frame, unmount, update, onExit } = start();
    frame.remove.mockImplementation(() => says.onExit(null, metadata));
    says.onCloseRequest('escape_key');
    update({ open: false });
    says.onExit(null, metadata);
    update({ open: true });
    unmount();
    expect(onExit).toHaveBeenCalledOnce();
  });
});

describe('the note that somebody was sent to a vendor', () => {
  const started = { name: 'authorization_started', vendor: 'SNYK', method: 'oauth' } as const;
  const exit = (step: ExitMetadata['step']) => [null, { ...metadata, step }] as const;

  it('is kept from the start to the end, holds no id, and outlives the component', () => {
    const { says, unmount } = start();
    expect(noted()).toBeNull();
    says.onEvent(started);
    expect(JSON.parse(noted() ?? '')).toEqual({ id: '', vendor: 'SNYK', at: expect.any(Number) as number });
    unmount();
    expect(noted()).not.toBeNull();
  });

  it.each<ModalEvent>([
    { ...started, name: 'authorization_finished', outcome: 'failed', code: 'cancelled' },
    { name: 'vendor_selected', vendor: 'SNYK' },
    { ...started, name: 'check_started' },
    { name: 'connected', vendor: 'SNYK', connection: 'c' },
  ])('is gone after $name', (event) => {
    const { says } = start();
    says.onEvent(started);
    says.onEvent(event);
    expect(noted()).toBeNull();
  });

  it('stays where the person leaves while it is under way, and goes where they left it behind', () => {
    const { says } = start();
    says.onEvent(started);
    says.onExit(...exit('authorizing'));
    expect(noted()).not.toBeNull();
    says.onExit(...exit('choosing_vendor'));
    expect(noted()).toBeNull();
  });
});

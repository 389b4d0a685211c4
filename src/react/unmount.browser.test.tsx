import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { ConnectClient } from '../contract/index.js';
import { createFakeClient, sampleSession, sampleVendor } from '../testing/index.js';
import { ConnectModal } from './ConnectModal.js';
import { button, dialog, showInPage } from './showInPage.test.support.js';

// A host may take the component off its page at any moment.

const session = { ...sampleSession, vendor: sampleVendor('TENABLE') };

/** The modal with a client that notes each call, and holds the one of this name until the test lets go. */
function start(held: keyof ConnectClient) {
  const fake = createFakeClient({ session });
  const calls: string[] = [];
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const client = new Proxy(fake, {
    get(target, name: keyof ConnectClient) {
      const method = target[name] as (...args: unknown[]) => unknown;
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => {
        calls.push(name);
        const deaf = args.map((each) => (each instanceof AbortSignal ? new AbortController().signal : each));
        // Deaf to an abort, as an answer that is on its way already.
        return name === held ? gate.then(() => method.apply(fake, deaf)) : method.apply(fake, args);
      };
    },
  });
  const heard = vi.fn();
  const { hide } = showInPage(
    <ConnectModal
      token="spi_sample"
      serverUrl="https://connect.example.com"
      client={client}
      defaultOpen
      onEvent={heard}
      onSuccess={heard}
      onExit={heard}
      onOpenChange={heard}
    />,
  );
  return { calls, heard, hide, letGo };
}

describe('a component that goes while something is under way', () => {
  it.each(['redeem', 'check', 'save'] as const)(
    'says nothing more and asks for nothing more, once %s is answered',
    async (held) => {
      const error = vi.spyOn(console, 'error');
      const uncaught = vi.fn();
      window.addEventListener('unhandledrejection', uncaught);
      onTestFinished(() => {
        window.removeEventListener('unhandledrejection', uncaught);
        vi.restoreAllMocks();
      });
      const { calls, heard, hide, letGo } = start(held);
      if (held !== 'redeem') {
        for (const label of ['Access Key', 'Secret Key']) {
          await dialog().getByLabelText(label, { exact: true }).fill('a'.repeat(64));
        }
        await button('Check and connect').click();
      }
      await vi.waitFor(() => expect(calls).toContain(held), { timeout: 20_000 });
      hide();
      const before = [calls.length, heard.mock.calls.length];
      letGo();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect([calls.length, heard.mock.calls.length]).toEqual(before);
      expect(document.querySelector('sallyport-modal')).toBeNull();
      expect(document.documentElement.hasAttribute('style')).toBe(false);
      expect([error.mock.calls, uncaught.mock.calls]).toEqual([[], []]);
    },
  );
});

it('200 modals that came and went leave less than 1 MiB of heap, and no listener of the window', async () => {
  const live = new Set<unknown>();
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  window.addEventListener = (...args: Parameters<typeof add>) => {
    live.add(args[1]);
    add(...args);
  };
  window.removeEventListener = (...args: Parameters<typeof remove>) => {
    live.delete(args[1]);
    remove(...args);
  };
  onTestFinished(() => {
    Object.assign(window, { addEventListener: add, removeEventListener: remove });
  });

  const client = createFakeClient({ session });
  // One root for all: what a test keeps of each would be counted, too.
  const root = createRoot(document.createElement('div'));
  onTestFinished(() => root.unmount());
  async function mount(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      root.render(
        <ConnectModal
          token="spi_sample"
          serverUrl="https://connect.example.com"
          client={client}
          defaultOpen
        />,
      );
      const drawn = () => document.querySelector('sallyport-modal')?.shadowRoot?.querySelector('input');
      await vi.waitUntil(drawn, { timeout: 20_000, interval: 4 });
      root.render(null);
      await vi.waitUntil(() => !document.querySelector('sallyport-modal'), { timeout: 20_000, interval: 4 });
    }
  }
  const devtools = cdp();
  const heap = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
  };

  await mount(30);
  const [before, listeners] = [await heap(), live.size];
  await mount(200);
  expect(live.size).toBe(listeners);
  expect((await heap()) - before).toBeLessThan(2 ** 20);
});

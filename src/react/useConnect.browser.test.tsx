import { StrictMode, useEffect } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { createFakeClient, type FakeClient, sampleProblem } from '../testing/index.js';
import { button, dialog, fewVendors, heading, showInPage } from './showInPage.test.support.js';
import { type Connect, useConnect } from './useConnect.js';

type ProbeProps = {
  readonly token: string | null;
  readonly client: FakeClient;
  readonly options: Partial<Parameters<typeof useConnect>[0]>;
  readonly report: (connect: Connect) => void;
};

function Probe({ token, client, options, report }: ProbeProps) {
  const connect = useConnect({ token, serverUrl: 'https://connect.example.com', client, ...options });
  useEffect(() => report(connect));
  return null;
}

function hook(options: Partial<Parameters<typeof useConnect>[0]> = {}) {
  let current: Connect | null = null;
  function report(next: Connect): void {
    current = next;
  }
  const element = (token: string | null) => (
    <StrictMode>
      <Probe
        token={token}
        client={createFakeClient({ session: fewVendors })}
        options={options}
        report={report}
      />
    </StrictMode>
  );
  const { show, hide } = showInPage(element(null));
  return {
    connect: () => current as unknown as Connect,
    setToken: (token: string) => show(element(token)),
    hide,
  };
}

it('is ready once the token and the code are here', async () => {
  const { connect, setToken } = hook();
  await vi.waitFor(() => expect(connect()).not.toBeNull(), { timeout: 20_000 });
  expect(connect().ready).toBe(false);
  setToken('spi_sample');
  await vi.waitFor(() => expect(connect().ready).toBe(true), { timeout: 20_000 });
});

it('opens and closes a modal that stands nowhere in the tree', async () => {
  const onExit = vi.fn();
  const onOpenChange = vi.fn();
  const { connect, setToken } = hook({ onExit, onOpenChange });
  setToken('spi_sample');
  await vi.waitFor(() => expect(connect().ready).toBe(true), { timeout: 20_000 });
  expect(document.querySelector('sallyport-modal')).toBeNull();
  connect().open();
  await expect.element(button(/^Tenable/u)).toBeVisible();
  connect().close();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(onExit).toHaveBeenCalledOnce();
  expect(onOpenChange.mock.calls).toEqual([
    [true, { reason: 'imperative' }],
    [false, { reason: 'imperative' }],
  ]);
});

it('takes the modal off the page with the component', async () => {
  const { connect, setToken, hide } = hook();
  setToken('spi_sample');
  await vi.waitFor(() => expect(connect().ready).toBe(true), { timeout: 20_000 });
  connect().open();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  hide();
  await vi.waitFor(() => expect(document.querySelector('sallyport-modal')).toBeNull(), { timeout: 20_000 });
});

it('tells the problem that the person sees, until it is gone', async () => {
  const problem = sampleProblem('network');
  const client = createFakeClient({ session: fewVendors });
  let tries = 0;
  const flaky = {
    ...client,
    redeem: (...input: Parameters<typeof client.redeem>) => {
      tries += 1;
      return tries === 1
        ? Promise.reject(Object.assign(new Error('network'), { problem }))
        : client.redeem(...input);
    },
  };
  const { connect, setToken } = hook({ client: flaky });
  setToken('spi_sample');
  await vi.waitFor(() => expect(connect().ready).toBe(true), { timeout: 20_000 });
  connect().open();
  await expect.element(heading('The server could not be reached')).toBeVisible();
  expect(connect().error).toEqual(problem);
  await button('Try again').click();
  await expect.element(button(/^Tenable/u)).toBeVisible();
  expect(connect().error).toBeNull();
});

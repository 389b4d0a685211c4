import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { ConnectButton, ConnectModal, type ConnectModalProps } from '../src/react/index.js';
import { createFakeClient, type FakeAnswers, sampleChecks, sampleProblem } from '../src/testing/index.js';

type Args = Omit<ConnectModalProps, 'client'> & { readonly answers?: FakeAnswers; readonly button?: boolean };

/** The modal as a host mounts it, with a server that is made up. */
function Page({ answers = {}, button = false, ...props }: Args) {
  const [client] = useState(() => createFakeClient(answers));
  return button ? (
    <ConnectButton {...props} client={client}>
      Connect a tool
    </ConnectButton>
  ) : (
    <ConnectModal {...props} client={client} />
  );
}

const meta: Meta<Args> = {
  title: 'ConnectModal',
  args: {
    token: 'spi_sample',
    serverUrl: 'https://connect.example.com',
    defaultOpen: true,
    onSuccess: fn(),
    onExit: fn(),
    onEvent: fn(),
  },
  render: (args, { globals }) => (
    <Page
      {...args}
      appearance={{
        fontFamily: 'inherit',
        ...args.appearance,
        colorScheme: globals['scheme'] === 'dark' ? 'dark' : 'light',
      }}
    />
  ),
};
export default meta;

type Story = StoryObj<Args>;

/** The dialog, once it is there and has put the focus where it wants it: a robot would type before that. */
async function modal() {
  const dialog = await waitFor(() => {
    const root = document.querySelector('sallyport-modal')?.shadowRoot;
    const found = root?.querySelector('dialog');
    if (!found?.open || !root?.activeElement?.hasAttribute('data-focus')) {
      throw new Error('There is no open modal yet.');
    }
    return found;
  });
  return within(dialog);
}

/** From the picker to the answer of the check. */
async function connect(): Promise<Awaited<ReturnType<typeof modal>>> {
  await (await modal()).findByRole('textbox');
  const inside = await modal();
  await enter(inside.getByRole('textbox'), 'tenable');
  await userEvent.click(await inside.findByRole('button', { name: /^Tenable Vuln/ }));
  await enter(await inside.findByLabelText('Access Key'), 'a'.repeat(64));
  await enter(await inside.findByLabelText('Secret Key'), 'b'.repeat(64));
  await userEvent.click(inside.getByRole('button', { name: /^Check/ }));
  return inside;
}

/** `userEvent.type` does not see the focus inside a shadow root, and React then misses what it types. */
const enter = (input: HTMLElement, value: string) => fireEvent.input(input, { target: { value } });

export const Opens: Story = {
  play: async () => {
    await (await modal()).findByRole('button', { name: /^Amazon Inspector/ });
  },
};

export const FromAButton: Story = {
  args: { button: true, defaultOpen: false },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Connect a tool' }));
    await modal();
  },
};

export const Connects: Story = {
  play: async ({ args }) => {
    const inside = await connect();
    await waitFor(() => expect(args.onSuccess).toHaveBeenCalledOnce());
    await userEvent.click(await inside.findByRole('button', { name: 'Done' }));
    await expect(args.onExit).not.toHaveBeenCalled();
  },
};

export const IsRefused: Story = {
  args: { answers: { check: sampleChecks.refused } },
  play: async ({ args }) => {
    const inside = await connect();
    await inside.findByText(/does not accept these keys/);
    await expect(args.onSuccess).not.toHaveBeenCalled();
  },
};

export const CannotReachTheServer: Story = {
  args: { answers: { fail: { redeem: sampleProblem('network') } } },
  play: async () => {
    await (await modal()).findByRole('button', { name: 'Try again' });
  },
};

export const Waits: Story = { args: { token: null } };

import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent, fn, userEvent, waitFor, within } from 'storybook/test';
import { ConnectButton, ConnectModal, type ConnectModalProps } from '../src/react/index.js';
import { createFakeClient, type FakeAnswers, sampleChecks, sampleProblem } from '../src/testing/index.js';
import { dress } from './show.js';

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
  render: (args, { globals }) => <Page {...args} {...dress(args, globals)} />,
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

type Inside = Awaited<ReturnType<typeof modal>>;

/** From the picker to a form. */
async function openForm(): Promise<Inside> {
  await (await modal()).findByRole('textbox');
  const inside = await modal();
  await pick(inside);
  return inside;
}

async function pick(inside: Inside): Promise<void> {
  await enter(await inside.findByRole('textbox'), 'tenable');
  await userEvent.click(await inside.findByRole('button', { name: /^Tenable Vuln/ }));
  await inside.findByLabelText('Access Key');
}

/** From the picker to the answer of the check. */
async function connect(): Promise<Inside> {
  const inside = await openForm();
  await enter(inside.getByLabelText('Access Key'), 'a'.repeat(64));
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
    await (await modal()).findByRole('button', { name: /^Amazon Inspector/ });
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

export const FindsATool: Story = {
  play: async () => {
    const inside = await modal();
    await inside.findByRole('button', { name: /^Amazon Inspector/ });
    await enter(inside.getByRole('textbox'), 'crowdstrke');
    await inside.findAllByRole('button', { name: /^CrowdStrike/ });
    await expect(inside.queryByRole('button', { name: /^Amazon Inspector/ })).toBeNull();
  },
};

export const FindsNoTool: Story = {
  args: { appearance: { requestUrl: 'https://host.example/ask?tool={query}' } },
  play: async () => {
    const inside = await modal();
    await enter(await inside.findByRole('textbox'), 'a tool of our own');
    await inside.findByRole('link', { name: /^Ask for/ });
  },
};

export const SaysWhatIsMissing: Story = {
  play: async () => {
    const inside = await openForm();
    await enter(inside.getByLabelText('Access Key'), 'a'.repeat(64));
    await userEvent.click(inside.getByRole('button', { name: /^Check/ }));
    await waitFor(() => expect(inside.getByLabelText('Secret Key')).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const KeepsWhatWasTyped: Story = {
  play: async () => {
    const inside = await openForm();
    await enter(inside.getByLabelText('Access Key'), 'a'.repeat(64));
    await userEvent.click(inside.getByRole('button', { name: 'Back' }));
    await pick(inside);
    await expect(inside.getByLabelText('Access Key')).toHaveValue('a'.repeat(64));
  },
};

export const ReadsAPaste: Story = {
  play: async () => {
    const inside = await openForm();
    const text = `TENABLE_ACCESS_KEY="${'a'.repeat(64)}"\nTENABLE_SECRET_KEY="${'b'.repeat(64)}"`;
    await waitFor(async () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const paste = { clipboardData, bubbles: true, composed: true, cancelable: true };
      inside.getByLabelText('Access Key').dispatchEvent(new ClipboardEvent('paste', paste));
      await inside.findByRole('button', { name: 'Undo' }, { timeout: 500 });
    });
    await expect(inside.getByLabelText('Secret Key')).toHaveValue('b'.repeat(64));
  },
};

export const IsLeft: Story = {
  play: async ({ args }) => {
    const inside = await openForm();
    await userEvent.click(inside.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(args.onExit).toHaveBeenCalledOnce());
  },
};

export const Waits: Story = { args: { token: null } };

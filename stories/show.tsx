import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConnectState } from '../src/flow/index.js';
import { ConnectPreview, type ConnectPreviewProps } from '../src/react/views.js';

export type StateMeta = Meta<typeof ConnectPreview>;
export type StateStory = StoryObj<typeof ConnectPreview>;

/** What all files of such stories share: the colours come from the toolbar. */
export const shown = {
  component: ConnectPreview,
  render: (args, { globals }) => (
    <ConnectPreview
      {...args}
      appearance={{
        fontFamily: 'inherit',
        ...args.appearance,
        colorScheme: globals['scheme'] === 'dark' ? 'dark' : 'light',
      }}
    />
  ),
} satisfies StateMeta;

/** A story that shows the modal in this state. */
export function show(state: ConnectState, more: Partial<ConnectPreviewProps> = {}): StateStory {
  return { args: { ...more, state } };
}

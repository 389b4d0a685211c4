import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ConnectState } from '../src/flow/index.js';
import { fixtures, sampleVendor, translateState } from '../src/testing/index.js';
import { loadVendorWords } from '../src/vendors/words/index.js';
import { matchLanguage } from '../src/words/index.js';
import { ConnectPreview, type ConnectPreviewProps } from '../src/react/views.js';
import { type Theme, themes } from './themes.js';

export type StateMeta = Meta<typeof ConnectPreview>;
export type StateStory = StoryObj<typeof ConnectPreview>;

type Dress = Pick<ConnectPreviewProps, 'appearance' | 'locale'>;

/** Colours, theme and language are the toolbar's, where the story has none of its own. */
export function dress(own: Dress, { scheme, theme, language }: Record<string, unknown>): Dress {
  return {
    locale: own.locale ?? (language as string),
    appearance: {
      fontFamily: 'inherit',
      monoFontFamily: "'JetBrains Mono Variable', monospace",
      ...(own.appearance ?? themes[theme as Theme]),
      colorScheme: scheme === 'dark' ? 'dark' : 'light',
    },
  };
}

/** What all files of such stories share. */
export const shown = {
  component: ConnectPreview,
  // As a server answers it: with what is said of vendors in the language of the modal.
  loaders: async ({ args, globals }) => {
    const { locale } = dress(args, globals);
    return { state: translateState(args.state, await loadVendorWords(matchLanguage([locale]))) };
  },
  render: (args, { globals, loaded }) => (
    <ConnectPreview {...args} {...dress(args, globals)} state={loaded['state'] as ConnectState} />
  ),
} satisfies StateMeta;

/** A story that shows the modal in this state. */
export function show(state: ConnectState, more: Partial<ConnectPreviewProps> = {}): StateStory {
  return { args: { ...more, state } };
}

/** The form of a vendor's method, by their ids. */
export function formOf(vendorId: string, methodId: string): ConnectState {
  const vendor = sampleVendor(vendorId);
  const method = vendor.methods.find(({ id }) => id === methodId);
  if (!method) throw new Error(`${vendorId} has no method ${methodId}.`);
  return { ...fixtures.entering_credentials, vendor, method };
}

import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';
import { LANGUAGES } from '../src/words/index.js';
import { themes } from '../stories/themes.js';

// As a host's page would have it; and the same on every machine, for the pictures.
document.body.style.fontFamily = "'Inter Variable', sans-serif";

// The first story also waits for the code to be put together.
configure({ asyncUtilTimeout: 10_000 });

/** What stories show themselves in. The tests pick one of each; in the browser the toolbar does. */
const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'What a host makes of it',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: Object.keys(themes).map((value) => ({ value, title: `Theme: ${value}` })),
        dynamicTitle: true,
      },
    },
    language: {
      description: 'Language of the modal',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: Object.keys(LANGUAGES).map((value) => ({
          value,
          title: new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value,
        })),
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {
    scheme: 'light',
    theme: 'default',
    language: 'en',
    viewport: { value: 'desktop', isRotated: false },
  },
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'ConnectModal',
          'States',
          'Fields',
          'Vendors',
          'Authorizations',
          'Outcomes of a check',
        ],
      },
    },
    viewport: {
      options: {
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
      },
    },
    a11y: { test: 'error', context: { include: ['sallyport-modal'] } },
  },
};

export default preview;

import '@fontsource-variable/inter';
import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';

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
  },
  initialGlobals: { scheme: 'light', viewport: { value: 'desktop', isRotated: false } },
  parameters: {
    layout: 'fullscreen',
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

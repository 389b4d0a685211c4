import type { Texts } from '../Texts.js';

/**
 * Words that all of our own pages share. In these catalogues `{vendor}`, `{organization}` and `{app}` (`{App}` where a
 * sentence begins with it) stand for names; they are filled in as text of their own, never as part of the markup.
 */
export const en = {
  /** What a name is called as long as nobody has told it. */
  unnamed: {
    vendor: 'the vendor',
    organization: 'your organization',
    app: 'this product',
    App: 'This product',
  },
  close: 'Close this window',
  /** Where a page may not close its window by itself. */
  closeHint: 'You can close this window now.',
  retry: 'Try again',
  quote: 'If you ask for help, quote {code}.',
} as const;

export type CommonWords = Texts<typeof en>;

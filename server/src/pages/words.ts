/**
 * Words of our own pages, in English. `{vendor}`, `{organization}` and `{app}` (`{App}` where a sentence begins with it)
 * stand for names; they are filled in as text of their own, never as part of the markup.
 */
export type Words = { readonly title: string; readonly body: string };

/** What a name is called as long as nobody has told it. */
export const UNNAMED = {
  vendor: 'the vendor',
  organization: 'your organization',
  app: 'this product',
  App: 'This product',
} as const;

export const commonWords = {
  close: 'Close this window',
  /** Where a page may not close its window by itself. */
  closeHint: 'You can close this window now.',
  retry: 'Try again',
  quote: 'If you ask for help, quote',
} as const;

import { returnUrl } from '../../page/index.js';

/** Where a tab that has to go to the vendor's pages itself wants to come back to: where the host says, else this page. */
export function returnAddress(asked: string | null = ''): string | null {
  if (asked === null) return null;
  const here = window.location.href;
  return (URL.canParse(asked, here) && returnUrl(new URL(asked, here).href)) || returnUrl();
}

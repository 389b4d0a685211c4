import { onTrustedClick } from './onTrustedClick.js';

/** Offers to close the window. Where a page may not do that, its sentence takes the button's place. */
export function wireCloseButtons(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-close]')) {
    const sentence = button.nextElementSibling as HTMLElement;
    const offer = (offered: boolean) => {
      button.hidden = !offered;
      sentence.hidden = offered;
    };
    offer(true);
    onTrustedClick(button, () => {
      window.close();
      setTimeout(() => {
        offer(false);
        sentence.focus();
      }, 300);
    });
  }
}

/** A click of a person's: scripts can make others. */
export function onTrustedClick(element: Element, act: () => void): void {
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
}

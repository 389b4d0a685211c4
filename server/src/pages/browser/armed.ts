const ARMING_MS = 500;

/**
 * Buttons that act on a person's click alone, and only if it was pressed when they had been in sight for half a second:
 * the second click of a double one, aimed at a page that lay above this one, must not go through. Answers how to
 * begin that half-second anew.
 */
export function armed(buttons: readonly HTMLElement[], act: () => void): () => void {
  let from = Number.POSITIVE_INFINITY;
  let pressed = 0;
  let timer = 0;
  const rearm = () => {
    clearTimeout(timer);
    const seen = document.visibilityState === 'visible';
    from = seen ? performance.now() + ARMING_MS : Number.POSITIVE_INFINITY;
    for (const button of buttons) button.setAttribute('aria-disabled', 'true');
    if (seen) timer = window.setTimeout(arm, ARMING_MS);
  };
  const arm = () => {
    for (const button of buttons) button.removeAttribute('aria-disabled');
  };
  document.addEventListener('visibilitychange', rearm);
  window.addEventListener('focus', rearm);
  for (const button of buttons) {
    button.addEventListener('pointerdown', (event) => {
      pressed = event.timeStamp;
    });
    button.addEventListener('click', (event) => {
      // A click of the keyboard comes without a press of the pointer.
      const began = event.detail === 0 ? event.timeStamp : pressed;
      if (event.isTrusted && began >= from) act();
    });
  }
  return rearm;
}

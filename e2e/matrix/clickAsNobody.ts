import type { Frame, Page } from '@playwright/test';

/**
 * Clicks buttons of the modal one after another the way a script does: for the browser nobody has clicked, so that it
 * blocks a window. Playwright's own ways count as a person's. A frame has to be of another site than its page.
 */
export async function clickAsNobody(page: Page | Frame, labels: readonly string[]): Promise<void> {
  const context = 'mainFrame' in page ? page.context() : page.page().context();
  const session = await context.newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(${clickEach.toString()})(${JSON.stringify(labels)})`,
    awaitPromise: true,
    userGesture: false,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Runs in the page. */
async function clickEach(labels: readonly string[]): Promise<void> {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [
      each,
      ...(each.shadowRoot ? all(each.shadowRoot) : []),
    ]);
  const find = (label: string) =>
    all(document).find(
      (each): each is HTMLButtonElement =>
        each instanceof HTMLButtonElement && !each.disabled && each.textContent.trim().startsWith(label),
    );
  for (const label of labels) {
    while (!find(label)) {
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
    // Tracing looks at the page in a person's name. A click is good for one window, so this spends it.
    if (navigator.userActivation.isActive) window.open('about:blank')?.close();
    find(label)?.click();
  }
}

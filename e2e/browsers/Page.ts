import type { Driver, ElementReference } from './Driver.js';

/** What is looked for; names and labels are whole. */
export type Sought =
  | { readonly css: string }
  | { readonly button: string }
  | { readonly heading: string }
  | { readonly label: string };

export type Page = {
  readonly goTo: (url: string) => Promise<void>;
  readonly click: (sought: Sought) => Promise<void>;
  readonly type: (sought: Sought, text: string) => Promise<void>;
  /** Waits until it is seen. */
  readonly see: (sought: Sought) => Promise<ElementReference>;
  /** Waits until it is seen no more. */
  readonly seeNot: (sought: Sought) => Promise<void>;
  readonly enterFrame: (sought: Sought) => Promise<void>;
  readonly leaveFrame: () => Promise<void>;
  /** What a script answers; it is the body of a function. */
  readonly read: <T>(script: string) => Promise<T>;
};

/** A page as the walk handles it: everything is waited for, and found through open shadow roots. */
export function toPage(driver: Driver): Page {
  const find = (sought: Sought) => driver.execute<ElementReference | null>(FIND, [sought]);

  async function see(sought: Sought): Promise<ElementReference> {
    return until(`${told(sought)} is not to be seen`, () => find(sought));
  }

  return {
    goTo: async (url) => {
      await driver.enterFrame(null);
      await driver.navigate(url);
    },
    see,
    async seeNot(sought) {
      await until(`${told(sought)} is still to be seen`, async () => !(await find(sought)));
    },
    click: async (sought) => driver.click(await see(sought)),
    type: async (sought, text) => driver.type(await see(sought), text),
    enterFrame: async (sought) => driver.enterFrame(await see(sought)),
    leaveFrame: () => driver.enterFrame(null),
    read: (script) => driver.execute(script, []),
  };
}

const told = (sought: Sought) => Object.entries(sought).flat().join(' ');

async function until<T>(failure: string, look: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + 45_000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${failure}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const FIND = `
  const [sought] = arguments;
  const told = (element) => (element.getAttribute('aria-label') ?? element.innerText).trim();
  const matches = {
    css: (element, css) => element.matches(css),
    button: (element, name) => element.matches('button:enabled:not([aria-disabled=true])') && told(element) === name,
    heading: (element, name) => element.matches('h1, h2, h3') && told(element) === name,
    label: (element, name) => [...(element.labels ?? [])].some((label) => told(label) === name),
  };
  const [how, what] = Object.entries(sought)[0];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (matches[how](element, what) && element.checkVisibility({ visibilityProperty: true })) return element;
      const inside = element.shadowRoot && look(element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  return look(document);
`;

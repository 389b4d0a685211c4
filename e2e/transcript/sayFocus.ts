import type { CDPSession, Page } from '@playwright/test';

/** What has the focus, as a screen reader would say it. */
export type Spoken = {
  /** Name, role, states, value and description, in that order. */
  readonly text: string;
  /** What it stands in, from the outside in; said only when it is entered. */
  readonly around: readonly string[];
};

type Value = { readonly value?: string | number | boolean };
type AXNode = {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
};

/** What is worth a word when somebody comes into it, where it has a name. */
const AROUND: ReadonlySet<unknown> = new Set(['dialog', 'group', 'region', 'form']);

/** Asks Chromium's accessibility tree, the one that assistive technology is given. */
export async function createSayFocus(page: Page): Promise<() => Promise<Spoken>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    const [node, ...others] = await ancestry(session);
    if (!node) return { text: 'nothing', around: [] };
    const around = others.filter(
      ({ ignored, role, name }) => !ignored && AROUND.has(role?.value) && name?.value,
    );
    return {
      text: textOf(node),
      around: around.map((each) => `${word(each.role)} “${word(each.name)}”`).reverse(),
    };
  };
}

/** The node that has the focus and all that it stands in, from the inside out. */
async function ancestry(session: CDPSession): Promise<readonly AXNode[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element;
    })()`,
  });
  const { nodes } = (await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: true,
  })) as unknown as { readonly nodes: readonly AXNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const line: AXNode[] = [];
  for (let node = nodes[0]; node; node = byId.get(node.parentId ?? '')) line.push(node);
  return line;
}

function textOf({ role, name, value, description, properties = [] }: AXNode): string {
  const states = new Map(properties.map((each) => [each.name, each.value.value]));
  const isHidden = typeof value?.value === 'string' && /^•+$/u.test(value.value);
  const kind = states.has('pressed') ? 'toggle button' : (ROLES[word(role)] ?? word(role));
  return [
    `“${word(name)}”`,
    states.has('level') ? `${kind} level ${String(states.get('level'))}` : kind,
    ...[...states].flatMap(([state, is]) => STATES[state]?.[String(is)] ?? []),
    value?.value && (isHidden ? 'value hidden' : `value “${word(value)}”`),
    description?.value && `description “${word(description)}”`,
  ]
    .filter(Boolean)
    .join(', ');
}

const word = (value: Value | undefined): string => String(value?.value ?? '');

const ROLES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'disclosure',
  RootWebArea: 'page',
};

const STATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  required: { true: 'required' },
  invalid: { true: 'invalid entry' },
  pressed: { true: 'pressed', false: 'not pressed' },
  checked: { true: 'checked', false: 'not checked' },
  expanded: { true: 'expanded', false: 'collapsed' },
  disabled: { true: 'unavailable' },
};

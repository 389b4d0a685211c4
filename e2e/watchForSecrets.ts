import { expect, type Page, type Request } from '@playwright/test';

/**
 * Tokens of invites, sessions, checks and authorizations, by their prefixes. From the beginning: within something random
 * the same letters come up now and then.
 */
const TOKEN = /(?<![A-Za-z0-9_-])sp[isch]_[A-Za-z0-9_-]{20,}/;

export type SecretsWatch = {
  /** Says that these were typed on the page from here on. */
  readonly add: (secrets: readonly string[]) => void;
  /** Looks everywhere and fails at the first place where one is that has no business there. */
  readonly verify: () => Promise<void>;
};

/**
 * Records all that leaves a page and the windows it opens and, at the end, looks for the secrets typed there: in addresses, headers, bodies
 * (only the check may carry them), console lines, storage, cookies, and every attribute and text of the document, shadow
 * roots included.
 */
export async function watchForSecrets(page: Page): Promise<SecretsWatch> {
  const secrets = new Set<string>();
  const requests: Request[] = [];
  const consoleLines: string[] = [];
  const context = page.context();
  context.on('request', (request) => requests.push(request));
  context.on('console', (message) => consoleLines.push(message.text()));
  context.on('weberror', (event) =>
    consoleLines.push(`${event.error().message}\n${event.error().stack ?? ''}`),
  );
  await context.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { violations: seen });
    addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });

  return {
    add: (typed) => {
      for (const secret of typed) secrets.add(secret);
    },
    async verify() {
      const places = [
        ...requests.map((request) => ({ place: 'an address', text: addressOf(request) })),
        ...requests.filter(isNotCheck).map((request) => ({
          place: `the body of ${request.method()} ${new URL(request.url()).pathname}`,
          text: request.postData() ?? '',
        })),
        ...(await Promise.all(requests.map(headersOf))),
        ...consoleLines.map((text) => ({ place: 'the console', text })),
        ...(await Promise.all(context.pages().map(pagePlaces))).flat(),
      ];
      for (const { place, text } of places) {
        for (const secret of secrets) {
          expect(text.includes(secret), `a secret is in ${place}: ${text.slice(0, 200)}`).toBe(false);
        }
        if (place === 'an address' || place === 'the console' || place.includes('storage')) {
          expect(text, `a token is in ${place}`).not.toMatch(TOKEN);
        }
      }
      for (const each of context.pages()) {
        expect(await each.evaluate(() => (globalThis as { violations?: string[] }).violations)).toEqual([]);
      }
    },
  };
}

/** Without the fragment, which never leaves the browser. */
function addressOf(request: Request): string {
  return decodeURIComponent(request.url().split('#')[0] ?? '');
}

function isNotCheck(request: Request): boolean {
  // Mounted in a host's app, it is below a path.
  return !(
    request.method() === 'POST' && /^(\/connect)?\/v1\/widget\/checks$/.test(new URL(request.url()).pathname)
  );
}

async function headersOf(request: Request): Promise<{ place: string; text: string }> {
  const headers = await request.allHeaders().catch(() => ({}));
  return { place: `the headers of ${new URL(request.url()).pathname}`, text: JSON.stringify(headers) };
}

type DomNode = {
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
};

async function pagePlaces(page: Page): Promise<{ place: string; text: string }[]> {
  const storage = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  const cookies = await page.context().cookies();
  // The protocol sees closed shadow roots, too.
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return [
    { place: 'the storage', text: storage },
    { place: 'the cookie storage', text: JSON.stringify(cookies) },
    ...domPlaces(root),
  ];
}

function domPlaces(node: DomNode): { place: string; text: string }[] {
  // What the browser itself draws inside an input is the value on screen, not the document.
  const roots = (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  return [
    { place: `the attributes of ${node.nodeName}`, text: (node.attributes ?? []).join(' ') },
    { place: 'a text of the page', text: node.nodeValue ?? '' },
    ...[...(node.children ?? []), ...roots].flatMap(domPlaces),
  ];
}

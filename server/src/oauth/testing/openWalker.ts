import { type Browser, openBrowser, type Place } from '../../sandbox/testing/browser.js';
import type { TestServer } from '../../testServer.js';

/** A person's browser: knows the cookies of our own server, and walks the vendor's pages in the sandbox. */
export type Walker = {
  /** Opens our start page's address and goes on, to the vendor's first page. */
  readonly begin: (startUrl: string) => Promise<Place>;
  /** `begin` without the step to the vendor: what our server answered. */
  readonly ask: (action: 'describe' | 'begin' | 'cancel', startUrl: string) => Promise<Response>;
  /** Follows wherever the browser was sent: our callback, the vendor's next page, a host's page. Ends where neither is. */
  readonly follow: (place: Place) => Promise<Landing>;
  /** One of our own pages. */
  readonly get: (url: string) => Promise<Response>;
  readonly cookies: Map<string, string>;
};

export type Landing =
  /** At a page of the vendor's, which wants a click. */
  | { readonly at: 'vendor'; readonly place: Place }
  /** At one of our own pages. */
  | { readonly at: 'ours'; readonly url: string; readonly status: number; readonly text: string }
  /** At the host's. */
  | { readonly at: 'host'; readonly url: string };

/** As the page's script would send it, of an address that says its language. */
function bodyOf(action: string, { hash, searchParams }: URL) {
  const language = action === 'begin' ? searchParams.get('lang') : null;
  return { handle: hash.slice(1), ...(language === null ? {} : { language }) };
}

export function openWalker(server: TestServer): Walker {
  const sandbox = server.sandbox;
  if (!sandbox) throw new Error('Only with the sandbox.');
  const browser: Browser = openBrowser(sandbox.origin);
  const cookies = new Map<string, string>();
  const ORIGIN = 'http://sallyport.test';

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await server.fetch(new Request(url, { ...init, headers }));
    for (const header of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
      cookies.set(name, value);
    }
    return response;
  }

  const ask: Walker['ask'] = (action, startUrl) =>
    send(`${ORIGIN}/oauth/start/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(bodyOf(action, new URL(startUrl))),
    });

  async function follow(place: Place): Promise<Landing> {
    if (!place.isOutside) return { at: 'vendor', place };
    if (!place.url.startsWith(ORIGIN)) return { at: 'host', url: place.url };
    const response = await send(place.url);
    const location = response.headers.get('location');
    if (location === null) {
      return { at: 'ours', url: place.url, status: response.status, text: await response.text() };
    }
    return follow(await browser.open(location));
  }

  return {
    cookies,
    ask,
    follow,
    get: (url) => send(url),
    async begin(startUrl) {
      const answer = await ask('begin', startUrl);
      const { location } = (await answer.json()) as { location?: string };
      if (location === undefined) throw new Error(`Beginning answered ${String(answer.status)}.`);
      return browser.open(location);
    },
  };
}

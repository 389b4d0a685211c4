/**
 * A browser without eyes: it keeps cookies by path, follows redirects as long as they stay in the sandbox, and presses
 * buttons by what is written on them.
 */
export type Browser = {
  /** Goes to an address, and on to where that sends it. */
  readonly open: (url: string) => Promise<Place>;
};

export type Place = {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** '' where the browser was sent out of the sandbox: nobody looked there. */
  readonly text: string;
  readonly isOutside: boolean;
  /** Presses a button whose text begins so. Throws where there is none, or more than one. */
  readonly press: (label: string) => Promise<Place>;
};

type Cookie = { readonly name: string; readonly value: string; readonly path: string };

export function openBrowser(origin: string): Browser {
  const names = [origin, origin.replace('127.0.0.1', 'localhost')];
  const isInside = (url: string): boolean => names.some((name) => url.startsWith(`${name}/`));
  let cookies: Cookie[] = [];

  async function go(url: string, init: RequestInit = {}): Promise<Place> {
    if (!isInside(url)) return placeOf(url, new Response(null, { status: 200 }), '');
    const { pathname } = new URL(url);
    const sent = cookies.filter(({ path }) => pathname.startsWith(path));
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { cookie: sent.map(({ name, value }) => `${name}=${value}`).join('; ') },
    });
    for (const header of response.headers.getSetCookie()) keep(header);
    const location = response.headers.get('location');
    const text = await response.text();
    return location === null ? placeOf(url, response, text) : go(new URL(location, url).href);
  }

  function keep(header: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? [];
    const path = /; path=([^;]+)/i.exec(header)?.[1] ?? '/';
    cookies = cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
    if (value !== '') cookies.push({ name, value, path });
  }

  function placeOf(url: string, response: Response, text: string): Place {
    return {
      url,
      status: response.status,
      headers: response.headers,
      text,
      isOutside: !isInside(url),
      press: (label) => {
        const buttons = [...text.matchAll(/<button[^>]*name="(\w+)" value="([^"]*)"[^>]*>(.*?)<\/button>/gs)];
        const found = buttons.filter(([, , , inner = '']) => wordsOf(inner).startsWith(label));
        const action = /<form[^>]*action="([^"]*)"/.exec(text)?.[1];
        const [button] = found;
        if (found.length !== 1 || !button || action === undefined) {
          throw new Error(`${found.length} buttons called ${label} at ${url}:\n${wordsOf(text)}`);
        }
        const hidden = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
        const body = new URLSearchParams([
          ...hidden.map(([, name = '', value = '']) => [name, value]),
          [button[1] ?? '', button[2] ?? ''],
        ]);
        return go(new URL(unescaped(action), url).href, { method: 'POST', body });
      },
    };
  }

  return { open: (url) => go(url) };
}

const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
const wordsOf = (markup: string): string => unescaped(markup.replace(/<[^>]*>/g, '')).trim();

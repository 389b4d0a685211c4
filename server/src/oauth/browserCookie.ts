/**
 * The cookie that ties a walk to one browser. A cookie for each walk, so that two at the same time don't meet.
 *
 * Beside the token it has the language of the page that the person went on from, `spb_abc.de`, so that the pages behind the
 * vendor speak it too.
 *
 * `__Host-`: of this host alone, for the whole of it, over https (browsers count loopback as such). Lax: it comes along
 * when the vendor sends the browser back, and with no request that another page makes.
 */
import type { Language } from 'sallyport/words';

const PREFIX = '__Host-sallyport_';

/** Seconds; a walk with several pages takes longer than one of them. */
const COOKIE_SECS = 1_800;

/** The tokens in all such cookies of a request. */
export function browserTokens(headers: Headers): readonly string[] {
  return cookiesOf(headers).map(({ token }) => token);
}

/** The language in the cookie of one walk, or in those of all; as the browser says, so it may be anything. */
export function cookieLanguages(headers: Headers, authorizationId?: string): readonly string[] {
  return cookiesOf(headers)
    .filter(({ name }) => authorizationId === undefined || name === nameOf(authorizationId))
    .flatMap(({ language }) => language ?? []);
}

/** A `Set-Cookie` value. */
export function browserCookie(authorizationId: string, token: string, language: Language | null): string {
  const value = language === null ? token : `${token}.${language}`;
  return `${nameOf(authorizationId)}=${value}; Path=/; Max-Age=${String(COOKIE_SECS)}; Secure; HttpOnly; SameSite=Lax`;
}

function cookiesOf(headers: Headers) {
  return (headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(PREFIX))
    .slice(0, 20)
    .map((pair) => {
      const [name = '', value = ''] = pair.split('=', 2);
      const [token = '', language] = value.split('.', 2);
      return { name, token, language };
    });
}

function nameOf(authorizationId: string): string {
  return PREFIX + authorizationId.slice(0, 8);
}

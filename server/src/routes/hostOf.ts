import { ProblemError } from '../http/ProblemError.js';
import { ownOrigin } from '../http/publicUrl.js';
import type { RequestContext } from '../http/RequestContext.js';
import type { Services } from '../services.js';

/** Whose page a session is made on. */
export type Host = {
  /** Null where there is none: no browser, or our own page at the top, whose link the person holds. */
  readonly origin: string | null;
  /** The same, where it is our frame that asks. */
  readonly frameIn: string | null;
};

/**
 * A page's origin is what the browser says in `Origin`. Our own pages alone may name another, the page around them, which
 * the browser has told them; it has to be a registered one, as for the frame itself.
 */
export async function hostOf(
  services: Pick<Services, 'settings' | 'origins'>,
  { request, url }: Pick<RequestContext, 'request' | 'url'>,
  hostOrigin: string | null,
): Promise<Host> {
  const origin = request.headers.get('origin');
  if (origin !== ownOrigin(services, url)) return { origin, frameIn: null };
  if (hostOrigin === null) return { origin: null, frameIn: null };
  if (!(await services.origins.allows(hostOrigin))) {
    throw new ProblemError('origin_not_allowed', 'Pages of this host origin may not show the modal.');
  }
  return { origin: hostOrigin, frameIn: hostOrigin };
}

import type { Services } from '../services.js';
import { ProblemError } from './ProblemError.js';
import { ownOrigin } from './publicUrl.js';
import type { RequestContext } from './RequestContext.js';

/** Browsers say where a request comes from; one from another site never comes from a page of ours. */
export function refuseForeignPage(
  services: Pick<Services, 'settings'>,
  { request, url }: Pick<RequestContext, 'request' | 'url'>,
): void {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if ((site !== null && site !== 'same-origin') || (origin !== null && origin !== ownOrigin(services, url))) {
    throw new ProblemError('origin_not_allowed', 'Only our own pages may ask this.');
  }
}

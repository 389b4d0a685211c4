import type { FieldProblem, RedirectUrls } from 'sallyport/contract';
import { checkRedirectUrl, REDIRECT_URL_REFUSALS, type RedirectUrlRules } from '../oauth/index.js';
import type { Services } from '../services.js';

/** Which of a host's pages a browser may be sent to, in this deployment. */
export function redirectRule({ settings }: Pick<Services, 'settings'>): RedirectUrlRules {
  return { allowLoopbackHttp: settings.dev || settings.sandbox, registered: settings.redirectUrl };
}

/** What is wrong with redirect URLs that came with a call; `path` is where they stood in its body. */
export function redirectProblems(
  services: Pick<Services, 'settings'>,
  given: unknown,
  path: string,
): readonly FieldProblem[] {
  if (given == null) return [];
  if (typeof given !== 'object' || Array.isArray(given)) {
    return [{ path, code: 'wrong_type', message: 'This must be an object with success and error.' }];
  }
  return Object.entries(given).flatMap(([name, url]): FieldProblem[] => {
    const where = `${path}.${name}`;
    if (name !== 'success' && name !== 'error') {
      return [{ path: where, code: 'unknown_key', message: 'Only success and error are known here.' }];
    }
    if (url === null) return [];
    if (typeof url !== 'string')
      return [{ path: where, code: 'wrong_type', message: 'This must be a text.' }];
    const checked = checkRedirectUrl(url, redirectRule(services));
    return checked.ok
      ? []
      : [{ path: where, code: checked.reason, message: REDIRECT_URL_REFUSALS[checked.reason] }];
  });
}

/** The redirect URLs of an invite or a create call, wherever they stood. Both places at once are refused before. */
export function redirectUrlsOf(
  options: Readonly<Record<string, unknown>> | null,
  own: RedirectUrls | null,
): { readonly success: string | null; readonly error: string | null } {
  const given = { ...(options?.['oauth2_redirect_urls'] as RedirectUrls | undefined), ...own };
  return { success: given.success ?? null, error: given.error ?? null };
}

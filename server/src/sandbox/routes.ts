import type { Answer, Handler, VendorRequest } from './site.js';

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Whole paths only; a pattern is for paths with a name in them. */
  readonly path: string | RegExp;
  readonly answer: (request: VendorRequest, groups: readonly string[]) => Answer | Promise<Answer>;
};

/** How a vendor says that there is nothing here, or not by this method. */
export type Manners = {
  readonly notFound: (request: VendorRequest) => Answer;
  /** `allow` lists the methods that the path knows. */
  readonly methodNotAllowed: (request: VendorRequest, allow: string) => Answer;
};

/** The first route that fits answers. Paths are compared as they were sent: no vendor here forgives a capital or a slash. */
export function byRoutes(routes: readonly Route[], manners: Manners): Handler {
  return (request) => {
    const here = routes.flatMap((route) => {
      const groups = matchPath(route.path, request.path);
      return groups ? [{ route, groups }] : [];
    });
    if (here.length === 0) return manners.notFound(request);
    const found = here.find(({ route }) => route.method === request.method);
    if (found) return found.route.answer(request, found.groups);
    const allow = [...new Set(here.map(({ route }) => route.method))].join(', ');
    const refusal = manners.methodNotAllowed(request, allow);
    return { ...refusal, headers: { ...refusal.headers, allow } };
  };
}

function matchPath(wanted: string | RegExp, path: string): readonly string[] | null {
  if (typeof wanted === 'string') return wanted === path ? [] : null;
  const match = wanted.exec(path);
  return match ? match.slice(1) : null;
}

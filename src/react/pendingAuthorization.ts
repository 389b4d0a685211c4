const KEY = 'sallyport:authorization';
/** An authorization is over long before that. */
const FRESH_MS = 60 * 60_000;

/** Which of the page's modals sees to it: two must not go on with the same one. */
let owner: object | null = null;

/**
 * Id of an authorization that this tab began and did not see the end of, if `me` is the one to go on with it. It stays
 * so until `me` lets go. An id opens nothing: the server asks for a session of the same organization with it.
 */
export function claimAuthorization(me: object): string | null {
  if (owner && owner !== me) return null;
  const id = read();
  if (id !== null) owner = me;
  return id;
}

/** Notes the authorization for the case that the page is left; null where `me` has seen its end. */
export function keepAuthorization(me: object, kept: { id: string; vendor: string } | null): void {
  if (!kept && owner !== me) return;
  owner = kept && me;
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify({ ...kept, at: Date.now() }));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is forbidden: nobody comes back by themselves, and all else works.
  }
}

/** `me` is gone; whoever is mounted next may go on. */
export function releaseAuthorization(me: object): void {
  if (owner === me) owner = null;
}

/** A window opened by this page begins with a copy of its storage, and must not think that it left the page. */
export function withoutNote(opened: Window): void {
  try {
    opened.sessionStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}

function read(): string | null {
  try {
    const { id, at } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return typeof id === 'string' && Date.now() - Number(at) < FRESH_MS ? id : null;
  } catch {
    return null;
  }
}

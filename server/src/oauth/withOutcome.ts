/** What the host's page learns, all of it: no code, token or word of the vendor's. */
export type RedirectOutcome = {
  readonly connection_id?: string | null;
  readonly status?: string | null;
  readonly client_state?: string | null;
  readonly error?: string | null;
  readonly completion_code?: string | null;
};

/** A checked redirect URL with the outcome on it. Its own query stays as it is, to the byte. */
export function withOutcome(url: string, outcome: RedirectOutcome): string {
  const told = Object.entries(outcome).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  if (told.length === 0) return url;
  return `${url}${!url.includes('?') ? '?' : /[?&]$/.test(url) ? '' : '&'}${new URLSearchParams(told)}`;
}

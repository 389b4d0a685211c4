export const OPERATIONS = ['mint', 'redeem', 'create'] as const;
export type Operation = (typeof OPERATIONS)[number];

export type Side = 'sallyport' | 'bare';

/** One request as the load sends it. */
export type Shot = { readonly path: string; readonly headers: Record<string, string>; readonly body: string };

/** What a host is asked for: requests for one round, or the CPU time that it has used so far. */
export type HostRequest =
  | { readonly ask: 'shots'; readonly operation: Operation; readonly count: number }
  | { readonly ask: 'cpu' };

/** The host's addresses: as it is, and without the audit row. */
export type HostUrls = { readonly audited: string; readonly unaudited: string };

export type HostAnswer =
  | { readonly kind: 'listening'; readonly urls: HostUrls }
  | { readonly kind: 'shots'; readonly shots: readonly Shot[] }
  | { readonly kind: 'cpu'; readonly ms: number };

/** One round of load. */
export type LoadRequest = { readonly url: string; readonly shots: readonly Shot[]; readonly seconds: number };
export type LoadAnswer = { readonly perSecond: number; readonly done: number; readonly failed: number };

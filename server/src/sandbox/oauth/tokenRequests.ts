/** Requests at token endpoints, by what they brought. */
export type TokenRequestCounts = { readonly authorization_code: number; readonly refresh_token: number };
export type Grant = keyof TokenRequestCounts;

/** Counts them: that none was made is what many a test wants to know. Other grants are not counted. */
export class TokenRequests {
  readonly #counts = new Map<string, { authorization_code: number; refresh_token: number }>();

  add(vendor: string, grant: string | null): void {
    if (grant !== 'authorization_code' && grant !== 'refresh_token') return;
    const counts = this.#counts.get(vendor) ?? { authorization_code: 0, refresh_token: 0 };
    counts[grant] += 1;
    this.#counts.set(vendor, counts);
  }

  /** Of one vendor, or of all together. */
  of(vendor?: string): TokenRequestCounts {
    const wanted = [...this.#counts].filter(([id]) => vendor === undefined || id === vendor);
    const sum = (grant: Grant) => wanted.reduce((total, [, counts]) => total + counts[grant], 0);
    return { authorization_code: sum('authorization_code'), refresh_token: sum('refresh_token') };
  }

  forget(): void {
    this.#counts.clear();
  }
}

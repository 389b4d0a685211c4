import { credentialsOf, type Handler, type SandboxVendor, type Site, tokensOf, type World } from './site.js';

export type OpenSite = {
  /** The first vendor that named the site. */
  readonly vendor: string;
  readonly owns: (host: string) => boolean;
  readonly handle: Handler;
};

/** Opens every vendor's sites with a memory of their own. A site that several vendors name is opened once. */
export function openSites(vendors: readonly SandboxVendor[], now: () => number): OpenSite[] {
  const memory = new Map<unknown, unknown>();
  const world: World = {
    accounts: [...credentialsOf(vendors), ...tokensOf(vendors)],
    now,
    remember: <T>(create: () => T): T => {
      if (!memory.has(create)) memory.set(create, create());
      return memory.get(create) as T;
    },
  };
  const open = new Map<Site, OpenSite>();
  for (const { id, sites } of vendors) {
    for (const site of sites) {
      if (!open.has(site)) open.set(site, { vendor: id, owns: site.owns, handle: site.open(world) });
    }
  }
  return [...open.values()];
}

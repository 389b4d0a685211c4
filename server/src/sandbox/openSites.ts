import { credentialsOf, type Handler, type SandboxVendor, type Site, tokensOf, type World } from './site.js';

export type OpenSite = {
  /** The first vendor that named the site. */
  readonly vendor: string;
  readonly owns: (host: string) => boolean;
  readonly handle: Handler;
};

/** What all sites share, beside what each of them remembers. */
export type Surroundings = Pick<World, 'now' | 'oauth' | 'tokenRequests' | 'accessTokenSecs'>;

/** Opens every vendor's sites with a memory of their own. A site that several vendors name is opened once. */
export function openSites(vendors: readonly SandboxVendor[], surroundings: Surroundings): OpenSite[] {
  const memory = new Map<unknown, unknown>();
  const world: World = {
    ...surroundings,
    accounts: [...credentialsOf(vendors), ...tokensOf(vendors)],
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

import { mountSallyport } from '@sallyport/server';
import type { Connection, ConnectionList, Invite, Organization, OrganizationList } from 'sallyport/contract';
import { VENDORS } from 'sallyport/vendors';
import type { User } from './session';

const origin = process.env['APP_ORIGIN'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`;

/** Opens nothing before its first request, so a build may import it; one for the process, however often it is imported. */
const sallyport = mountSallyport({
  publicUrl: `${origin}/connect`,
  appName: 'Northwind',
  data: process.env['SALLYPORT_DATA'] ?? '.sallyport',
  // Made-up vendors, to try it. For real, in place of this line: `vaultKeyFile`, and `databaseUrl` for several processes.
  sandbox: true,
});

/** Everything below `/connect`, where browsers find it. */
export const handle = (request: Request): Promise<Response> => sallyport.fetch(request);

/** Good for half an hour, for one connection, and for this user's company alone. */
export async function mintToken(user: User): Promise<string> {
  const path = `${await pathOf(user)}/connection-invite-tokens`;
  const body = { target_origin: origin };
  return (await sallyport.provision<Invite>(path, { body })).token;
}

export type Listed = { readonly id: string; readonly name: string; readonly health: Connection['health'] };

export async function listConnections(user: User): Promise<readonly Listed[]> {
  const { items } = await sallyport.provision<ConnectionList>(`${await pathOf(user)}/connections`);
  return items.map(({ id, vendor, health }) => ({ id, name: nameOf(vendor), health }));
}

const nameOf = (vendor: string): string => VENDORS.find(({ id }) => id === vendor)?.name ?? vendor;

/** A real product keeps Sallyport's id beside each of its customers, and needs no search. */
async function pathOf(user: User): Promise<string> {
  const { company } = user;
  const find = async () =>
    (await sallyport.provision<OrganizationList>('/organizations?limit=200')).items.find(
      (each) => each.external_id === company.id,
    );
  const create = () =>
    sallyport.provision<Organization>('/organizations', {
      body: { name: company.name, external_id: company.id },
    });
  // Another request may have made it meanwhile.
  const organization = (await find()) ?? (await create().catch(find));
  if (!organization) throw new Error(`Sallyport has no organization for ${company.id}.`);
  return `/organizations/${organization.id}`;
}

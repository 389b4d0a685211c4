import { mountSallyport } from '@sallyport/server';
import { VENDORS } from 'sallyport/vendors';

export const origin = process.env.APP_ORIGIN ?? `http://127.0.0.1:${process.env.PORT ?? 3000}`;

/** Opens nothing before its first request. */
export const sallyport = mountSallyport({
  publicUrl: `${origin}/connect`,
  appName: 'Northwind',
  allowOrigin: [origin],
  // Made-up vendors, to try it. For real, in place of this line: `vaultKeyFile`, and `databaseUrl` for several processes.
  sandbox: true,
});

/** Good for half an hour, for one connection, and for this user's company alone. */
export async function mintToken(user) {
  const body = { target_origin: origin };
  return (await sallyport.provision(`${await pathOf(user)}/connection-invite-tokens`, { body })).token;
}

export async function listConnections(user) {
  const { items } = await sallyport.provision(`${await pathOf(user)}/connections`);
  return items.map(({ vendor, health }) => ({
    name: VENDORS.find(({ id }) => id === vendor)?.name ?? vendor,
    health,
  }));
}

/** A real product keeps Sallyport's id beside each of its customers, and needs no search. */
async function pathOf({ company }) {
  const find = async () =>
    (await sallyport.provision('/organizations?limit=200')).items.find(
      (each) => each.external_id === company.id,
    );
  const create = () =>
    sallyport.provision('/organizations', { body: { name: company.name, external_id: company.id } });
  // Another request may have made it meanwhile.
  const { id } = (await find()) ?? (await create().catch(find));
  return `/organizations/${id}`;
}

import type { Connection, ConnectionList, ConnectionTest, ConnectorList } from 'sallyport/contract';
import { callSallyport } from './callSallyport.js';
import type { Config } from './readConfig.js';

/** A connection as the page shows it: Sallyport's own, with the vendor's name in words. */
export type ListedConnection = Connection & { readonly vendor_name: string; readonly category: string };

export async function listConnections(config: Config): Promise<readonly ListedConnection[]> {
  const [connections, connectors] = await Promise.all([
    allConnections(config),
    callSallyport<ConnectorList>(config, { path: '/connectors' }),
  ]);
  const names = new Map(connectors.items.map((each) => [each.vendor, each]));
  return connections.map((each) => ({
    ...each,
    vendor_name: names.get(each.vendor)?.vendor_name ?? each.vendor,
    category: names.get(each.vendor)?.category ?? '',
  }));
}

async function allConnections(config: Config): Promise<readonly Connection[]> {
  const items: Connection[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const query: string = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const page: ConnectionList = await callSallyport(config, { path: `${pathOf(config)}${query}` });
    items.push(...page.items);
    cursor = page.next_cursor;
  }
  return items;
}

/** Has Sallyport try the kept credentials at the vendor, now. */
export function testConnection(config: Config, id: string): Promise<ConnectionTest> {
  return callSallyport(config, { path: `${pathOf(config, id)}/test` });
}

export function deleteConnection(config: Config, id: string): Promise<void> {
  return callSallyport(config, { method: 'DELETE', path: pathOf(config, id) });
}

function pathOf({ organizationId }: Config, id?: string): string {
  return `/provisioning/organizations/${organizationId}/connections${id ? `/${encodeURIComponent(id)}` : ''}`;
}

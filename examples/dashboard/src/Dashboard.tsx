import { useEffect } from 'react';
import type { Me } from './api.js';
import { ConnectionsPage } from './connections/ConnectionsPage.js';
import { needsAttention } from './connections/healthInWords.js';
import { useConnections } from './connections/useConnections.js';
import { useConnectTool } from './connections/useConnectTool.js';
import { OverviewPage } from './overview/OverviewPage.js';
import { PAGES, usePage } from './shell/pages.js';
import { Sidebar } from './shell/Sidebar.js';

export function Dashboard({ me }: { readonly me: Me }) {
  const page = usePage();
  const connections = useConnections();
  const { start, error } = useConnectTool({ serverUrl: me.sallyport_url, onConnected: connections.reload });
  useEffect(() => {
    document.title = `${PAGES.find(({ id }) => id === page)?.label} · Northwind Security`;
  }, [page]);

  return (
    <div className="app">
      <Sidebar me={me} page={page} attention={connections.items?.filter(needsAttention).length ?? 0} />
      <main>
        {page === 'overview' ? (
          <OverviewPage
            items={connections.items}
            organization={me.organization.name}
            onReconnect={(id) => void start(id)}
          />
        ) : (
          <ConnectionsPage
            connections={{ ...connections, error: error ?? connections.error }}
            onConnect={(id) => void start(id)}
          />
        )}
      </main>
    </div>
  );
}

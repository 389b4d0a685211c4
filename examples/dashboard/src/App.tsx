import { useEffect, useState } from 'react';
import { api, type Me } from './api.js';
import { ConnectionsPage } from './connections/ConnectionsPage.js';
import { ConnectTool } from './connections/ConnectTool.js';
import { needsAttention } from './connections/healthInWords.js';
import { useConnections } from './connections/useConnections.js';
import { OverviewPage } from './overview/OverviewPage.js';
import { PAGES, usePage } from './shell/pages.js';
import { Sidebar } from './shell/Sidebar.js';

export function App() {
  const page = usePage();
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<string | null>(null);
  const connections = useConnections();
  /** The modal is open: for a new connection (`id` null) or to reconnect one. */
  const [connecting, setConnecting] = useState<{ readonly id: string | null } | null>(null);

  useEffect(() => {
    api.me().then(setMe, (failure: Error) => setError(failure.message));
  }, []);
  useEffect(() => {
    document.title = `${PAGES.find(({ id }) => id === page)?.label} · Northwind Security`;
  }, [page]);

  if (!me) return <p className="loading whole-page">{error ?? 'Loading…'}</p>;
  return (
    <div className="app">
      <Sidebar me={me} page={page} attention={connections.items?.filter(needsAttention).length ?? 0} />
      <main>
        {page === 'overview' ? (
          <OverviewPage
            items={connections.items}
            organization={me.organization.name}
            onReconnect={(id) => setConnecting({ id })}
          />
        ) : (
          <ConnectionsPage connections={connections} onConnect={(id) => setConnecting({ id: id ?? null })} />
        )}
      </main>
      {connecting ? (
        <ConnectTool
          serverUrl={me.sallyport_url}
          connectionId={connecting.id}
          onConnected={connections.reload}
          onClose={() => setConnecting(null)}
        />
      ) : null}
    </div>
  );
}

import { useState } from 'react';
import type { ListedConnection } from '../api.js';
import { Icon } from '../shell/Icon.js';
import { ConnectionCard } from './ConnectionCard.js';
import { DeleteDialog } from './DeleteDialog.js';
import { EmptyState } from './EmptyState.js';
import type { Connections } from './useConnections.js';

type Props = {
  readonly connections: Connections;
  /** Opens Sallyport: for a new connection, or to reconnect the one named. */
  readonly onConnect: (connectionId?: string) => void;
};

export function ConnectionsPage({ connections: { items, asOf, error, reload }, onConnect }: Props) {
  const [deleting, setDeleting] = useState<ListedConnection | null>(null);
  return (
    <>
      <header className="page-head">
        <div>
          <h1>Connections</h1>
          <p>The tools that Northwind reads from. Their keys are tried first, then kept sealed.</p>
        </div>
        <button type="button" className="button primary" aria-haspopup="dialog" onClick={() => onConnect()}>
          <Icon name="plus" />
          Connect a tool
        </button>
      </header>
      {error ? (
        <p className="notice" role="alert">
          <Icon name="warning" />
          {error}
        </p>
      ) : null}
      {items === null && !error ? <p className="loading">Loading connections…</p> : null}
      {items?.length === 0 ? <EmptyState /> : null}
      {items && items.length > 0 ? (
        <ul className="connections" aria-label="Connections">
          {items.map((each) => (
            <ConnectionCard
              key={each.id}
              connection={each}
              asOf={asOf}
              onReconnect={() => onConnect(each.id)}
              onDelete={() => setDeleting(each)}
              onTested={reload}
            />
          ))}
        </ul>
      ) : null}
      {deleting ? (
        <DeleteDialog
          key={deleting.id}
          connection={deleting}
          onClose={(deleted) => {
            setDeleting(null);
            if (deleted) reload();
          }}
        />
      ) : null}
    </>
  );
}

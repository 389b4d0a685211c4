import { useCallback, useEffect, useState } from 'react';
import { ConnectButton } from 'sallyport';
import { api, type Listed, type Me } from './api';

export function App() {
  const [me, setMe] = useState<Me | null>(null);
  const [connections, setConnections] = useState<readonly Listed[] | null>(null);
  const [error, setError] = useState('');
  const [open, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);

  const say = useCallback((failure: unknown) => setError((failure as Error).message), []);
  const refetch = useCallback(() => void api.connections().then(setConnections, say), [say]);
  useEffect(() => {
    api.me().then(setMe, say);
    refetch();
  }, [refetch, say]);

  /** The modal opens at once, and gets its token when it comes. */
  async function turn(next: boolean) {
    setOpen(next);
    if (!next) return;
    setError('');
    setToken(null);
    try {
      setToken(await api.connectToken());
    } catch (failure) {
      setOpen(false);
      say(failure);
    }
  }

  return (
    <>
      <header>
        <strong>Northwind</strong>
        <span>{me && `${me.name}, ${me.company}`}</span>
      </header>
      <main>
        <div className="title">
          <h1>Connections</h1>
          {me && (
            <ConnectButton
              open={open}
              onOpenChange={turn}
              token={token}
              serverUrl={me.sallyportUrl}
              onTokenExpired={api.connectToken}
              onSuccess={refetch}
            />
          )}
        </div>
        <p className="error" role="alert">
          {error}
        </p>
        {connections?.length === 0 && <p className="empty">Nothing is connected yet.</p>}
        {connections && connections.length > 0 && (
          <ul className="list" aria-label="Connections">
            {connections.map(({ id, vendor, health }) => (
              <li key={id}>
                <strong>{vendor}</strong>
                <span className={health.status} title={health.description}>
                  {health.status === 'pass' ? 'Working' : 'Needs a look'}
                </span>
              </li>
            ))}
          </ul>
        )}
      </main>
    </>
  );
}

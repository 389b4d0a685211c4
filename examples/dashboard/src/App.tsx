import { useEffect, useState } from 'react';
import { api, type Me } from './api.js';
import { Dashboard } from './Dashboard.js';

/** Waits until it is known who is looking. */
export function App() {
  const [me, setMe] = useState<Me | null>(null);
  const [error, setError] = useState<string | null>(null);
  useEffect(() => {
    api.me().then(setMe, (failure: Error) => setError(failure.message));
  }, []);
  return me ? <Dashboard me={me} /> : <p className="loading whole-page">{error ?? 'Loading…'}</p>;
}

import { useCallback, useEffect, useState } from 'react';
import { api, type ListedConnection } from '../api.js';

export type Connections = {
  /** Null until the first answer. */
  readonly items: readonly ListedConnection[] | null;
  /** When `items` came: what "3 minutes ago" counts from. */
  readonly asOf: number;
  readonly error: string | null;
  readonly reload: () => void;
};

/** While a connection is being checked we look again after this many milliseconds. */
const WHILE_PENDING_MS = 2_000;
const OTHERWISE_MS = 30_000;

export function useConnections(): Connections {
  const [answer, setAnswer] = useState<Pick<Connections, 'items' | 'asOf'>>({ items: null, asOf: 0 });
  const [error, setError] = useState<string | null>(null);
  const pending = answer.items?.some(({ health }) => health.status === 'pending') ?? false;

  const reload = useCallback(() => {
    const accept = (items: readonly ListedConnection[]) => {
      setAnswer({ items, asOf: Date.now() });
      setError(null);
    };
    api.connections().then(
      ({ connections }) => accept(connections),
      (failure: Error) => setError(failure.message),
    );
  }, []);

  useEffect(() => {
    reload();
    const timer = setInterval(reload, pending ? WHILE_PENDING_MS : OTHERWISE_MS);
    return () => clearInterval(timer);
  }, [reload, pending]);

  return { ...answer, error, reload };
}

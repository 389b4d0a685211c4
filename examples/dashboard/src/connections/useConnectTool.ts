import { useRef, useState } from 'react';
import { useConnect } from 'sallyport';
import { api } from '../api.js';
import { useTheme } from '../theme/theme.js';

type Options = { readonly serverUrl: string; readonly onConnected: () => void };

/**
 * The whole front-end side of an integration: a token from our own backend, and the modal. `start` opens it for a new
 * connection, or with an id to reconnect one.
 */
export function useConnectTool({ serverUrl, onConnected }: Options) {
  const [token, setToken] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef<{ readonly connectionId: string | undefined }>(null);
  const colorScheme = useTheme();
  const connect = useConnect({
    token,
    serverUrl,
    appearance: { colorScheme },
    onSuccess: onConnected,
    onTokenExpired: () => api.connectToken(latest.current?.connectionId),
  });

  async function start(connectionId?: string) {
    const mine = { connectionId };
    latest.current = mine;
    setToken(null);
    setError(null);
    connect.open();
    try {
      const fresh = await api.connectToken(connectionId);
      if (latest.current === mine) setToken(fresh);
    } catch (failure) {
      connect.close();
      setError(failure instanceof Error ? failure.message : String(failure));
    }
  }

  return { start, error };
}

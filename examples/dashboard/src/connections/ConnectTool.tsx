import { useCallback, useEffect, useState } from 'react';
import { ConnectModal } from 'sallyport';
import { api } from '../api.js';

type Props = {
  readonly serverUrl: string;
  /** The connection to reconnect, or null for a new one. */
  readonly connectionId: string | null;
  readonly onConnected: () => void;
  readonly onClose: () => void;
};

/** The whole front-end side of an integration: a token from our own backend, and the modal. */
export function ConnectTool({ serverUrl, connectionId, onConnected, onClose }: Props) {
  const [token, setToken] = useState<string | null>(null);
  const fetchToken = useCallback(
    () => api.connectToken(connectionId ?? undefined).then((answer) => setToken(answer.token)),
    [connectionId],
  );
  useEffect(() => void fetchToken(), [fetchToken]);

  return (
    <ConnectModal
      token={token}
      serverUrl={serverUrl}
      defaultOpen
      onSuccess={onConnected}
      onTokenExpired={() => void fetchToken()}
      onOpenChange={(open) => !open && onClose()}
    />
  );
}

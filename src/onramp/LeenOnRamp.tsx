import { useMemo, useRef } from 'react';
import { createClient } from '../client/index.js';
import { ConnectModal } from '../react/index.js';
import { serverOf } from './configureOnRamp.js';
import { renameVendor } from './renameVendor.js';
import { toFailure, toSuccess } from './toResponse.js';
import type { LeenOnRampProps } from './types.js';

/**
 * Sallyport's modal with the props of Leen's OnRamp component: whoever moves changes an import. It is open for as long
 * as it is mounted, and asks to be taken off through `setShowLeenOnRamp(false)`.
 */
export function LeenOnRamp(props: LeenOnRampProps) {
  const { token, setLeenOnRampResponse, setShowLeenOnRamp, client: given, vendorName } = props;
  const serverUrl = serverOf(props.serverUrl);
  const mode = useRef<'create' | 'update'>('create');
  const client = useMemo(() => {
    if (vendorName === undefined) return given;
    return renameVendor(given ?? createClient({ serverUrl }), vendorName);
  }, [given, serverUrl, vendorName]);
  return (
    <ConnectModal
      token={token}
      serverUrl={serverUrl}
      client={client}
      open
      appearance={{
        colorScheme: props.darkMode ? 'dark' : 'light',
        accentColor: props.primaryColor,
        logoUrl: props.logoUrl,
      }}
      docsUrls={props.docsUrlOverrides}
      onEvent={(event) => {
        if (event.name === 'ready') mode.current = event.mode;
      }}
      onSuccess={(connection) => setLeenOnRampResponse(toSuccess(connection, mode.current))}
      onExit={(problem) => {
        if (problem) setLeenOnRampResponse(toFailure(problem));
      }}
      onOpenChange={(open) => {
        if (!open) setShowLeenOnRamp(false);
      }}
    />
  );
}

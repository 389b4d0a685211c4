import { createRoot, type Root } from 'react-dom/client';
import type { ConnectProblem, SavedConnection } from '../contract/index.js';
import { ConnectModal } from '../react/index.js';

export type LinkModal = {
  readonly token: string;
  readonly serverUrl: string;
  readonly onSuccess: (connection: SavedConnection) => void;
  /** Exactly once where the modal closes without a connection; it may be opened again, then. */
  readonly onExit: (error: ConnectProblem | null) => void;
};

let root: Root | null = null;

/**
 * Shows the modal on the page behind a link. Importing this does nothing, so a page may fetch it ahead of the click. Opened
 * again with the same token it goes on with what was typed.
 */
export function openModal(given: LinkModal): void {
  root ??= createRoot(document.body.appendChild(document.createElement('div')));
  draw(root, given, true);
}

function draw(into: Root, given: LinkModal, open: boolean): void {
  const { token, serverUrl, onSuccess, onExit } = given;
  into.render(
    <ConnectModal
      token={token}
      serverUrl={serverUrl}
      // The token is in no address that one could come back to, so the server's own page says how a sign-in ended.
      returnUrl={null}
      open={open}
      onOpenChange={(next) => draw(into, given, next)}
      onSuccess={onSuccess}
      onExit={onExit}
    />,
  );
}

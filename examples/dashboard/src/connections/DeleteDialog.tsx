import { useEffect, useId, useRef, useState } from 'react';
import { api, type ListedConnection } from '../api.js';

type Props = { readonly connection: ListedConnection; readonly onClose: (deleted: boolean) => void };

/** Asks before it deletes: the keys are gone at once and can't be brought back. */
export function DeleteDialog({ connection, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  async function remove() {
    setBusy(true);
    try {
      await api.remove(connection.id);
      onClose(true);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : String(failure));
      setBusy(false);
    }
  }

  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={() => onClose(false)}>
      <h2 id={titleId}>Delete the connection to {connection.vendor_name}?</h2>
      <p>
        Northwind stops reading from it, and its credentials are erased at once. What was read before stays.
        To connect again, somebody has to enter credentials anew.
      </p>
      {error ? <p role="alert">{error}</p> : null}
      <div className="dialog-actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Keep it
        </button>
        <button type="button" className="button solid-danger" disabled={busy} onClick={() => void remove()}>
          Delete connection
        </button>
      </div>
    </dialog>
  );
}

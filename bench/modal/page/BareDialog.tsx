import { useEffect, useRef, useState } from 'react';
import type { VendorSummary } from '../../../src/vendors/index.js';

/** The floor: what one would write in five minutes. Every row is drawn, and searched with `includes`. */
export function BareDialog({ vendors }: { readonly vendors: readonly VendorSummary[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<VendorSummary | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const wanted = query.toLowerCase();
  function back(): void {
    setQuery('');
    setChosen(null);
  }
  return (
    <dialog ref={dialog} id="bare">
      {chosen ? (
        <form>
          <button type="button" aria-label="Back" onClick={back} />
          <h2>{chosen.name}</h2>
          <input name="client_key" type="password" aria-label="Access Key" />
          <input name="secret_key" type="password" aria-label="Secret Key" />
          <button type="submit">Connect</button>
        </form>
      ) : (
        <>
          <input aria-label="Search" onChange={(event) => setQuery(event.target.value)} />
          <ul>
            {vendors
              .filter(({ name }) => name.toLowerCase().includes(wanted))
              .map((vendor) => (
                <li key={vendor.id}>
                  <button type="button" onClick={() => setChosen(vendor)}>
                    <strong>{vendor.name}</strong> {vendor.summary}
                  </button>
                </li>
              ))}
          </ul>
        </>
      )}
    </dialog>
  );
}

import { useEffect, useState } from 'react';
import { api } from './api.js';

/** The outcome of an authorization, as it stands in the address of the success and error page. */
type Outcome = { readonly status: string; readonly params: URLSearchParams };

/**
 * The page to which Sallyport sends the browser after a vendor's own pages. It takes the outcome out of the address, has
 * our backend confirm it, and closes the window if it is one of its own.
 */
export function Returned() {
  const [outcome] = useState<Outcome>(() => {
    const params = new URLSearchParams(location.search);
    history.replaceState(null, '', location.pathname);
    return { status: params.get('status') ?? '', params };
  });
  const [message, setMessage] = useState('One moment…');

  useEffect(() => {
    const { status, params } = outcome;
    const value = (name: string) => params.get(name) ?? '';
    const finished =
      status === 'pending_confirmation'
        ? api.confirm({
            connection_id: value('connection_id'),
            completion_code: value('completion_code'),
            client_state: value('client_state'),
          })
        : status === 'success'
          ? Promise.resolve()
          : Promise.reject(new Error('Nothing was connected.'));
    finished.then(
      () => leave('Connected. You can close this window.'),
      (failure: Error) => leave(failure.message),
    );
    // A window that was opened for this closes; a page that was left for it goes on where it was.
    function leave(said: string): void {
      setMessage(said);
      window.close();
      setTimeout(() => location.replace('/#connections'), 1_500);
    }
  }, [outcome]);

  return <output className="loading whole-page">{message}</output>;
}

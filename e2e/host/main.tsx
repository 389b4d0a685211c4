import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ConnectModal } from 'sallyport';

/** The smallest host: its own server mints an invite for the vendor in the address, and the modal is open at once. */
function Host() {
  const [given, setGiven] = useState<{ readonly token: string; readonly serverUrl: string } | null>(null);
  useEffect(() => {
    fetch(`/token${location.search}`, { method: 'POST' })
      .then((response) => response.json() as Promise<{ token: string; serverUrl: string }>)
      .then(setGiven, reportError);
  }, []);
  return given && <ConnectModal defaultOpen {...given} />;
}

/** Where vendors send the browser back to: a window of its own closes, any other goes on where it was. */
function Done() {
  const [status] = useState(() => new URLSearchParams(location.search).get('status'));
  useEffect(() => {
    window.close();
  }, []);
  return (
    <>
      Back with {status}. <a href={sessionStorage.getItem('host') ?? '/'}>Go on</a>
    </>
  );
}

const isDone = location.pathname === '/done';
if (!isDone) sessionStorage.setItem('host', location.pathname + location.search);
createRoot(document.querySelector('#root') as Element).render(isDone ? <Done /> : <Host />);

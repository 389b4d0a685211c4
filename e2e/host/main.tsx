import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ConnectButton, ConnectModal } from 'sallyport';

const asked = new URLSearchParams(location.search);

/** What the host heard, in order, as a test reads it. */
const heard: unknown[] = [];
Object.assign(globalThis, { heard });
const hears =
  (name: string) =>
  (...what: readonly unknown[]) =>
    void heard.push([name, ...what]);

/**
 * The smallest host: its own server mints an invite for the vendor in the address, and the modal is open at once, or with
 * `button` behind one. `isolation=iframe` has it in a frame.
 */
function Host() {
  const [given, setGiven] = useState<{ readonly token: string; readonly serverUrl: string } | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    Object.assign(globalThis, { unmount: () => setGone(true) });
    fetch(`/token${location.search}`, { method: 'POST' })
      .then((response) => response.json() as Promise<{ token: string; serverUrl: string }>)
      .then(setGiven, reportError);
  }, []);
  if (!given || gone) return null;
  const options = {
    ...given,
    isolation: asked.get('isolation') === 'iframe' ? 'iframe' : 'inline',
    appearance: { accentColor: asked.get('accent') ?? undefined },
    onSuccess: hears('success'),
    onExit: hears('exit'),
    onEvent: hears('event'),
  } as const;
  return asked.has('button') ? <ConnectButton {...options} /> : <ConnectModal defaultOpen {...options} />;
}

/** Where vendors send the browser back to: a window of its own closes, any other goes on where it was. */
function Done() {
  const [status] = useState(() => asked.get('status'));
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

import { Fragment, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { ConnectButton, ConnectModal } from 'sallyport';
import 'sallyport/element';

const asked = new URLSearchParams(location.search);
const delivery = asked.get('delivery');

/** What the host heard, in order, as a test reads it. */
const heard: unknown[] = [];
Object.assign(globalThis, { heard });
const hears =
  (name: string) =>
  (...what: readonly unknown[]) =>
    void heard.push([name, ...what]);

/**
 * The smallest host: its own server mints an invite for the vendor in the address, and the modal is open at once, or with
 * `button` behind one. `locale` is its language; `delivery=iframe` has it in a frame, `delivery=element` as the custom
 * element; `strict` has React mount everything twice.
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
    isolation: delivery === 'iframe' ? 'iframe' : 'inline',
    locale: asked.get('locale') ?? undefined,
    appearance: { accentColor: asked.get('accent') ?? undefined },
    onSuccess: hears('success'),
    onExit: hears('exit'),
    onEvent: hears('event'),
  } as const;
  if (delivery === 'element') return <Element {...given} />;
  return asked.has('button') ? <ConnectButton {...options} /> : <ConnectModal defaultOpen {...options} />;
}

/** The custom element, as a page without React would make it. */
function Element({ token, serverUrl }: { readonly token: string; readonly serverUrl: string }) {
  useEffect(() => {
    const element = document.createElement('sallyport-connect');
    element.setAttribute('server-url', serverUrl);
    element.token = token;
    element.addEventListener('sallyport-success', ({ detail }) => hears('success')(detail));
    element.addEventListener('sallyport-exit', ({ detail }) => hears('exit')(detail.error, detail.metadata));
    element.addEventListener('sallyport-event', ({ detail }) => hears('event')(detail));
    element.setAttribute('open', '');
    document.body.append(element);
    return () => element.remove();
  }, [token, serverUrl]);
  return null;
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
const Mode = asked.has('strict') ? StrictMode : Fragment;
createRoot(document.querySelector('#root') as HTMLElement).render(
  <Mode>{isDone ? <Done /> : <Host />}</Mode>,
);

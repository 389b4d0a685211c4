/** Milliseconds between two looks that are asked for: a page may be full of messages that mean something else. */
const APART_MS = 2000;

/**
 * Calls back when there may be news of an authorization: the person is back at this page, or something spoke. What it
 * said is not read, since anybody may speak. Answers the way out.
 */
export function listenForNews(look: () => void): () => void {
  let last = -APART_MS;
  const off = new AbortController();
  const options = { signal: off.signal };

  // What comes in between is not lost: after its look out of turn, the flow waits at the server again.
  function hear(): void {
    const now = performance.now();
    if (now - last < APART_MS) return;
    last = now;
    look();
  }

  for (const type of ['focus', 'pageshow', 'message']) window.addEventListener(type, hear, options);
  document.addEventListener('visibilitychange', hear, options);
  const channel = openChannel();
  channel?.addEventListener('message', hear);
  return () => {
    off.abort();
    channel?.close();
  };
}

/** On this the pages of a server on the same site speak, and a host's own success page may. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('sallyport');
  } catch {
    // Forbidden together with storage.
    return null;
  }
}

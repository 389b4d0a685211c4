import { useEffect, useState } from 'react';
import { useUi } from '../UiContext.js';

/** Milliseconds for which a button says that it has copied. */
const SAID_MS = 2500;

/** Copies a text, says so on the button for a moment, and aloud. */
export function useCopy(said: string): readonly [copied: boolean, copy: (text: string) => void] {
  const { announce } = useUi();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(said);
    } catch {
      // Forbidden by the page's permissions: the text stands there to be selected.
    }
  }

  return [copied, (text) => void copy(text)];
}

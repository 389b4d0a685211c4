import { type ClipboardEvent, type InputEvent, useEffect, useRef, useState } from 'react';
import type { PasteReading, readPaste } from '../../paste/index.js';
import type { Field } from '../../vendors/index.js';
import type { Draft } from '../createDrafts.js';

/** What a paste did, to be said and taken back. */
export type PasteNews = {
  readonly reading: Exclude<PasteReading, { kind: 'plain' }>;
  readonly undo: (() => void) | null;
};

/**
 * Reads each paste into the form before the field gets it. The code for that is fetched when a form is shown; until it
 * has come, a paste is a paste. What was pasted goes into the form's fields and nowhere else.
 */
export function useSmartPaste({ form, vendor }: Draft, fields: readonly Field[]) {
  const read = useRef<typeof readPaste | null>(null);
  const [news, setNews] = useState<PasteNews | null>(null);

  useEffect(() => {
    async function load(): Promise<void> {
      try {
        ({ readPaste: read.current } = await import('../../paste/index.js'));
      } catch {
        // Nobody misses it: every field can be filled in by itself.
      }
    }
    void load();
  }, []);

  function onPaste(event: ClipboardEvent): void {
    const field = fields.find(({ path }) => `field-${path}` === (event.target as Element).id);
    const text = event.clipboardData.getData('text/plain');
    if (!field || !read.current) return;
    const current = (path: string) => (form.getValues(path) as string | undefined) ?? '';
    const typed = fields.filter(({ path }) => vendor.generated[path] === undefined);
    const target = { vendorId: vendor.id, hosts: vendor.hosts, fields: typed, current };
    const reading = read.current(text, field, target);
    if (reading.kind === 'plain') return setNews(null);
    if (reading.kind === 'foreign') return setNews({ reading, undo: null });
    event.preventDefault();
    const before = Object.keys(reading.values).map((path) => [path, current(path)] as const);
    fill(Object.entries(reading.values));
    setNews({
      reading,
      undo: () => {
        fill(before);
        setNews(null);
      },
    });
  }

  function fill(values: readonly (readonly [path: string, value: string])[]): void {
    for (const [path, value] of values) {
      form.clearErrors(path);
      form.setValue(path, value, { shouldDirty: true });
    }
  }

  /** Who types on has read the news. A paste that was left alone puts its text into the field after it was read. */
  function onInput({ nativeEvent }: InputEvent): void {
    if (nativeEvent.inputType !== 'insertFromPaste') setNews(null);
  }

  return { news, onPaste, onInput };
}

import { describe, expect, it, onTestFinished } from 'vitest';
import { createChannel, type Transport } from './createChannel.js';
import { MAX_LENGTH, MAX_RATE } from './messages.js';

/** Two ends of one way. */
export type Ends = { readonly near: Transport; readonly far: Transport; readonly close?: () => void };

type Note = { readonly type: 'note'; readonly text: string };
const readNote = (value: unknown): Note | null => {
  const { type, text } = (value ?? {}) as Record<string, unknown>;
  return type === 'note' && typeof text === 'string' ? { type, text } : null;
};
const note = (text: string | number): Note => ({ type: 'note', text: String(text) });

/** What a channel promises, over whatever it goes. `isHonest`: what is sent arrives, once, and in order. */
export function describeChannel(name: string, connect: () => Promise<Ends>, isHonest = true): void {
  async function open() {
    const ends = await connect();
    const heard: string[] = [];
    const far = createChannel<Note, Note>(ends.far, readNote, ({ text }) => heard.push(text));
    const near = createChannel<Note, Note>(ends.near, readNote, () => {});
    onTestFinished(() => {
      near.close();
      far.close();
      ends.close?.();
    });
    return { near, far, heard, raw: ends.near };
  }

  /** Long enough for whatever is under way; what is awaited is asked for with `poll`. */
  const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

  describe(`a channel over ${name}`, () => {
    it.runIf(isHonest)('hands over all that is sent, whole and in order', async () => {
      const { near, heard } = await open();
      const sent = ['a', '', '“ü” 🚪', JSON.stringify({ __proto__: 1 }), 'x'.repeat(MAX_LENGTH - 100)];
      for (const text of sent) near.send(note(text));
      await expect.poll(() => heard).toEqual(sent);
    });

    it('hands over nothing but what was sent', async () => {
      const { near, heard } = await open();
      for (let count = 0; count < 40; count += 1) near.send(note(count));
      await settle();
      expect(heard.filter((text) => !/^([0-9]|[123][0-9])$/u.test(text))).toEqual([]);
    });

    it('drops what is no message, and hears the next one', async () => {
      const { near, heard, raw } = await open();
      for (const text of ['', '{', 'null', '[]', '{"type":"note"}', '{"type":"other","text":"x"}', '1e999']) {
        raw.post(text);
      }
      raw.post(JSON.stringify(note('x'.repeat(MAX_LENGTH))));
      raw.post({ type: 'note', text: 'an object' } as unknown as string);
      for (let count = 0; count < 10; count += 1) near.send(note('next'));
      await settle();
      if (isHonest) expect(heard).toHaveLength(10);
      expect(heard.filter((text) => text !== 'next')).toEqual([]);
    });

    it('hands over no more than its rate, and goes on after a flood', async () => {
      const { near, heard } = await open();
      const started = performance.now();
      for (let count = 0; count < 5_000; count += 1) near.send(note('flood'));
      near.send(note('end'));
      await settle();
      const seconds = Math.ceil((performance.now() - started) / 1000);
      expect(heard.length).toBeLessThanOrEqual(MAX_RATE * seconds);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      const before = heard.length;
      for (let count = 0; count < 10; count += 1) near.send(note('after'));
      await expect.poll(() => heard.slice(before)).toContain('after');
    });

    it('hears and says nothing once it is closed', async () => {
      const { near, far, heard, raw } = await open();
      far.close();
      for (let count = 0; count < 10; count += 1) near.send(note('to nobody'));
      near.close();
      expect(() => near.send(note('closed'))).not.toThrow();
      expect(() => raw.post('{}')).not.toThrow();
      await settle();
      expect(heard).toEqual([]);
    });
  });
}

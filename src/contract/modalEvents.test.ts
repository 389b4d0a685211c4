import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { MODAL_EVENTS, type ModalEventName } from './index.js';

describe('the closed list of events', () => {
  it('has each name of the type once, and no other', () => {
    expectTypeOf<(typeof MODAL_EVENTS)[number]>().toEqualTypeOf<ModalEventName>();
    expect(new Set(MODAL_EVENTS).size).toBe(MODAL_EVENTS.length);
  });

  it('is the one that the docs show, in its order', () => {
    const docs = readFileSync(new URL('../../docs/modal.md', import.meta.url), 'utf8');
    const section = docs.split('\n## ').find((each) => each.startsWith('Events\n')) ?? '';
    const named = [...section.matchAll(/^\| `(\w+)` \|/gmu)].map(([, name]) => name);
    expect(named).toEqual([...MODAL_EVENTS]);
  });
});

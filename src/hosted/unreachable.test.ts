import { describe, expect, it, vi } from 'vitest';
import type { FrameOptions, ToHost } from '../embed/index.js';
import { unreachable } from './unreachable.js';

const options = (open: boolean) => ({ type: 'options', options: { open } as FrameOptions }) as const;

function start() {
  const heard: ToHost[] = [];
  const again = vi.fn();
  return { heard, again, take: unreachable((message) => heard.push(message), again) };
}

describe('a frame whose code could not be fetched', () => {
  it('says what stands in the way, asks to be closed and tells of the exit, once, however often the options come', () => {
    const { heard, again, take } = start();
    take(options(true));
    take(options(true));
    take({ type: 'renewed', token: null });
    expect(heard.map(({ type }) => type)).toEqual(['stands', 'wants_close', 'exited']);
    expect(heard.at(-1)).toMatchObject({
      problem: { code: 'network', owner: 'you' },
      metadata: { reason: 'imperative', step: 'loading' },
    });
    expect(again).not.toHaveBeenCalled();
  });

  it('is silent while it is not open', () => {
    const { heard, take } = start();
    take(options(false));
    expect(heard).toEqual([]);
  });

  it('is loaded anew by the next opening', () => {
    const { again, take } = start();
    take(options(true));
    take(options(false));
    expect(again).not.toHaveBeenCalled();
    take(options(true));
    expect(again).toHaveBeenCalledOnce();
  });
});

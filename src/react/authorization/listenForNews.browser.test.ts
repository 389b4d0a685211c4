import { afterEach, expect, it, vi } from 'vitest';
import { listenForNews } from './listenForNews.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const speak = () => window.dispatchEvent(new MessageEvent('message', { data: 'anything' }));

it('looks at once, and then every other second at most, however loud the page is', () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(5);
  const look = vi.fn();
  const leave = listenForNews(look);
  for (let times = 0; times < 100; times += 1) speak();
  expect(look).toHaveBeenCalledTimes(1);
  now.mockReturnValue(2004);
  speak();
  expect(look).toHaveBeenCalledTimes(1);
  now.mockReturnValue(2005);
  for (let times = 0; times < 100; times += 1) speak();
  expect(look).toHaveBeenCalledTimes(2);
  leave();
});

it('hears nothing more once it has left', () => {
  const look = vi.fn();
  listenForNews(look)();
  speak();
  window.dispatchEvent(new Event('focus'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(look).not.toHaveBeenCalled();
});

it('goes without broadcasts where they are forbidden', () => {
  vi.stubGlobal('BroadcastChannel', function forbidden() {
    throw new DOMException('Access is denied', 'SecurityError');
  });
  const look = vi.fn();
  const leave = listenForNews(look);
  speak();
  expect(look).toHaveBeenCalledOnce();
  leave();
});

import { vi } from 'vitest';

/** A window that was opened, as far as its opener can tell. */
class FakeWindow {
  closed = false;
  opener: unknown = window;
  readonly document = document.implementation.createHTMLDocument();
  readonly sessionStorage = { removeItem: vi.fn() };
  readonly focus = vi.fn();
  readonly went: string[] = [];
  readonly location = {
    replace: (address: string) => {
      if (this.opener !== null) throw new Error('It still knows who opened it.');
      this.went.push(address);
    },
  };
  close(): void {
    this.closed = true;
  }
}

/** Stands in for the browser's own until mocks are restored. `blocked` opens none. */
export function fakeWindows({ blocked = false } = {}) {
  const opened: FakeWindow[] = [];
  const answers = { blocked };
  const open = vi.spyOn(window, 'open').mockImplementation(() => {
    if (answers.blocked) return null;
    const one = new FakeWindow();
    opened.push(one);
    return one as unknown as Window;
  });
  return { opened, open, answers };
}

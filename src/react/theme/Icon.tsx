/** Strokes on a grid of 16. */
const PATHS = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  check: 'm3.5 8.5 3 3 6-7',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  clock: 'M8 4.5V8l2.5 1.5M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12Z',
  close: 'm4 4 8 8m0-8-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  dash: 'M4 8h8',
  dot: 'M8 8h.01',
  external: 'M9 3h4v4m0-4L7.5 8.5M6 3.5H3v9.5h9.5v-3',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  lock: 'M5 7V5a3 3 0 0 1 6 0v2M3.5 7h9v6.5h-9z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm3.3-1.2L13.5 13.5',
  warn: 'M8 5.5v3m0 2.5h.01M8 2 1.5 13.5h13z',
} as const;

export type IconName = keyof typeof PATHS;

/** A picture beside words that say the same, so assistive technology skips it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" data-name={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

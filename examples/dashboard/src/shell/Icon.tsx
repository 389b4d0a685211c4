/** Drawn for a 20 by 20 box, 1.5 wide strokes. */
const PATHS = {
  overview: 'M3.5 3.5h5v6h-5zM11.5 3.5h5v3.5h-5zM11.5 10.5h5v6h-5zM3.5 13h5v3.5h-5z',
  plug: 'M7.5 2.5v4M12.5 2.5v4M5 6.5h10v2.5a5 5 0 0 1-10 0zM10 14v3.5',
  plus: 'M10 4.5v11M4.5 10h11',
  check: 'M4.5 10.5l3.5 3.5 7.5-8',
  cross: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  question: 'M7.5 7.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M10 14.4v.1',
  warning: 'M10 3.5l7 12.5H3zM10 8v3.5M10 13.6v.1',
  refresh: 'M16 8.5A6.2 6.2 0 0 0 4.6 7M4 11.5A6.2 6.2 0 0 0 15.4 13M4.5 3.5V7H8M15.5 16.5V13H12',
  pulse: 'M2.5 10.5h3.5l2-5 3.5 9 2-4h4',
  key: 'M12.8 3.5a3.8 3.8 0 1 1-1.6 7.2L9.5 12.4v1.8H7.7V16H5.9v1.3H3.5v-2.6l6.1-6.1a3.8 3.8 0 0 1 3.2-5.1zM13.5 6.8v.1',
  trash: 'M3.5 5.5h13M8 5.5V3.5h4v2M5 5.5l.8 11h8.4l.8-11M8.4 8.5v5M11.6 8.5v5',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM10 6.2V10l2.6 1.8',
  sun: 'M10 6.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M4.5 15.5l1.1-1.1M14.4 5.6l1.1-1.1',
  moon: 'M16.5 11.6A6.8 6.8 0 0 1 8.4 3.5a6.8 6.8 0 1 0 8.1 8.1z',
  display: 'M2.8 4h14.4v9.5H2.8zM7 16.8h6M10 13.5v3.3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: what it stands for is always said in words beside it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

import type { Picture } from './Picture.js';

/**
 * What counts as another picture: a square window, slid over all of it, in which the mean of a channel is off by more
 * than `shade` of 255, at more than `places`. The small one sees what moved and what is said, the large one a faint
 * colour. Means, because the edges of letters come out a little different in each build of a browser, up and down.
 * Measured: decision 0072 has the figures.
 */
const RULES = [
  { side: 3, shade: 32, places: 8 },
  { side: 8, shade: 15, places: 0 },
] as const;

/** Below this a pixel is as it was: a kept picture is rounded by as much. */
const ROUNDED = 8;

export type Comparison = {
  /** In words; null where both show the same, to a person's eye. */
  readonly finding: string | null;
  /** What is seen now, faded, with what changed in red. */
  readonly marked: Picture;
};

export function comparePictures(kept: Picture, seen: Picture): Comparison {
  const { width, height } = seen;
  if (kept.width !== width || kept.height !== height) {
    return {
      finding: `it was ${kept.width} x ${kept.height} pixels and is ${width} x ${height}`,
      marked: seen,
    };
  }
  const off = Int16Array.from(seen.pixels, (value, at) => value - (kept.pixels[at] ?? 0));
  if (off.every((value) => Math.abs(value) <= ROUNDED)) return { finding: null, marked: seen };

  const sums = sumUp(off, width, height);
  const pixels = seen.pixels.map((value) => 255 - Math.round((255 - value) / 4));
  const findings = RULES.flatMap(({ side, shade, places }) => {
    const found = windowsOver(shade, side, sums, width, height);
    for (const corner of found) paint(pixels, corner, side, width);
    return found.length > places ? [`${found.length} of ${side} x ${side} pixels are off by ${shade}`] : [];
  });
  return {
    finding: findings.length > 0 ? findings.join(', ') : null,
    marked: { width, height, pixels },
  };
}

/** For each channel and pixel the sum of all above and left of it, with a row and a column of zeros before. */
function sumUp(off: Int16Array, width: number, height: number): Int32Array {
  const row = (width + 1) * 3;
  const sums = new Int32Array(row * (height + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width * 3; x += 1) {
      const at = (y + 1) * row + x + 3;
      const [before, above, both] = [sums[at - 3], sums[at - row], sums[at - row - 3]];
      sums[at] = (off[y * width * 3 + x] ?? 0) + (before ?? 0) + (above ?? 0) - (both ?? 0);
    }
  }
  return sums;
}

/** The top left pixels of the windows that are off by more than `shade`. */
function windowsOver(shade: number, side: number, sums: Int32Array, width: number, height: number): number[] {
  const row = (width + 1) * 3;
  const most = shade * side * side;
  const found: number[] = [];
  for (let y = 0; y + side <= height; y += 1) {
    for (let x = 0; x + side <= width; x += 1) {
      const top = y * row + x * 3;
      const bottom = top + side * row;
      const isOff = [0, 1, 2].some((channel) => {
        const [a, b, c, d] = [top, top + side * 3, bottom, bottom + side * 3].map(
          (corner) => sums[corner + channel] ?? 0,
        ) as [number, number, number, number];
        return Math.abs(d - b - c + a) > most;
      });
      if (isOff) found.push(y * width + x);
    }
  }
  return found;
}

function paint(pixels: Uint8Array, corner: number, side: number, width: number): void {
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) pixels.set([255, 0, 0], (corner + y * width + x) * 3);
  }
}

import sharp from 'sharp';

/** A screenshot at half its size, as three bytes a pixel: small enough to keep, large enough to read. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

export async function halve(screenshot: Uint8Array): Promise<Picture> {
  const image = sharp(screenshot);
  const { width } = await image.metadata();
  return pictureOf(image.resize({ width: Math.round(width / 2) }));
}

export function decode(file: Uint8Array): Promise<Picture> {
  return pictureOf(sharp(file));
}

async function pictureOf(image: sharp.Sharp): Promise<Picture> {
  const { data, info } = await image
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: data };
}

/** Shades a channel is rounded to. What is lost is below what `comparePictures` takes for a difference. */
const STEP = 16;

/** As PNG with a palette. Rounded first: few colours make a file half as large, and each stays within 8 of what it was. */
export function encode({ width, height, pixels }: Picture): Promise<Buffer> {
  const rounded = pixels.map((value) => Math.min(255, Math.round(value / STEP) * STEP));
  return sharp(rounded, { raw: { width, height, channels: 3 } })
    .png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { comparePictures } from './comparePictures.js';
import { decode, encode, halve, type Picture } from './Picture.js';

type Drawn = Partial<Record<'x' | 'word' | 'button' | 'tint' | 'ink' | 'blur' | 'height', string | number>>;

/** A small dialog, drawn at full size and seen as a screenshot is. */
async function draw(drawn: Drawn = {}): Promise<Picture> {
  const {
    x = 40,
    word = 'keys',
    button = '#4352d8',
    tint = '#fdecec',
    ink = '#1c1c28',
    height = 240,
  } = drawn;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="${height}" font-family="sans-serif" font-size="16">
    <rect width="480" height="240" fill="#fff"/>
    <rect x="20" y="20" width="440" height="50" rx="8" fill="${tint}"/>
    <text x="40" y="50" fill="${ink}">The vendor does not accept these ${word}.</text>
    <rect x="${x}" y="150" width="180" height="44" rx="8" fill="${button}"/>
    <text x="${Number(x) + 30}" y="178" fill="#fff">Check and connect</text>
  </svg>`;
  const image = sharp(Buffer.from(svg));
  // As another build of a browser draws the edges of letters.
  return halve(await (drawn.blur ? image.blur(Number(drawn.blur)) : image).png().toBuffer());
}

const kept = async () => decode(await encode(await draw()));

describe('a kept picture', () => {
  it.each([
    ['nothing changed', {}],
    ['letters have slightly softer edges', { blur: 0.45 }],
    ['a colour is off by what nobody sees', { button: '#4654da' }],
  ] satisfies [string, Drawn][])('is the same where %s', async (_, drawn) => {
    expect(comparePictures(await kept(), await draw(drawn)).finding).toBeNull();
  });

  it.each([
    ['a button moved by two pixels', { x: 42 }],
    ['a word changed', { word: 'codes' }],
    ['a button has another colour', { button: '#3b6ea5' }],
    ['a faint colour behind text is gone', { tint: '#ffffff' }],
    ['text is paler', { ink: '#6b6b7b' }],
    ['it is taller', { height: 260 }],
  ] satisfies [string, Drawn][])('differs where %s', async (_, drawn) => {
    expect(comparePictures(await kept(), await draw(drawn)).finding).not.toBeNull();
  });

  it('is marked in red where it differs, and nowhere else', async () => {
    const { marked } = comparePictures(await kept(), await draw({ word: 'codes' }));
    const red: number[] = [];
    for (let at = 0; at < marked.pixels.length; at += 3) {
      if (marked.pixels[at] === 255 && marked.pixels[at + 1] === 0)
        red.push(Math.floor(at / 3 / marked.width));
    }
    expect(red.length).toBeGreaterThan(0);
    // Within the box that the word is in, at half its size.
    expect(Math.min(...red)).toBeGreaterThan(9);
    expect(Math.max(...red)).toBeLessThan(36);
  });

  it('keeps each colour within what is not compared', async () => {
    const seen = await draw();
    const file = await decode(await encode(seen));
    const off = seen.pixels.map((value, at) => Math.abs(value - (file.pixels[at] ?? 0)));
    expect(Math.max(...off)).toBeLessThanOrEqual(8);
  });
});

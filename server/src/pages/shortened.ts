// The scripts of the pages have a copy of these two, so they need nothing of Node.

const LONGEST = 60;

/**
 * A name on one line, without marks that turn the direction of writing around, and no longer than names are: a longer
 * one could carry a message of its own, or push ours out of sight.
 */
export function shortened(name: string): string {
  const line = name
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** What stands on a tile in place of a logo. */
export function initial(name: string): string {
  return Array.from(shortened(name))[0]?.toUpperCase() ?? '';
}

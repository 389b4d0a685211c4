/** A name as long as a letter could carry a message of its own, or push ours out of sight. */
export function shortened(name: string): string {
  const characters = [...name.replace(/\s+/gu, ' ').trim()];
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`;
}

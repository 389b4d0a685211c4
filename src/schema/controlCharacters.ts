/**
 * Whether a text holds control characters. A line end in a header's value would start another header, and NUL can't
 * be stored; a textarea (a PEM key) has line ends and tabs of its own.
 */
export function controlCharacters(text: string, multiline: boolean): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if ((code < 0x20 || code === 0x7f) && !(multiline && /[\t\r\n]/u.test(character))) return true;
  }
  return false;
}

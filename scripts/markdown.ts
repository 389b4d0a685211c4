/** Text as it is typed. */
export const code = (text: string): string => `\`${text}\``;

/** Text for people, in which `<` is no tag. */
export const plain = (text: string): string => text.replaceAll('<', '&lt;');

/** A table of one line a row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

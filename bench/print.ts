import type { Section, Table } from './Section.js';

/** A section for a terminal: columns aligned, figures to the right. */
export function toText({ title, about, tables }: Section): string {
  return [`${title}\n${'='.repeat(title.length)}`, about, ...tables.map(tableText)].join('\n\n');
}

/** The same for a page. */
export function toMarkdown({ title, about, tables }: Section): string {
  return [`## ${title}`, about, ...tables.map(tableMarkdown)].join('\n\n');
}

function tableText({ title, head, rows, note }: Table): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [title, '', line(head), rule, ...rows.map(line), ...(note ? ['', note] : [])].join('\n');
}

function tableMarkdown({ title, head, rows, note }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, at) => (at === 0 ? '---' : '--:')));
  return [`### ${title}`, '', line(head), rule, ...rows.map(line), ...(note ? ['', note] : [])].join('\n');
}

/**
 * Where a promise's complaint points to, as `methods[0].fields[1]`: the text itself, or what is named by it as its id,
 * path or variable. A complaint may go on after a colon. '' where nothing fits.
 */
export function pathTo(document: unknown, complaint: string): string {
  const parts = complaint.split(': ');
  for (let count = parts.length; count > 0; count -= 1) {
    const found = find(document, parts.slice(0, count).join(': '), []);
    if (found) return written(found);
  }
  return '';
}

/** A path of keys as people write it: `methods[0].check`. */
export function written(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

const NAMES = ['id', 'path', 'set'];

function find(value: unknown, wanted: string, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  if (value === wanted) return NAMES.includes(String(path.at(-1))) ? path.slice(0, -1) : path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, item] of Object.entries(value)) {
    const found = find(item, wanted, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}

/** Deepest nesting that any body of ours needs is 4. */
const MAX_DEPTH = 8;

/**
 * Looks through a text that is valid JSON for what `JSON.parse` lets pass: a key given twice (readers disagree which
 * one counts), keys that reach for prototypes, and nesting without end. Answers what is wrong, or null.
 */
export function scanJson(text: string): 'duplicate_key' | 'forbidden_key' | 'too_deep' | null {
  const stack: { keys: Set<string> | null; expectsKey: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const top = stack.at(-1);
    switch (text[at]) {
      case '{':
        stack.push({ keys: new Set(), expectsKey: true });
        break;
      case '[':
        stack.push({ keys: null, expectsKey: false });
        break;
      case '}':
      case ']':
        stack.pop();
        break;
      case ',':
        if (top?.keys) top.expectsKey = true;
        break;
      case '"': {
        const end = endOfString(text, at);
        if (top?.keys && top.expectsKey) {
          const key = JSON.parse(text.slice(at, end + 1)) as string;
          if (top.keys.has(key)) return 'duplicate_key';
          if (key === '__proto__' || key === 'constructor' || key === 'prototype') return 'forbidden_key';
          top.keys.add(key);
          top.expectsKey = false;
        }
        at = end;
        break;
      }
    }
    if (stack.length > MAX_DEPTH) return 'too_deep';
  }
  return null;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' || at >= text.length) return at;
  }
}

import type { Messages, Plural } from './types.js';

/** Every text of a language with its key, each form of a plural by itself: `picker.found (one)`. */
export function textsOf(messages: Messages): (readonly [key: string, text: string])[] {
  return Object.entries<string | Plural>(messages).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[key, text] as const]
      : Object.entries(text).map(([category, form]) => [`${key} (${category})`, form] as const),
  );
}

import { type Check, isObject, isShape } from './isA.js';

/**
 * Makes the guard of a closed list of messages: the message, or null for whatever is not on the list. The far side may be
 * newer, or not what it says it is: keys that are not known stay, and nobody reads them.
 */
export function createReader<Message extends { readonly type: string }>(
  table: Readonly<Partial<Record<Message['type'], Readonly<Record<string, Check>>>>>,
): (value: unknown) => Message | null {
  const shapes = new Map<unknown, Readonly<Record<string, Check>>>(Object.entries(table) as []);
  return (value) => {
    const shape = isObject(value) && shapes.get(value['type']);
    return shape && isShape(shape)(value) ? (value as unknown as Message) : null;
  };
}

/** Answers whether a value is what it should be. */
export type Check = (value: unknown) => boolean;

// Written by hand: a validator would be ten times what a host's page has to load.

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList: Check = Array.isArray;
export const isBoolean: Check = (value) => typeof value === 'boolean';
/** `1e999` is JSON, too. */
export const isNumber: Check = Number.isFinite;
export const isText: Check = (value) => typeof value === 'string';
/** Short enough for a name, a code or an id. */
export const isWord: Check = (value) => typeof value === 'string' && value.length <= 100;

export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Has each of the keys for its own, as it should be. What else it has is not looked at. */
export const isShape =
  (shape: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isObject(value) &&
    Object.entries(shape).every(([key, check]) => Object.hasOwn(value, key) && check(value[key]));

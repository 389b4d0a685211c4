import type { Settings } from '../settings/index.js';

/** One command of `sallyport-server`. */
export type Command = {
  readonly summary: string;
  /** Lines of `usage  what it does`. */
  readonly usage: readonly (readonly [string, string])[];
  run(settings: Settings, args: readonly string[]): Promise<void>;
};

/** A command that can't do what was asked, in words for the person who asked. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

import type { MessageKey } from '../../words/index.js';

/** The names that `Kind` has a title for: `network` of `problem.network.title`. */
export type Titled<Kind extends string> = MessageKey extends infer Key
  ? Key extends `${Kind}.${infer Name}.title`
    ? Name
    : never
  : never;

/** What happened, and what to do next, as keys of the catalogue. */
export type TitleAndBody = {
  readonly title: Extract<MessageKey, `${'problem' | 'failure' | 'authorization'}.${string}.title`>;
  readonly body: Extract<MessageKey, `${'problem' | 'failure' | 'authorization'}.${string}.body`>;
};

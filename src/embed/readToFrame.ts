import { createReader } from './createReader.js';
import { isBoolean, isObject, isShape, isText, isWord, orNull } from './isA.js';
import type { FrameOptions, ToFrame } from './messages.js';
import type { OwnWords } from './options.js';

const readMessage = createReader<ToFrame>({
  options: {
    options: isShape({
      open: isBoolean,
      token: orNull(isText),
      canRenew: isBoolean,
      appearance: isObject,
      locale: orNull(isWord),
      vendor: orNull(isWord),
      prefill: isObject,
      docsUrls: isObject,
      returnUrl: orNull(isText),
    }),
  },
  renewed: { token: orNull(isText) },
});

/** The frame's guard: a message of the host, or null for anything else. Values by name that are no texts are left out. */
export function readToFrame(value: unknown): ToFrame | null {
  const message = readMessage(value);
  return message?.type === 'options' ? { type: 'options', options: clean(message.options) } : message;
}

function clean(options: FrameOptions): FrameOptions {
  return {
    ...options,
    appearance: textsOf(options.appearance),
    prefill: textsOf(options.prefill),
    docsUrls: textsOf(options.docsUrls),
    messages: wordsOf(options.messages),
  };
}

/** Texts, and objects of texts for what is counted. */
function wordsOf(words: unknown): OwnWords {
  const entries = Object.entries(isObject(words) ? words : {});
  return Object.fromEntries(
    entries.flatMap(([key, value]) => {
      if (isText(value)) return [[key, value]];
      return isObject(value) && isText(value['other']) ? [[key, textsOf(value)]] : [];
    }),
  ) as OwnWords;
}

function textsOf(values: object): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => isText(value)));
}

/**
 * Tells session recorders to leave a part of the page out. In this order: rrweb (and those built on it), FullStory,
 * PostHog, Sentry, Hotjar, LogRocket, Datadog, Microsoft Clarity, Heap.
 */
export const blocked = {
  className: 'rr-block fs-exclude ph-no-capture sentry-block',
  'data-hj-suppress': '',
  'data-private': '',
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-heap-redact-text': 'true',
} as const;

/** Tells password managers, browsers and keyboards that this is not a log-in to remember, correct or spell. */
export const unremembered = {
  autoComplete: 'off',
  autoCapitalize: 'off',
  autoCorrect: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
} as const;

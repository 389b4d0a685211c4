/** A session ends after 15 minutes without a request, and after an hour in any case. */
export const SESSION_SECS = { idle: 900, absolute: 3_600 } as const;

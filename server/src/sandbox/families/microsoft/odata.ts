import { randomUUID } from 'node:crypto';
import { json, RETRY_AFTER_SECS } from '../../answers.js';
import type { Answer } from '../../site.js';

/** An error as all of Microsoft's APIs word it: a code and a sentence. */
export const odataError = (status: number, code: string, message: string, headers = {}): Answer =>
  json(status, { error: { code, message } }, { 'request-id': randomUUID(), ...headers });

export const odataList = (value: readonly unknown[]): Answer =>
  json(200, { value }, { 'request-id': randomUUID() });

export const odataOne = (value: object): Answer => json(200, value, { 'request-id': randomUUID() });

export const odataTroubles = {
  rateLimited: () =>
    odataError(429, 'TooManyRequests', 'Too many requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => odataError(503, 'ServiceUnavailable', 'The service is temporarily unavailable.'),
};

/** `$top`, `$filter` and their like. */
export const ODATA = {
  $top: /^[1-9]\d{0,4}$/,
  $skip: /^\d+$/,
  $filter: /./,
  $select: /^[\w,]+$/,
  $count: /^true$/,
};

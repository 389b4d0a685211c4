import { randomUUID } from 'node:crypto';
import { json } from '../../answers.js';
import type { Answer } from '../../site.js';

/** An error of the token endpoint. The `error` says what kind it is; the number is in the sentence and in `error_codes`. */
export function aadError(status: number, error: string, code: number, sentence: string): Answer {
  const [trace_id, correlation_id] = [randomUUID(), randomUUID()];
  const timestamp = '2026-01-01 00:00:00Z';
  return json(status, {
    error,
    error_description: `AADSTS${code}: ${sentence} Trace ID: ${trace_id} Correlation ID: ${correlation_id} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id,
    correlation_id,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}

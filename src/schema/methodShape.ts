import type { AuthMethod } from '../vendors/index.js';

/**
 * The part of an auth method that says what its credentials look like. A browser has no `fixed` values: the server
 * writes them, since it knows which method was chosen.
 */
export type MethodShape = Pick<AuthMethod, 'fields' | 'fixed'>;

import * as z from 'zod/mini';
import type { FailureCode } from '../vendors/index.js';
import { FAILURES, HEALTH_NAMES, OWNERS } from './failures.js';

export const OWNER_SCHEMA = z.enum(OWNERS);
export const HEALTH_NAME_SCHEMA = z.enum(HEALTH_NAMES);
export const FAILURE_CODES_SCHEMA = z.enum(Object.keys(FAILURES) as [FailureCode, ...FailureCode[]]);

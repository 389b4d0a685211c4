export { adviseFields, type FieldAdvice } from './adviseFields.js';
export { defaultValues } from './defaultValues.js';
export { hostMatches } from './hostMatches.js';
export { externalIdPaths, matchMethod } from './matchMethod.js';
export type { MethodShape } from './methodShape.js';
export { normalizeCredentials, withFixed } from './normalizeCredentials.js';
export { type Credentials, type CredentialValue, isFieldPath, setValueAt, valueAt } from './paths.js';
export { FIELD_ERRORS, type FieldError, MAX_LENGTH, toZod } from './toZod.js';
export { visibleFields } from './visibleFields.js';

export * from './checks.js';
export type * from './connectClient.js';
export * from './connections.js';
export * from './failures.js';
export * from './invites.js';
export * from './organizations.js';
export * from './problemCodes.js';
export * from './problems.js';
export * from './widget.js';

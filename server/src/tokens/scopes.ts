/** What an API key may do. A key may carry several. */
export const API_KEY_SCOPES = [
  'organizations:read',
  'organizations:write',
  'invites:write',
  'connections:read',
  'connections:write',
  'origins:read',
  'origins:write',
] as const;
export type ApiKeyScope = (typeof API_KEY_SCOPES)[number];

/**
 * The platform's own application at Microsoft, to which administrators of other tenants consent: made up, like all of
 * the sandbox, and good in every tenant that a row of access tokens names.
 */
export const PLATFORM_APP = {
  client_id: 'a44a0000-0000-4000-8000-000000000001',
  client_secret: 'sandbox-microsoft-platform-secret',
} as const;

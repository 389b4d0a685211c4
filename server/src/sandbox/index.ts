export { SANDBOX_CREDENTIALS, SANDBOX_TOKENS } from './catalogue.js';
export type { OAuthSettings } from './oauth/settings.js';
export type { TokenRequestCounts } from './oauth/tokenRequests.js';
export { SANDBOX_PLATFORM } from './platform.js';
export { OUTCOMES, type SandboxCredentials, type SandboxOutcome } from './sandboxCredentials.js';
export { type RecordedRequest, type Sandbox, startSandbox } from './startSandbox.js';

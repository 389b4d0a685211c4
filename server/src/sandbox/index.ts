export { SANDBOX_CREDENTIALS, SANDBOX_PEOPLE, SANDBOX_TOKENS } from './catalogue.js';
export { MISBEHAVIOURS } from './oauth/settings.js';
export { SANDBOX_PLATFORM } from './platform.js';
export { OUTCOMES, type SandboxCredentials, type SandboxOutcome } from './sandboxCredentials.js';
export { type RecordedRequest, type Sandbox, startSandbox } from './startSandbox.js';

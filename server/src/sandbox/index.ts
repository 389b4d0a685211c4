export { SANDBOX_CREDENTIALS, SANDBOX_TOKENS } from './catalogue.js';
export { SANDBOX_PLATFORM } from './families/aws/platform.js';
export { OUTCOMES, type SandboxCredentials, type SandboxOutcome } from './sandboxCredentials.js';
export { type RecordedRequest, type Sandbox, startSandbox } from './startSandbox.js';

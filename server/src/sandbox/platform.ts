import { GITHUB_APP } from './families/githubApp.js';

/**
 * What the operator has at the vendors of the sandbox: an AWS user and a role of the same account for role chaining, and
 * an application registered at each vendor where people sign in. Keys by the names of the operator's settings. All of
 * it is made up, and the one private key is made anew by each process.
 */
export const SANDBOX_PLATFORM = {
  aws_account_id: '444455556666',
  aws_access_key_id: 'AKIASANDBOXPLATFORM0',
  aws_secret_access_key: 'sandboxPlatformSecretAccessKey0000000000',
  aws_chain_role_arn: 'arn:aws:iam::444455556666:role/SallyportChain',
  aikido_client_id: 'AIK_CLIENT_sandbox_platform',
  aikido_client_secret: 'sandbox-aikido-platform-secret',
  github_app_slug: GITHUB_APP.slug,
  github_client_id: GITHUB_APP.client_id,
  github_client_secret: 'sandbox-github-platform-secret',
  get github_private_key(): string {
    return GITHUB_APP.private_key;
  },
  jira_client_id: 'sandbox-jira-platform',
  jira_client_secret: 'sandbox-jira-platform-secret',
  ms_defender_client_id: 'a44a0000-0000-4000-8000-000000000001',
  ms_defender_client_secret: 'sandbox-defender-platform-secret',
  ms_defender_cloud_client_id: 'a44a0000-0000-4000-8000-000000000002',
  ms_defender_cloud_client_secret: 'sandbox-defender-cloud-platform-secret',
  ms_entra_client_id: 'a44a0000-0000-4000-8000-000000000003',
  ms_entra_client_secret: 'sandbox-entra-platform-secret',
  snyk_client_id: '5a11b0a7-0000-4000-8000-0000000000a9',
  snyk_client_secret: 'sandbox-snyk-platform-secret',
} as const;

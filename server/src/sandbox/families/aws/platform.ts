/**
 * The AWS identity that the operator's platform has in the sandbox: a user, and a role of the same account for role
 * chaining. Keys by the names of the operator's settings.
 */
export const SANDBOX_PLATFORM = {
  aws_account_id: '444455556666',
  aws_access_key_id: 'AKIASANDBOXPLATFORM0',
  aws_secret_access_key: 'sandboxPlatformSecretAccessKey0000000000',
  aws_chain_role_arn: 'arn:aws:iam::444455556666:role/SallyportChain',
} as const;

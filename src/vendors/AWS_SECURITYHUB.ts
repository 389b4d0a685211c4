import { AWS_OPTIONS, awsHosts, awsMethods } from './families/aws.js';
import type { Vendor } from './types.js';

/**
 * Findings that Security Hub gathers from other AWS services. AWS has come to call it Security Hub CSPM.
 * https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html
 */
export const AWS_SECURITYHUB: Vendor = {
  id: 'AWS_SECURITYHUB',
  name: 'AWS Security Hub',
  category: 'CSPM',
  summary: 'Security findings from all over your AWS account, in one place',
  keywords: ['amazon web services', 'security hub cspm', 'securityhub', 'cloud posture', 'guardduty'],
  docsUrl: 'https://docs.aws.amazon.com/securityhub/latest/userguide/what-is-securityhub.html',
  color: '#ff9900',
  logo: { letters: 'AWS' },
  hosts: awsHosts('securityhub'),
  options: AWS_OPTIONS,
  methods: awsMethods({
    name: 'Security Hub',
    endpoint: 'securityhub',
    policy: 'AWSSecurityHubReadOnlyAccess',
    capabilities: (sign) => [
      {
        id: 'findings',
        label: 'Read Security Hub findings',
        permission: 'AWSSecurityHubReadOnlyAccess',
        required: true,
        steps: [
          {
            // https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_DescribeHub.html
            id: 'describe_hub',
            request: { method: 'GET', url: '{service}/accounts' },
            sign,
            verdicts: [
              { when: { status: 200, json: { pointer: '/HubArn', present: true } }, result: 'ok' },
              {
                // InvalidAccessException. Bad keys and missing policies are 403 at AWS, never 401.
                when: { status: 401 },
                result: 'not_enabled',
                note: 'AWS lets us in, but Security Hub is off in this region. Choose the region in which it is on, or turn it on in this one.',
              },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'AWS lets us in, but not to Security Hub. Attach the policy AWSSecurityHubReadOnlyAccess.',
              },
            ],
          },
          {
            // https://docs.aws.amazon.com/securityhub/1.0/APIReference/API_GetFindings.html
            id: 'get_findings',
            request: { method: 'POST', url: '{service}/findings', json: { MaxResults: 1 } },
            sign,
            verdicts: [
              { when: { status: 200, json: { pointer: '/Findings', present: true } }, result: 'ok' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'AWS tells us that Security Hub is on, but not what it found. Attach the policy AWSSecurityHubReadOnlyAccess.',
              },
            ],
          },
        ],
      },
    ],
  }),
};

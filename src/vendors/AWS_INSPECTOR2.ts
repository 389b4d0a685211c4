import { AWS_OPTIONS, awsHosts, awsMethods } from './families/aws.js';
import type { Vendor } from './types.js';

/** Findings of EC2, ECR and Lambda scans. https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html */
export const AWS_INSPECTOR2: Vendor = {
  id: 'AWS_INSPECTOR2',
  name: 'Amazon Inspector',
  category: 'VMS',
  secondaryCategories: ['AppSec'],
  summary: 'Vulnerabilities of your EC2 instances, container images and Lambda functions',
  keywords: [
    'aws',
    'amazon web services',
    'inspector',
    'inspector2',
    'ecr',
    'lambda',
    'vulnerability management',
  ],
  docsUrl: 'https://docs.aws.amazon.com/inspector/latest/user/what-is-inspector.html',
  color: '#ff9900',
  logo: { letters: 'AWS' },
  hosts: awsHosts('inspector2'),
  options: AWS_OPTIONS,
  methods: awsMethods({
    name: 'Amazon Inspector',
    endpoint: 'inspector2',
    policy: 'AmazonInspector2ReadOnlyAccess',
    notIn: ['ap-southeast-6'],
    capabilities: (sign) => [
      {
        id: 'findings',
        label: 'Read Inspector findings',
        permission: 'AmazonInspector2ReadOnlyAccess',
        required: true,
        steps: [
          {
            // https://docs.aws.amazon.com/inspector/v2/APIReference/API_BatchGetAccountStatus.html
            id: 'account_status',
            request: { method: 'POST', url: '{service}/status/batch/get', json: {} },
            sign,
            verdicts: [
              {
                when: {
                  status: 200,
                  json: { pointer: '/accounts/0/state/status', matches: '^ENABL(?:ED|ING)$' },
                },
                result: 'ok',
              },
              {
                when: {
                  status: 200,
                  json: { pointer: '/accounts/0/state/status', matches: '^(?:DISABL|SUSPEND)(?:ED|ING)$' },
                },
                result: 'not_enabled',
                note: 'AWS lets us in, but Amazon Inspector is off in this region. Choose the region in which it is on, or turn it on in this one.',
              },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'AWS lets us in, but not to Inspector. Attach the policy AmazonInspector2ReadOnlyAccess.',
              },
            ],
          },
          {
            // https://docs.aws.amazon.com/inspector/v2/APIReference/API_ListFindings.html
            id: 'list_findings',
            request: { method: 'POST', url: '{service}/findings/list', json: { maxResults: 1 } },
            sign,
            verdicts: [
              { when: { status: 200, json: { pointer: '/findings', present: true } }, result: 'ok' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'AWS tells us that Inspector is on, but not what it found. Attach the policy AmazonInspector2ReadOnlyAccess.',
              },
            ],
          },
        ],
      },
    ],
  }),
};

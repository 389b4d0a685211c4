import { AWS_OPTIONS, awsHosts, awsMethods } from './families/aws.js';
import type { Vendor } from './types.js';

const RECOMMENDATION_POLICY = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "access-analyzer:GenerateFindingRecommendation",
      "Resource": "*"
    }
  ]
}`;

/**
 * Findings about what is shared outside of an account. The id has the British spelling of the provisioning API.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html
 */
export const AWS_ACCESS_ANALYSER: Vendor = {
  id: 'AWS_ACCESS_ANALYSER',
  name: 'AWS IAM Access Analyzer',
  category: 'CSPM',
  summary: 'Resources shared outside of your AWS account, and access nobody uses',
  keywords: [
    'amazon web services',
    'analyser',
    'accessanalyzer',
    'external access',
    'unused access',
    'identity and access management',
  ],
  docsUrl: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/what-is-access-analyzer.html',
  color: '#ff9900',
  logo: { letters: 'AWS' },
  hosts: awsHosts('access-analyzer'),
  options: AWS_OPTIONS,
  methods: awsMethods({
    name: 'IAM Access Analyzer',
    endpoint: 'access-analyzer',
    policy: 'IAMAccessAnalyzerReadOnlyAccess',
    ownPolicy: {
      name: 'IAMAccessAnalyzerGenerateFindingRecommendation',
      document: RECOMMENDATION_POLICY,
    },
    capabilities: (sign) => [
      {
        id: 'findings',
        label: 'Read Access Analyzer findings',
        permission: 'IAMAccessAnalyzerReadOnlyAccess',
        required: true,
        steps: [
          {
            // https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListAnalyzers.html
            id: 'list_analyzers',
            request: { method: 'GET', url: '{service}/analyzer?maxResults=1' },
            sign,
            captures: [{ set: 'analyzer', json: '/analyzers/0/arn' }],
            verdicts: [
              {
                when: { status: 200, json: { pointer: '/analyzers', empty: true } },
                result: 'not_enabled',
                note: 'AWS lets us in, but there is no analyzer in this region. Choose the region that has one, or create one under IAM > Access Analyzer.',
              },
              { when: { status: 200, json: { pointer: '/analyzers/0/arn', present: true } }, result: 'ok' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'AWS lets us in, but not to Access Analyzer. Attach the policy IAMAccessAnalyzerReadOnlyAccess.',
              },
            ],
          },
          {
            // https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ListFindingsV2.html
            id: 'list_findings',
            request: {
              method: 'POST',
              url: '{service}/findingv2',
              json: { analyzerArn: '{analyzer}', maxResults: 1 },
            },
            sign,
            verdicts: [
              { when: { status: 200, json: { pointer: '/findings', present: true } }, result: 'ok' },
              {
                when: { status: 403 },
                result: 'permission_missing',
                note: 'AWS tells us that there is an analyzer, but not what it found. Attach the policy IAMAccessAnalyzerReadOnlyAccess.',
              },
            ],
          },
        ],
      },
      {
        id: 'recommendations',
        label: 'Read recommendations for findings',
        permission: 'access-analyzer:GenerateFindingRecommendation',
        required: false,
        unverified: 'Asking for a recommendation makes AWS work one out, so a check leaves it alone.',
      },
    ],
  }),
};

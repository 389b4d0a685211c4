import { json } from '../answers.js';
import { awsCredentials } from '../families/aws/awsCredentials.js';
import type { Principal } from '../families/aws/iam.js';
import { isOnIn } from '../families/aws/isOnIn.js';
import { partitionOf } from '../families/aws/regions.js';
import { accessDenied, awsError, type Operation, restService } from '../families/aws/restService.js';
import { sts } from '../families/aws/sts.js';
import type { SandboxCredentials } from '../sandboxCredentials.js';
import type { SandboxVendor } from '../site.js';

const ANALYZER = 'sallyport';

/** There is one analyzer where the row says, and none in any other region. */
function analyzersIn(row: SandboxCredentials, region: string, principal: Principal) {
  if (!isOnIn(row, region)) return [];
  const arn = `arn:${partitionOf(region)}:access-analyzer:${region}:${principal.accountId}:analyzer/${ANALYZER}`;
  return [{ arn, name: ANALYZER, type: 'ACCOUNT', status: 'ACTIVE', createdAt: '2026-01-01T00:00:00Z' }];
}

const PAGE = { nextToken: /./, maxResults: /^[1-9]\d{0,3}$/ };
const denies = ({ outcome }: SandboxCredentials, isOfFindings: boolean): boolean =>
  outcome === 'permission_missing' || (isOfFindings && outcome === 'findings_missing');

/** Findings of one analyzer, which the body must name by its ARN. */
const findings = (name: string, path: string): Operation => ({
  name,
  method: 'POST',
  path,
  members: ['analyzerArn', 'filter', 'sort', 'nextToken', 'maxResults'],
  answer: ({ row, principal, region, input }) => {
    if (denies(row, true)) return accessDenied(principal, `access-analyzer:${name}`);
    const { analyzerArn, maxResults } = input;
    if (typeof analyzerArn !== 'string' || !/^arn:.+:analyzer\/.+$/.test(analyzerArn)) {
      return awsError(400, 'ValidationException', 'analyzerArn is not valid');
    }
    if (maxResults !== undefined && typeof maxResults !== 'number') {
      return awsError(400, 'ValidationException', 'maxResults is not valid');
    }
    return analyzersIn(row, region, principal).some(({ arn }) => arn === analyzerArn)
      ? json(200, { findings: [{ id: 'made-up', status: 'ACTIVE', resourceType: 'AWS::S3::Bucket' }] })
      : awsError(404, 'ResourceNotFoundException', 'The analyzer could not be found');
  },
});

const accessAnalyzer = restService('access-analyzer', 'AWS_ACCESS_ANALYSER', [
  {
    name: 'ListAnalyzers',
    method: 'GET',
    path: '/analyzer',
    members: [],
    params: { ...PAGE, type: /^(?:ACCOUNT|ORGANIZATION)(?:_(?:UNUSED|INTERNAL)_ACCESS)?$/ },
    answer: ({ row, principal, region }) =>
      denies(row, false)
        ? accessDenied(principal, 'access-analyzer:ListAnalyzers')
        : json(200, { analyzers: analyzersIn(row, region, principal) }),
  },
  {
    name: 'GetAnalyzer',
    method: 'GET',
    path: `/analyzer/${ANALYZER}`,
    members: [],
    answer: ({ row, principal, region }) => {
      if (denies(row, false)) return accessDenied(principal, 'access-analyzer:GetAnalyzer');
      const [analyzer] = analyzersIn(row, region, principal);
      return analyzer
        ? json(200, { analyzer })
        : awsError(404, 'ResourceNotFoundException', 'The analyzer could not be found');
    },
  },
  findings('ListFindings', '/finding'),
  findings('ListFindingsV2', '/findingv2'),
  {
    name: 'ListPolicyGenerations',
    method: 'GET',
    path: '/policy/generation',
    members: [],
    params: { ...PAGE, principalArn: /^arn:/ },
    answer: ({ row, principal }) =>
      denies(row, true)
        ? accessDenied(principal, 'access-analyzer:ListPolicyGenerations')
        : json(200, { policyGenerations: [] }),
  },
]);

export const AWS_ACCESS_ANALYSER: SandboxVendor = {
  id: 'AWS_ACCESS_ANALYSER',
  name: 'AWS IAM Access Analyzer',
  sites: [sts, accessAnalyzer],
  credentials: awsCredentials({
    letter: 'A',
    word: 'Analyzer',
    works: 'an analyzer in REGION is listed, and its findings.',
    findingsMissing: 'the analyzer is listed, its findings are 403.',
    notEnabled: '200 with an empty list: there is no analyzer in that region.',
  }),
};

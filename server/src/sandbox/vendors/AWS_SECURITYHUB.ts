import { json } from '../answers.js';
import { awsCredentials } from '../families/aws/awsCredentials.js';
import { CUSTOMER_ACCOUNT } from '../families/aws/iam.js';
import { isOnIn } from '../families/aws/isOnIn.js';
import { partitionOf } from '../families/aws/regions.js';
import { accessDenied, awsError, type Operation, restService } from '../families/aws/restService.js';
import { sts } from '../families/aws/sts.js';
import type { Answer, SandboxVendor } from '../site.js';

/** 401, though the keys are good: the account has not switched the service on in this region. */
const notSubscribed = (): Answer =>
  json(
    401,
    {
      Message: `Account ${CUSTOMER_ACCOUNT} is not subscribed to AWS Security Hub`,
      Code: 'InvalidAccessException',
    },
    { 'x-amzn-errortype': 'InvalidAccessException' },
  );

const MAX_RESULTS = /^(?:[1-9]\d?|100)$/;
const PAGE = { NextToken: /./, MaxResults: MAX_RESULTS };

/** A read as `action` in the policy, with the answer of a hub that has little to tell. */
function read(
  action: string,
  operation: Omit<Operation, 'name' | 'answer'>,
  output: (arn: string) => object,
): Operation {
  return {
    ...operation,
    name: action,
    answer: ({ row, principal, region, input }) => {
      const isDenied =
        row.outcome === 'permission_missing' ||
        (row.outcome === 'findings_missing' && action !== 'DescribeHub');
      if (isDenied) return accessDenied(principal, `securityhub:${action}`);
      if (!isOnIn(row, region)) return notSubscribed();
      const { MaxResults } = input;
      if (
        MaxResults !== undefined &&
        (typeof MaxResults !== 'number' || !MAX_RESULTS.test(String(MaxResults)))
      ) {
        return awsError(400, 'InvalidInputException', 'MaxResults must be between 1 and 100');
      }
      const arn = `arn:${partitionOf(region)}:securityhub:${region}:${principal.accountId}`;
      return json(200, output(arn));
    },
  };
}

const securityHub = restService('securityhub', 'AWS_SECURITYHUB', [
  read(
    'DescribeHub',
    { method: 'GET', path: '/accounts', members: [], params: { HubArn: /^arn:/ } },
    (arn) => ({
      HubArn: `${arn}:hub/default`,
      SubscribedAt: '2026-01-01T00:00:00.000Z',
      AutoEnableControls: true,
    }),
  ),
  read(
    'GetFindings',
    { method: 'POST', path: '/findings', members: ['Filters', 'SortCriteria', 'NextToken', 'MaxResults'] },
    (arn) => ({ Findings: [{ Id: `${arn}:made-up`, Title: 'Made up', Severity: { Label: 'HIGH' } }] }),
  ),
  read(
    'GetEnabledStandards',
    {
      method: 'POST',
      path: '/standards/get',
      members: ['StandardsSubscriptionArns', 'NextToken', 'MaxResults'],
    },
    () => ({ StandardsSubscriptions: [] }),
  ),
  read(
    'GetInsights',
    { method: 'POST', path: '/insights/get', members: ['InsightArns', 'NextToken', 'MaxResults'] },
    () => ({ Insights: [] }),
  ),
  read('DescribeStandards', { method: 'GET', path: '/standards', members: [], params: PAGE }, () => ({
    Standards: [],
  })),
  read(
    'ListEnabledProductsForImport',
    { method: 'GET', path: '/productSubscriptions', members: [], params: PAGE },
    () => ({ ProductSubscriptions: [] }),
  ),
  read('DescribeProducts', { method: 'GET', path: '/products', members: [], params: PAGE }, () => ({
    Products: [],
  })),
]);

export const AWS_SECURITYHUB: SandboxVendor = {
  id: 'AWS_SECURITYHUB',
  name: 'AWS Security Hub',
  sites: [sts, securityHub],
  credentials: awsCredentials({
    letter: 'H',
    word: 'Hub',
    works: 'the hub in REGION is described, and a finding is read.',
    findingsMissing: 'the hub is described, findings and all else are 403.',
    notEnabled: '401 `InvalidAccessException`: the keys are good, but Security Hub is off.',
  }),
};

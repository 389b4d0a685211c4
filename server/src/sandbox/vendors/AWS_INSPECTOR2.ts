import { json } from '../answers.js';
import { awsCredentials } from '../families/aws/awsCredentials.js';
import { isOnIn } from '../families/aws/isOnIn.js';
import { accessDenied, awsError, type Operation, restService } from '../families/aws/restService.js';
import { sts } from '../families/aws/sts.js';
import type { SandboxVendor } from '../site.js';

const list = (name: string, path: string, key: string, members: readonly string[]): Operation => ({
  name,
  method: 'POST',
  path,
  members,
  answer: ({ row, principal, input: { maxResults } }) => {
    if (row.outcome === 'permission_missing' || row.outcome === 'findings_missing') {
      return accessDenied(principal, `inspector2:${name}`);
    }
    return maxResults === undefined || typeof maxResults === 'number'
      ? json(200, { [key]: [] })
      : awsError(400, 'ValidationException', 'maxResults is not valid');
  },
});

const inspector = restService('inspector2', 'AWS_INSPECTOR2', [
  {
    name: 'BatchGetAccountStatus',
    method: 'POST',
    path: '/status/batch/get',
    members: ['accountIds'],
    answer: ({ row, principal, region }) => {
      if (row.outcome === 'permission_missing') {
        return accessDenied(principal, 'inspector2:BatchGetAccountStatus');
      }
      const status = isOnIn(row, region) ? 'ENABLED' : 'DISABLED';
      const state = { status, errorCode: 'ALREADY_ENABLED', errorMessage: '' };
      return json(200, {
        accounts: [
          {
            accountId: principal.accountId,
            state,
            resourceState: { ec2: state, ecr: state, lambda: state, lambdaCode: state },
          },
        ],
        failedAccounts: [],
      });
    },
  },
  list('ListFindings', '/findings/list', 'findings', [
    'filterCriteria',
    'maxResults',
    'nextToken',
    'sortCriteria',
  ]),
  list('ListCoverage', '/coverage/list', 'coveredResources', ['filterCriteria', 'maxResults', 'nextToken']),
]);

export const AWS_INSPECTOR2: SandboxVendor = {
  id: 'AWS_INSPECTOR2',
  name: 'Amazon Inspector',
  sites: [sts, inspector],
  credentials: awsCredentials({
    letter: '',
    word: '',
    works: 'the account status in REGION is `ENABLED`.',
    findingsMissing: 'the account status is 200, findings and coverage are 403.',
    notEnabled: '200, but the account status is `DISABLED`.',
  }),
};

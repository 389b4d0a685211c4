import type { GraphqlType } from '../readGraphql.js';

/**
 * What of Wiz' GraphQL schema is known in public: the facts name `vulnerabilityFindings`, the rest is what integrations
 * of others ask for, each with the API scope it needs.
 */
type Root = { readonly scope: string; readonly type: GraphqlType; readonly args: readonly string[] };

const PAGE_INFO: GraphqlType = { hasNextPage: { value: false }, endCursor: { value: null } };
const PAGING = ['first', 'after', 'filterBy', 'orderBy'];

/** A page of nodes. The names are those of plain values. */
const connection = (scope: string, names: string, args: readonly string[] = PAGING): Root => ({
  scope,
  args,
  type: {
    nodes: { list: true, type: plain(`id ${names}`) },
    pageInfo: { type: PAGE_INFO },
    totalCount: { value: 1 },
  },
});
const plain = (names: string): GraphqlType =>
  Object.fromEntries(names.split(' ').map((name) => [name, { value: `made-up-${name}` }]));

const RESOURCES = 'read:resources';
const CONFIGURATION = 'read:cloud_configuration';
const RESOURCE = 'name type nativeType status cloudPlatform region externalId';

export const ROOTS: Readonly<Record<string, Root>> = {
  vulnerabilityFindings: connection(
    'read:vulnerabilities',
    'name detailedName severity CVSSSeverity score status version fixedVersion firstDetectedAt lastDetectedAt portalUrl',
  ),
  cloudResources: connection(RESOURCES, RESOURCE),
  cloudResourcesV2: connection(RESOURCES, RESOURCE),
  graphSearch: {
    scope: RESOURCES,
    args: ['query', 'projectId', 'first', 'after', 'quick', 'fetchTotalCount'],
    type: {
      nodes: { list: true, type: { entities: { list: true, type: plain('id name type') } } },
      pageInfo: { type: PAGE_INFO },
      totalCount: { value: 1 },
    },
  },
  controls: connection('read:controls', 'name description severity type enabled'),
  issues: connection('read:issues', 'type severity status createdAt updatedAt'),
  issuesV2: connection('read:issues', 'type severity status createdAt updatedAt'),
  projects: connection('read:projects', 'name slug archived'),
  cloudAccounts: connection('read:cloud_accounts', 'name externalId cloudProvider status'),
  cloudConfigurationRules: connection(CONFIGURATION, 'name severity enabled cloudProvider'),
  configurationFindings: connection(CONFIGURATION, 'result severity status'),
};

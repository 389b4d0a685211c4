/**
 * What the sandbox is for, proven: every request of every vendor file is spoilt in one place at a time, and the real
 * check, through the real egress, must notice. A spoilt request that still works would mean that the vendor file could
 * be wrong there and no test would say so.
 *
 * Spoilt are paths, query names, methods, headers, signers, names and fixed values in bodies, captures, and the
 * statuses that count as success. The verdict on a log-out is never used, so it is the sandbox that must have seen the
 * difference.
 */
import type { AuthMethod, Capture, Signer, Step, StepRequest, Vendor } from 'sallyport/vendors';
import { VENDORS } from 'sallyport/vendors';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../checks/index.js';
import { createEgress, type Egress, parseOriginOverride } from '../egress/index.js';
import {
  type RecordedRequest,
  SANDBOX_CREDENTIALS,
  SANDBOX_TOKENS,
  type Sandbox,
  type SandboxCredentials,
  startSandbox,
} from './index.js';
import { checkInputs } from './testing/checkInputs.js';

const both = (name: string, reason: string) => ({ [`${name} dropped`]: reason, [`${name} renamed`]: reason });
const acceptOf = (...steps: readonly string[]) =>
  Object.assign(
    {},
    ...steps.map((step) => both(`${step}: header Accept`, 'JSON is sent without being asked for.')),
  );
const SHORTER = 'It only keeps the answer short.';
const ANY_NAME = 'Any name will do.';
const OPTIONAL = 'The vendor has a default.';
const INSPECTOR = {
  'findings.account_status: json dropped': OPTIONAL,
  'findings.list_findings: json dropped': OPTIONAL,
  'findings.list_findings: json maxResults dropped': SHORTER,
};
const SECURITYHUB = {
  'findings.get_findings: json dropped': OPTIONAL,
  'findings.get_findings: json MaxResults dropped': SHORTER,
};
const ACCESS_ANALYSER = {
  'findings.list_analyzers: query maxResults dropped': SHORTER,
  'findings.list_findings: json maxResults dropped': SHORTER,
};
const ASSUME_ROLE = {
  'assume_role: form DurationSeconds dropped': OPTIONAL,
  'assume_role: form RoleSessionName changed': ANY_NAME,
};
const ASSUME_ROLES = {
  ...ASSUME_ROLE,
  'assume_own_role: form DurationSeconds dropped': OPTIONAL,
  'assume_own_role: form RoleSessionName changed': ANY_NAME,
};
const WIZ = acceptOf('token', 'vulnerabilities.read_vulnerabilities');
const TYPED = 'JSON says its type by itself.';
const TYPELESS = 'There is no body that could have a type.';

const ANY_CASE = 'The vendor writes it in small letters itself, and takes both.';
const AIKIDO = {
  ...acceptOf('issues.export_issues'),
  'issues.export_issues: query format dropped': OPTIONAL,
  'issues.export_issues: query per_page dropped': SHORTER,
};
const githubHeaders = (...steps: readonly string[]) =>
  Object.assign(
    acceptOf(...steps),
    ...steps.map((step) => both(`${step}: header X-GitHub-Api-Version`, OPTIONAL)),
  );
const GITHUB = {
  ...githubHeaders('repositories.list_repositories', 'dependabot_alerts.find_organization'),
  ...githubHeaders('dependabot_alerts.list_dependabot_alerts'),
  'repositories.list_repositories: query per_page dropped': SHORTER,
  'dependabot_alerts.find_organization: query per_page dropped': SHORTER,
  'dependabot_alerts.list_dependabot_alerts: query per_page dropped': SHORTER,
};
const SNYK = acceptOf('self', 'organizations.list_organizations');
const GRAPH_LISTS = ['users', 'groups', 'applications', 'risky_users', 'risk_detections'];
const ENTRA = {
  ...acceptOf(
    'token',
    ...[...GRAPH_LISTS, 'policies', 'authentication_methods'].map((id) => `${id}.read_${id}`),
  ),
  ...Object.fromEntries(
    GRAPH_LISTS.flatMap((id) =>
      ['$select', '$top'].map((name) => [`${id}.read_${id}: query ${name} dropped`, SHORTER]),
    ),
  ),
};
const SERVICENOW_LISTS = ['log_in', 'incidents.list_incidents', 'requests.list_requests'];
const DEFENDER = {
  ...acceptOf('token', 'machines.list_machines'),
  'machines.list_machines: query $top dropped': SHORTER,
};
const DEFENDER_CLOUD = acceptOf('assessments.list_subscriptions', 'assessments.list_assessments');

/** Mutants that a vendor answers just the same, and why. What is listed here but caught after all fails too. */
const EQUIVALENT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'TENABLE api_keys': {
    ...acceptOf('scans.list_scans'),
    'scans.list_scans: query last_modification_date dropped': SHORTER,
  },
  'QUALYS basic': {
    'log_in: header X-Requested-With changed': ANY_NAME,
    'hosts.list_hosts: header X-Requested-With changed': ANY_NAME,
    'log_out: header X-Requested-With changed': ANY_NAME,
    'hosts.list_hosts: query truncation_limit dropped': SHORTER,
    'log_out: success 200': 'What a log-out comes to is never used.',
  },
  'CROWDSTRIKE api_client': {
    ...acceptOf('token', 'hosts.read_hosts', 'alerts.read_alerts'),
    'hosts.read_hosts: query limit dropped': SHORTER,
    'alerts.read_alerts: query limit dropped': SHORTER,
  },
  'AWS_INSPECTOR2 direct_access': INSPECTOR,
  'AWS_INSPECTOR2 leen_role': { ...INSPECTOR, ...ASSUME_ROLE },
  'AWS_INSPECTOR2 role_chaining': { ...INSPECTOR, ...ASSUME_ROLES },
  'AWS_SECURITYHUB direct_access': SECURITYHUB,
  'AWS_SECURITYHUB leen_role': { ...SECURITYHUB, ...ASSUME_ROLE },
  'AWS_SECURITYHUB role_chaining': { ...SECURITYHUB, ...ASSUME_ROLES },
  'AWS_ACCESS_ANALYSER direct_access': ACCESS_ANALYSER,
  'AWS_ACCESS_ANALYSER leen_role': { ...ACCESS_ANALYSER, ...ASSUME_ROLE },
  'AWS_ACCESS_ANALYSER role_chaining': { ...ACCESS_ANALYSER, ...ASSUME_ROLES },
  'OKTA_IDP api_token': {
    ...acceptOf('me', 'users.list_users', 'groups.list_groups', 'apps.list_apps', 'logs.list_logs'),
    ...acceptOf('policies.list_policies', 'roles.list_roles'),
    'users.list_users: query limit dropped': SHORTER,
    'groups.list_groups: query limit dropped': SHORTER,
    'apps.list_apps: query limit dropped': SHORTER,
    'logs.list_logs: query limit dropped': SHORTER,
  },
  'SEMGREP web_api_token': acceptOf('web_api.list_deployments'),
  'INSIGHTVM api_key': { 'assets.list_assets: query size dropped': SHORTER },
  'SENTINELONE api_token': {
    ...acceptOf('sites.list_sites'),
    'sites.list_sites: query limit dropped': SHORTER,
  },
  'SENTINELONE_VMS api_token': {
    ...acceptOf('list_sites', 'risks.read_risks'),
    'list_sites: query limit dropped': SHORTER,
    'risks.read_risks: query limit dropped': SHORTER,
    'risks.read_risks: query skipCount dropped': SHORTER,
  },
  'CROWDSTRIKE_SPOTLIGHT api_client': {
    ...acceptOf('token', 'vulnerabilities.read_vulnerabilities', 'hosts.read_hosts'),
    'vulnerabilities.read_vulnerabilities: query limit dropped': SHORTER,
    'hosts.read_hosts: query limit dropped': SHORTER,
  },
  'WIZ_VMS service_account': WIZ,
  'WIZ_CODE service_account': WIZ,
  'TANIUM_VMS api_token': {
    ...both('gateway.gateway_now: header Content-Type', TYPED),
    ...both('session: header Content-Type', TYPELESS),
    'session: header Content-Type changed': TYPELESS,
  },
  'CHECKMARX client_credentials': {
    ...acceptOf('token', 'projects.list_projects'),
    'projects.list_projects: query limit dropped': SHORTER,
  },
  'MEND user_key': { 'projects.list_projects: query limit dropped': SHORTER },
  'ARNICA api_key': {
    ...acceptOf('key', 'risks.list_findings'),
    'risks.list_findings: query limit dropped': SHORTER,
  },
  'ORCA api_token': {
    ...acceptOf('alerts.query_alerts'),
    'alerts.query_alerts: json dropped': OPTIONAL,
    'alerts.query_alerts: json limit dropped': SHORTER,
  },
  'UPWIND client_credentials': {
    ...acceptOf('token', 'vulnerabilities.list_vulnerability_findings'),
    'vulnerabilities.list_vulnerability_findings: query per-page dropped': SHORTER,
  },
  'LACEWORK_CSPM api_key': { 'token: json expiryTime dropped': OPTIONAL },
  'AIKIDO client_credentials': { ...AIKIDO, ...acceptOf('token') },
  'AIKIDO oauth': AIKIDO,
  'GITLAB access_token': {
    ...acceptOf('user', 'api.list_projects'),
    'api.list_projects: query membership dropped':
      'Only a token without a project can tell: see nothing_shared.',
    'api.list_projects: query per_page dropped': SHORTER,
  },
  'GITHUB pat': { ...GITHUB, ...githubHeaders('user') },
  'GITHUB github_app': { ...GITHUB, ...githubHeaders('installation_token') },
  'SERVICENOW basic': {
    ...acceptOf(...SERVICENOW_LISTS),
    ...Object.fromEntries(
      SERVICENOW_LISTS.flatMap((step) =>
        ['sysparm_fields', 'sysparm_limit'].map((name) => [`${step}: query ${name} dropped`, SHORTER]),
      ),
    ),
    'log_in: success 403,404': 'Only a user without a role can tell: see permission_missing.',
  },
  'BLACK_KITE client_credentials': acceptOf('token'),
  'BIT_SIGHT company_api_token': {
    ...acceptOf('companies.list_companies'),
    'companies.list_companies: signer without password': 'There is none in any case.',
  },
  'SNYK api_key': SNYK,
  'SNYK oauth': {
    ...SNYK,
    'self: signer scheme in small letters': ANY_CASE,
    'organizations.list_organizations: signer scheme in small letters': ANY_CASE,
  },
  'MS_ENTRA client_credentials': ENTRA,
  'MS_ENTRA oauth2': ENTRA,
  'MS_DEFENDER_VMS oauth2': {
    ...DEFENDER,
    ...acceptOf('vulnerabilities.list_vulnerabilities'),
    'vulnerabilities.list_vulnerabilities: query $top dropped': SHORTER,
  },
  'MS_DEFENDER_ENDPOINT oauth2': {
    ...DEFENDER,
    ...acceptOf('alerts.list_alerts'),
    'alerts.list_alerts: query $top dropped': SHORTER,
  },
  'MS_DEFENDER_CLOUD oauth2': DEFENDER_CLOUD,
  'MS_DEFENDER_CLOUD oauth2_admin_consent': { ...DEFENDER_CLOUD, ...acceptOf('token') },
  'JIRA oauth': {
    ...acceptOf(
      'sites',
      'issues.list_projects',
      'tickets.scopes_for_write_jira_work',
      'tickets.projects_for_tickets',
      'users.myself',
      'group_members.scopes_for_manage_jira_configuration',
      'webhooks.scopes_for_manage_jira_webhook',
    ),
    'issues.list_projects: query maxResults dropped': SHORTER,
    'tickets.projects_for_tickets: query maxResults dropped': SHORTER,
  },
  'APISEC api_token': {
    ...acceptOf('applications.list_applications'),
    'applications.list_applications: query include dropped': 'It only adds to the answer.',
  },
};

const ROWS = [...SANDBOX_CREDENTIALS, ...SANDBOX_TOKENS];

let sandbox: Sandbox;
let egress: Egress;
beforeAll(async () => {
  sandbox = await startSandbox();
  egress = createEgress({
    overrides: [parseOriginOverride(`*=${sandbox.origin}`)],
    allowSelfHosted: true,
  });
});
afterAll(async () => {
  await egress.close();
  await sandbox.close();
});

type Mutant = {
  readonly name: string;
  readonly method: AuthMethod;
  /** What was spoilt serves the log-out, whose verdict nobody uses: the sandbox must have been asked otherwise. */
  readonly unheard: boolean;
};

/** What a browser has to walk through comes first: the check starts from what that brought. */
const checkable = VENDORS.flatMap((vendor) =>
  vendor.methods
    .filter(({ check }) => !('unavailable' in check))
    .map((method) => ({ vendor, method, name: `${vendor.id} ${method.id}` })),
);
const played = new Set(
  ROWS.filter(({ outcome }) => outcome !== 'unverified').map(({ vendor, method }) => `${vendor} ${method}`),
);
const subjects = checkable.filter(({ name }) => played.has(name));

describe('a vendor file that is spoilt in one place is caught by the sandbox', () => {
  it('for every method that has a check', () => {
    expect(subjects.map(({ name }) => name).sort()).toEqual([...played].sort());
    expect(checkable.map(({ name }) => name).filter((name) => !played.has(name))).toEqual([]);
  });

  it.each(subjects)(
    '$name',
    async ({ vendor, method, name }) => {
      const rows = ROWS.filter(
        (row) => row.vendor === vendor.id && row.method === method.id && row.outcome.startsWith('works'),
      );
      const before = new Map<SandboxCredentials, Seen>();
      for (const row of rows) {
        const seen = await check(vendor, method, row);
        expect(seen.works, row.outcome).toBe(true);
        expect(refusals(row, seen)).toEqual([]);
        before.set(row, seen);
      }
      const survivors: string[] = [];
      const mutants = mutantsOf(method);
      expect(mutants.length).toBeGreaterThan(10);
      for (const mutant of mutants) {
        if (!(await isCaught(vendor, mutant, before))) survivors.push(mutant.name);
      }
      expect(survivors.sort()).toEqual(Object.keys(EQUIVALENT[name] ?? {}).sort());
    },
    120_000,
  );
});

type Seen = {
  readonly works: boolean;
  /** The capabilities that were proven. */
  readonly proven: string;
  readonly requests: readonly RecordedRequest[];
};

async function check(vendor: Vendor, method: AuthMethod, row: SandboxCredentials): Promise<Seen> {
  sandbox.reset();
  const { outcome, capabilities } = await runCheck({
    vendor,
    method,
    ...checkInputs(row),
    egress,
    sleep: () => Promise.resolve(),
  });
  const proven = capabilities.filter(({ state }) => state === 'works').map(({ id }) => id);
  return { works: outcome === 'works', proven: proven.join(), requests: sandbox.requests() };
}

/** Answers that good credentials don't get, but for a try at another place, or in a tenant that is empty. */
function refusals({ outcome }: SandboxCredentials, { requests }: Seen): readonly RecordedRequest[] {
  const usual = outcome === 'works_empty' ? 404 : 401;
  return requests.filter(({ status }) => status === null || (status >= 300 && status !== usual));
}

async function isCaught(vendor: Vendor, mutant: Mutant, before: ReadonlyMap<SandboxCredentials, Seen>) {
  for (const [row, healthy] of before) {
    const seen = await check(vendor, mutant.method, row);
    if (!seen.works || seen.proven !== healthy.proven || refusals(row, seen).length > 0) return true;
    if (mutant.unheard && answers(seen) !== answers(healthy)) return true;
  }
  return false;
}

const answers = ({ requests }: Seen): string =>
  requests
    .map(({ status }) => String(status))
    .toSorted((one, other) => one.localeCompare(other))
    .join();

function mutantsOf(method: AuthMethod): Mutant[] {
  const { check, capabilities } = method;
  if ('unavailable' in check) return [];
  const inLogin = spoilt(check.steps).map(
    ([name, steps, unheard]): Mutant => ({
      name,
      unheard,
      method: { ...method, check: { ...check, steps } },
    }),
  );
  const inCapabilities = capabilities.flatMap((capability, index) =>
    'steps' in capability
      ? spoilt(capability.steps).map(
          ([name, steps, unheard]): Mutant => ({
            name: `${capability.id}.${name}`,
            unheard,
            method: { ...method, capabilities: capabilities.with(index, { ...capability, steps }) },
          }),
        )
      : [],
  );
  return [...inLogin, ...inCapabilities];
}

function spoilt(steps: readonly Step[]): [name: string, steps: readonly Step[], unheard: boolean][] {
  return steps.flatMap((step, index) =>
    mutations(step).map(([name, mutated]): [string, readonly Step[], boolean] => [
      `${step.id}: ${name}`,
      steps.with(index, mutated),
      step.always === true || name.startsWith('capture'),
    ]),
  );
}

type Mutation = readonly [name: string, step: Step];

function mutations(step: Step): Mutation[] {
  const { request, sign, captures = [] } = step;
  const asking = (name: string, change: Partial<StepRequest>): Mutation => [
    name,
    { ...step, request: { ...request, ...change } },
  ];
  return [
    asking('method', { method: request.method === 'GET' ? 'POST' : 'GET' }),
    ...urls(request.url).map(([name, url]) => asking(name, { url })),
    ...named('header', request.headers, (headers) => ({ headers }))(asking),
    ...named('form', request.form, (form) => ({ form }))(asking),
    ...bodies(request).map(([name, json]) => asking(name, { json } as Partial<StepRequest>)),
    ...signers(sign).map(([name, other]): Mutation => [name, withSign(step, other)]),
    ...captures.map(
      (capture, index): Mutation => [
        `capture ${capture.set}`,
        { ...step, captures: captures.with(index, elsewhere(capture)) },
      ],
    ),
    ...successes(step),
  ];
}

function urls(url: string): [name: string, url: string][] {
  const [base = '', query] = url.split('?');
  const rest = query === undefined ? '' : `?${query}`;
  const parts = query === undefined ? [] : query.split('&');
  const join = (all: readonly string[]) => (all.length === 0 ? base : `${base}?${all.join('&')}`);
  return [
    ['path + letter', `${base}x${rest}`],
    ...(base.endsWith('/') ? [] : [['path + slash', `${base}/${rest}`] as [string, string]]),
    ...(/[a-z0-9]$/.test(base) ? [['path - letter', `${base.slice(0, -1)}${rest}`] as [string, string]] : []),
    ...(/\w\/$/.test(base) ? [['path - slash', `${base.slice(0, -1)}${rest}`] as [string, string]] : []),
    ...parts.flatMap((part, index): [string, string][] => [
      [`query ${part.split('=')[0]} renamed`, join(parts.with(index, `x${part}`))],
      [`query ${part.split('=')[0]} dropped`, join(parts.toSpliced(index, 1))],
    ]),
  ];
}

/** Each entry renamed, dropped, and where its value is fixed, with another value. */
function named(
  what: string,
  entries: Readonly<Record<string, string>> = {},
  change: (entries: Record<string, string>) => Partial<StepRequest>,
) {
  return (asking: (name: string, change: Partial<StepRequest>) => Mutation): Mutation[] =>
    Object.entries(entries).flatMap(([key, value]) => {
      const { [key]: _, ...others } = entries;
      return [
        asking(`${what} ${key} renamed`, change({ ...others, [`x${key}`]: value })),
        asking(`${what} ${key} dropped`, change(others)),
        ...(value.includes('{')
          ? []
          : [asking(`${what} ${key} changed`, change({ ...others, [key]: `x${value}` }))]),
      ];
    });
}

function bodies({ json }: StepRequest): [name: string, json: unknown][] {
  if (json === undefined) return [];
  const entries =
    typeof json === 'object' && json !== null && !Array.isArray(json) ? Object.entries(json) : [];
  return [
    ['json dropped', undefined],
    ['json + key', { ...Object.fromEntries(entries), x: 1 }],
    ...entries.flatMap(([key, value]): [string, unknown][] => {
      const others = entries.filter(([other]) => other !== key);
      return [
        [`json ${key} renamed`, Object.fromEntries([...others, [`x${key}`, value]])],
        [`json ${key} dropped`, Object.fromEntries(others)],
        [
          `json ${key} changed`,
          Object.fromEntries([...others, [key, typeof value === 'string' ? `${value}x` : 'x']]),
        ],
      ];
    }),
  ];
}

function signers(sign: Signer | undefined): [name: string, sign: Signer | undefined][] {
  if (sign === undefined) return [];
  const none: [string, undefined] = ['signer dropped', undefined];
  const authorization = (value: string): Signer => ({ kind: 'header', name: 'Authorization', value });
  switch (sign.kind) {
    case 'header':
      return [
        none,
        ['signer header renamed', { ...sign, name: `${sign.name}x` }],
        ['signer value + letter', { ...sign, value: `${sign.value}x` }],
        ...(swapCase(sign.value) === sign.value
          ? []
          : [['signer case changed', { ...sign, value: swapCase(sign.value) }] satisfies [string, Signer]]),
      ];
    case 'basic':
      return [
        none,
        ['signer user name changed', { ...sign, username: `${sign.username}x` }],
        ['signer password changed', { ...sign, password: `${sign.password}x` }],
        ['signer without password', { ...sign, password: '' }],
        ['signer bearer', { kind: 'bearer', token: sign.password }],
      ];
    case 'bearer':
      return [
        none,
        ['signer token changed', { ...sign, token: `${sign.token}x` }],
        ['signer scheme changed', authorization(`Token ${sign.token}`)],
        ['signer scheme in small letters', authorization(`bearer ${sign.token}`)],
      ];
    case 'sigv4': {
      const { sessionToken, ...lasting } = sign;
      return [
        none,
        ['signer service changed', { ...sign, service: `${sign.service}x` }],
        ['signer region changed', { ...sign, region: 'sa-east-1' }],
        ['signer key id changed', { ...sign, accessKeyId: `${sign.accessKeyId}X` }],
        ['signer secret changed', { ...sign, secretAccessKey: `${sign.secretAccessKey}x` }],
        sessionToken === undefined
          ? ['signer session token added', { ...sign, sessionToken: 'x' }]
          : ['signer session token dropped', lasting],
      ];
    }
    case 'jwt':
      return [none, ['signer lifetime gone', { ...sign, lifetimeSecs: 0 }]];
  }
}

/** The letters outside of templates. */
const swapCase = (value: string): string =>
  value.replace(/\{[^}]*\}|[A-Za-z]/g, (part) => {
    if (part.startsWith('{')) return part;
    return part === part.toUpperCase() ? part.toLowerCase() : part.toUpperCase();
  });

function withSign(step: Step, sign: Signer | undefined): Step {
  const { sign: _, ...unsigned } = step;
  return sign === undefined ? unsigned : { ...unsigned, sign };
}

function elsewhere(capture: Capture): Capture {
  if ('json' in capture) return { ...capture, json: `${capture.json}x` };
  if ('header' in capture) return { ...capture, header: `${capture.header}x` };
  if ('cookie' in capture) return { ...capture, cookie: `${capture.cookie}x` };
  return { ...capture, xml: `${capture.xml}x` };
}

/** Statuses that count as success, each changed for one that the vendor never gives. */
function successes(step: Step): Mutation[] {
  return step.verdicts.flatMap((verdict, index): Mutation[] => {
    const { status } = verdict.when;
    if (verdict.result !== 'ok' || status === undefined) return [];
    const when = { ...verdict.when, status: 299 };
    return [
      [
        `success ${[status].flat().join()}`,
        { ...step, verdicts: step.verdicts.with(index, { ...verdict, when }) },
      ],
    ];
  });
}

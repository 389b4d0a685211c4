import type { Field } from '../vendors/index.js';
import { fitsFormat } from './fitsFormat.js';
import type { Pair } from './parsePairs.js';

/** Names that mean the same, in lower case. A field is in each group that has its path or its label. */
const SYNONYMS: readonly (readonly string[])[] = [
  [
    'client id',
    'app id',
    'application id',
    'application client id',
    'api client id',
    'clientid',
    'consumer key',
  ],
  [
    'client secret',
    'app secret',
    'client secret value',
    'secret',
    'secret value',
    'password',
    'client key',
    'secret text',
  ],
  ['access key', 'accesskey', 'access key id', 'api access key', 'client key'],
  ['secret key', 'secretkey', 'secret access key', 'api secret key', 'secret'],
  ['key id', 'keyid', 'access key id', 'api key id'],
  [
    'api token',
    'api key',
    'apikey',
    'token',
    'access token',
    'auth token',
    'personal access token',
    'company api token',
    'web api token',
    'app token',
  ],
  ['user key', 'userkey', 'service user key'],
  ['tenant id', 'directory id', 'directory tenant id', 'tenant'],
  ['tenant name', 'tenant', 'tenant account name'],
  [
    'base url',
    'url',
    'api url',
    'api base url',
    'api endpoint',
    'endpoint',
    'api endpoint url',
    'endpoint url',
    'host',
    'hostname',
    'server',
    'server url',
    'domain',
    'org url',
    'okta domain',
    'site',
    'console url',
    'instance url',
    'gitlab url',
    'server uri',
  ],
  ['username', 'user', 'user name', 'login', 'user id'],
  ['user email', 'email', 'e mail', 'user'],
  ['password', 'pass', 'passwd', 'pwd'],
  ['region', 'aws region', 'region name', 'aws region name', 'default region', 'location'],
  ['instance name', 'instance', 'snow instance', 'servicenow instance'],
  ['account', 'account name', 'lacework account'],
  ['sub account', 'subaccount'],
  ['organization id', 'org id', 'organisation id', 'organization'],
  ['organization uuid', 'org uuid', 'org token'],
  ['role arn', 'arn', 'aws role arn'],
];

/** Words that say whose it is, and nothing of what it is. */
const OWNERS =
  /^(?:aws|azure|az|arm|tio|tenable|falcon|cs|crowdstrike|wiz|snyk|okta|gitlab|gl|github|gh|qualys|mend|ws|whitesource|lw|lacework|orca|s1|sentinelone|sn|snow|servicenow|semgrep|upwind|arnica|aikido|apisec|blackkite|bitsight|cx|checkmarx|rapid7|r7|insightvm|tanium|entra|ms|graph|my|default|x|the|your|nm) /u;

/** Which field each pair belongs to, by name; where two would do, by the format. A field gets one value. */
export function matchFields(pairs: readonly Pair[], fields: readonly Field[]): ReadonlyMap<Field, string> {
  const found = new Map<Field, string>();
  for (const closeness of ['own', 'synonym'] as const) {
    for (const { name, value } of pairs) {
      const open = fields.filter((field) => !found.has(field) && isNamed(field, name, closeness));
      const fitting = open.filter((field) => fitsFormat(field, value) !== false);
      const [field, ...more] = fitting.length > 0 ? fitting : open;
      if (field && more.length === 0 && ![...found.values()].includes(value)) found.set(field, value);
    }
  }
  return found;
}

function isNamed(field: Field, name: string, closeness: 'own' | 'synonym'): boolean {
  const said = spellings(name);
  const own = namesOf(field);
  if (closeness === 'own') return said.some((each) => own.includes(each));
  const groups = SYNONYMS.filter((group) => own.some((each) => group.includes(each)));
  return groups.some((group) => said.some((each) => group.includes(each)));
}

function namesOf({ path, label }: Field): readonly string[] {
  return [...spellings(path.split('.').at(-1) ?? ''), ...spellings(label)];
}

/** `AWS_ACCESS_KEY_ID`, `accessKeyId` and `Access key ID` are one: as words, whole and without whose it is. */
function spellings(name: string): readonly string[] {
  const words = name
    .replaceAll(/(\p{Ll}|\d)(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, ' ')
    .trim();
  const bare = words.replace(OWNERS, '').replace(OWNERS, '');
  return bare === words ? [words] : [words, bare];
}

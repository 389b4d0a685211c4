/**
 * Every setting of the server, once: the command line, the environment, `--help` and the documentation are all made
 * from this table. `publicUrl` is `--public-url` on the command line and `SALLYPORT_PUBLIC_URL` in the environment; a
 * flag wins over the environment.
 */
export type SettingKind = 'text' | 'integer' | 'flag' | 'list';

export type Setting = {
  readonly kind: SettingKind;
  /** Shown in place of the value: `--port N`. */
  readonly value?: string;
  readonly help: string;
  readonly default?: string | number;
  /** Says that the value is a secret: flags are seen by everyone on the machine, so it is taken from the environment only. */
  readonly secret?: true;
};

export const SETTINGS = {
  port: { kind: 'integer', value: 'N', default: 8787, help: 'Port to listen on; 0 takes a free one.' },
  host: { kind: 'text', value: 'ADDRESS', default: '127.0.0.1', help: 'Address to listen on.' },
  publicUrl: {
    kind: 'text',
    value: 'URL',
    help: 'Address under which browsers reach the server, with its sub-path if it has one.',
  },
  trustProxy: {
    kind: 'integer',
    value: 'N',
    default: 0,
    help: 'How many proxies in front may be believed about the client address (X-Forwarded-For).',
  },
  data: {
    kind: 'text',
    value: 'DIR',
    default: '.sallyport',
    help: 'Folder of the embedded database. One process at a time.',
  },
  databaseUrl: {
    kind: 'text',
    value: 'URL',
    help: 'Postgres instead of the embedded database: postgres://user@host/name. Put a password into the environment.',
  },
  vaultKeyFile: {
    kind: 'text',
    value: 'FILE',
    help: 'Keys that seal credentials and hash tokens; made by `vault-keys generate`. Needed outside --dev and --sandbox.',
  },
  vaultKeys: {
    kind: 'text',
    secret: true,
    help: 'The key file as text, where a file is not wanted.',
  },
  allowOrigin: {
    kind: 'list',
    value: 'URL',
    help: 'Origin whose pages may show the modal. Repeatable; `origins add` keeps more in the database.',
  },
  redirectUrl: {
    kind: 'list',
    value: 'URL',
    help: 'The only success and error URLs that invites and create calls may name. Without any, every https address may. Repeatable.',
  },
  confirmation: {
    kind: 'text',
    value: 'none|required',
    default: 'none',
    help: 'required: what was authorized at a vendor is connected only once your backend has confirmed it.',
  },
  authorizationSecs: {
    kind: 'integer',
    value: 'N',
    default: 600,
    help: 'Seconds that a person may take at each page of a vendor’s, 5 to 3600.',
  },
  appName: { kind: 'text', value: 'NAME', help: 'Name of your product, as the modal shows it.' },
  vendors: {
    kind: 'text',
    value: 'DIR',
    help: 'Folder with vendors of your own, a NAME.json each; one of the same id replaces the catalogue’s. `vendors new` makes one.',
  },
  allowSelfHosted: {
    kind: 'flag',
    help: 'Lets customers name any public host for vendors whose product can be self-hosted.',
  },
  vendorTimeoutMs: {
    kind: 'integer',
    value: 'N',
    default: 10_000,
    help: 'Milliseconds that one request to a vendor may take.',
  },
  rateLimit: {
    kind: 'integer',
    value: 'N',
    default: 600,
    help: 'Requests per minute for each API key, session and client address; 0 turns the limit off.',
  },
  awsAccountId: {
    kind: 'text',
    value: 'ID',
    help: 'Your AWS account, which customers trust in their role.',
  },
  awsAccessKeyId: {
    kind: 'text',
    value: 'ID',
    help: 'Key of the AWS identity that assumes their roles.',
  },
  awsSecretAccessKey: { kind: 'text', secret: true, help: 'Secret of that key.' },
  awsChainRoleArn: {
    kind: 'text',
    value: 'ARN',
    help: 'Role in your own account through which roles are chained.',
  },
  // The operator's registrations at vendors where people sign in; each has its callback in docs/oauth.md.
  snykClientId: { kind: 'text', value: 'ID', help: 'Client ID of your Snyk App.' },
  snykClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  msDefenderClientId: {
    kind: 'text',
    value: 'ID',
    help: 'Client ID of your Microsoft application for Defender.',
  },
  msDefenderClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  msDefenderCloudClientId: {
    kind: 'text',
    value: 'ID',
    help: 'Client ID of your Microsoft application for Defender for Cloud.',
  },
  msDefenderCloudClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  msEntraClientId: {
    kind: 'text',
    value: 'ID',
    help: 'Client ID of your Microsoft application for Entra ID.',
  },
  msEntraClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  jiraClientId: { kind: 'text', value: 'ID', help: 'Client ID of your Atlassian app.' },
  jiraClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  aikidoClientId: { kind: 'text', value: 'ID', help: 'Client ID of your Aikido app.' },
  aikidoClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  githubClientId: { kind: 'text', value: 'ID', help: 'Client ID of your GitHub App.' },
  githubClientSecret: { kind: 'text', secret: true, help: 'Its client secret.' },
  githubAppSlug: { kind: 'text', value: 'NAME', help: 'Name of your GitHub App, as in its address.' },
  githubPrivateKey: { kind: 'text', secret: true, help: 'Its private key, in PEM (PKCS #8).' },
  origin: {
    kind: 'list',
    value: 'FROM=TO',
    help: 'Dials TO wherever a vendor address FROM is asked for, e.g. an emulator. Only with --sandbox or --dev. Repeatable.',
  },
  sandbox: { kind: 'flag', help: 'Runs made-up vendors on loopback, to try everything without any account.' },
  dev: {
    kind: 'flag',
    help: 'Makes keys, an organization and an API key by itself. Listens on loopback only.',
  },
  logLevel: { kind: 'text', value: 'LEVEL', default: 'info', help: 'silent, error, warn, info or debug.' },
  json: { kind: 'flag', help: 'Prints one line of JSON when ready: {"url", "api_key", "organization_id"}.' },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

type ValueOf<S extends Setting> = S['kind'] extends 'integer'
  ? number
  : S['kind'] extends 'flag'
    ? boolean
    : S['kind'] extends 'list'
      ? readonly string[]
      : S extends { default: string }
        ? string
        : string | undefined;

export type Settings = { readonly [Name in SettingName]: ValueOf<(typeof SETTINGS)[Name]> };

/** `publicUrl` -> `public-url`. */
export function flagName(name: SettingName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `publicUrl` -> `SALLYPORT_PUBLIC_URL`. */
export function environmentName(name: SettingName): string {
  return `SALLYPORT_${flagName(name).replaceAll('-', '_').toUpperCase()}`;
}

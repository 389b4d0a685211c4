/**
 * The vendor format: everything Sallyport knows about a vendor, as data. No functions, so that a vendor can be
 * listed, searched, printed, tested, and cut down to the part that a browser may see (`toPublicVendor`).
 *
 * Three small languages occur in it:
 *
 * - **Template**: text with `{name}` in it. A name is a credential path (`{aws.aws_region_name}`), a variable that a
 *   derivation, capture or alternative has set (`{token}`), what an authorization brought (`{oauth.access_token}`), an
 *   operator's value (`{platform.aws_account_id}`) or `{now.epoch_seconds}`. An unset name makes a step impossible, an optional field that was left empty is ''.
 *   Braces around anything else (a policy to copy) are plain text.
 *   Where a value lands decides how it is escaped: percent-encoded in a path or query, one DNS label in a host name,
 *   refused with CR or LF in a header. A template that starts with a name may take a whole origin from it.
 * - **Pattern**: a JavaScript regular expression, anchored by its author, safe from catastrophic backtracking.
 * - **HostPattern**: a host name in which `*` stands for exactly one label and `**` for one or more.
 */
export type Template = string;
export type Pattern = string;
export type HostPattern = string;
/** Where a value sits in the credentials object: `client_key`, `aws.aws_role_arn`. */
export type FieldPath = string;

export const CATEGORIES = ['VMS', 'EDR', 'AppSec', 'CSPM', 'IDP', 'SCM', 'ITSM', 'TPRM'] as const;
export type Category = (typeof CATEGORIES)[number];

export type Vendor = {
  /** The enum value of the provisioning API, and the file's name: `OKTA_IDP`. */
  readonly id: string;
  /** Other ids accepted on the way in, and answered as `id`: `OKTA`. */
  readonly aliases?: readonly string[];
  /** The product's name as its maker writes it. */
  readonly name: string;
  readonly category: Category;
  readonly secondaryCategories?: readonly Category[];
  /** One short line for the picker. */
  readonly summary: string;
  /** More words by which people look for it: the maker, former names, family. */
  readonly keywords?: readonly string[];
  readonly docsUrl: string;
  /** The maker's colour, behind the logo: `#rrggbb`. */
  readonly color: string;
  /** Default: the first letter of the name. */
  readonly logo?: Logo;
  readonly methods: readonly AuthMethod[];
  /** Settings that the integrator may put on an invite or a create call. Never shown to the customer. */
  readonly options?: readonly IntegratorOption[];
  readonly hosts: HostRule;
  readonly console?: Console;
  /** Set by the server where an operator's file brought the vendor, never written in a file: nobody has proven its patterns. */
  readonly own?: true;
};

/**
 * Drawn in one colour on the vendor's: the maker's mark, as SVG path data in a box of 24 by 24, or one to three letters
 * in its place.
 */
export type Logo = { readonly path: string } | { readonly letters: string };

/** Where this vendor's credentials may be sent. Everything else is refused by `egress`. */
export type HostRule = {
  readonly allow: readonly HostPattern[];
  /** The product can be self-hosted: any host, if the operator allows that. */
  readonly selfHosted?: true;
};

/**
 * The pages that a guide's links open. Only a person's browser goes there, and nothing is sent: these hosts are no part
 * of the host rule.
 */
export type Console = {
  /** Where a link may lead that is built from what was typed, besides the host rule. */
  readonly hosts: readonly HostPattern[];
  /** Works out of fields what the links need: the console of the region that was chosen. */
  readonly derive?: readonly Derivation[];
};

export type AuthMethodKind = 'credentials' | 'oauth2_authorization_code' | 'oauth2_admin_consent';

export type AuthMethod = {
  readonly id: string;
  readonly kind: AuthMethodKind;
  readonly label: string;
  /** One line that helps to choose between methods. */
  readonly summary?: string;
  readonly fields: readonly Field[];
  /** Values that the method writes into the credentials by itself: `{ 'aws.type': 'direct_access' }`. */
  readonly fixed?: Readonly<Record<FieldPath, string>>;
  /** Operator's values without which the method can't be offered. */
  readonly needs?: readonly PlatformValue[];
  /** Of the kinds `oauth2_*`, and of no other. Never leaves the server. */
  readonly oauth?: OAuth;
  readonly guide: readonly GuideStep[];
  readonly check: Check | NoCheck;
  readonly capabilities: readonly Capability[];
};

export type FieldKind =
  | 'text'
  | 'secret'
  | 'url'
  | 'host'
  | 'select'
  | 'region'
  | 'textarea'
  | 'datetime'
  | 'email'
  | 'number'
  | 'boolean';

export type Field = {
  readonly path: FieldPath;
  readonly kind: FieldKind;
  /** As the vendor's console calls it. */
  readonly label: string;
  /** Where to find it or what to look out for, in one sentence. */
  readonly help?: string;
  /** Default true. */
  readonly required?: boolean;
  readonly format?: Format;
  readonly minLength?: number;
  /** Default 4096 characters. */
  readonly maxLength?: number;
  /** A made-up value of the right shape, shown as placeholder. Never for secrets that could look real. */
  readonly example?: string;
  readonly default?: string;
  /** Of a select or region. */
  readonly choices?: readonly Choice[];
  /** Fixed text shown around the input; not part of the value. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly visibleWhen?: { readonly path: FieldPath; readonly is: readonly string[] };
  /** The server makes the value anew for each invite; the person copies it from the form. */
  readonly generated?: 'external_id';
  /** A person chose the value (a password): only line ends around it are taken off, never spaces or quotes. */
  readonly verbatim?: true;
};

export type Format = {
  readonly pattern: Pattern;
  /** What the right shape looks like, in words: "64 characters, 0-9 and a-f". */
  readonly hint: string;
  /** Only a documented format may block; anything else is a hint. */
  readonly confidence: 'documented' | 'inferred';
};

export type Choice = { readonly value: string; readonly label: string };

export type IntegratorOption = {
  readonly path: string;
  readonly kind: 'text' | 'datetime' | 'select' | 'url' | 'json';
  readonly label: string;
  readonly help: string;
  readonly choices?: readonly string[];
  /** `method`: its value is the id of the only method offered. */
  readonly narrows?: 'method';
};

/**
 * One numbered step. `**bold**` marks what is written in the vendor's console, backticks mark what is typed. This is the
 * one text with markup; all others are plain.
 */
export type GuideStep = {
  readonly text: string;
  readonly link?: GuideLink;
  /** A value to take along to the console: `{aws.external_id}`, `{platform.aws_account_id}` or plain text. */
  readonly copy?: { readonly label: string; readonly value: Template };
  /** Lists the permissions of the method's capabilities under the step. */
  readonly list?: 'permissions';
};

/** Opens a page of the vendor's in a new tab. */
export type GuideLink = {
  readonly label: string;
  /**
   * A plain https address, or a template that names fields (`{org_url}`) and what `console` derives from them. A field
   * in it holds no secret, and its values have a known shape: a choice, a format, an address.
   */
  readonly url: Template;
  /** Where it leads until those fields are filled in. Left out where the vendor has no door that is everybody's. */
  readonly fallback?: string;
};

/** What we can read with which permission, and the cheap read-only request that proves it. */
export type Capability = {
  readonly id: string;
  readonly label: string;
  /** The exact name in the vendor's console, or null where the vendor names none. */
  readonly permission: string | null;
  /** Without a required capability a connection is partial. Never true of an unverified one: nobody could tell. */
  readonly required: boolean;
} & ({ readonly steps: readonly Step[] } | { readonly unverified: string });

/**
 * How a method of kind `oauth2_*` comes by what its check starts from. The browser is led over the `pages`, in order
 * and in one transaction. What they bring is set before the first step of the check, as `{oauth.*}`; until the check
 * has proven it, it is a claim. Only what the check uses is kept, and what renews it. Pages are opened by the browser
 * alone; `token`, `revocation` and `proof` are asked by the server and keep to the vendor's host rule.
 * RFC 6749, RFC 7636, RFC 9700.
 */
export type OAuth = {
  readonly client: OAuthClient;
  /** Worked out from the method's fields: the hosts of the region that was chosen. The check has its own. */
  readonly derive?: readonly Derivation[];
  /** Hosts of pages that are none of the vendor's host rule: only the browser goes there, no code and no token. */
  readonly authorizationHosts?: readonly HostPattern[];
  readonly pages: readonly OAuthPage[];
  /** Where a page's code, and later a refresh token, is exchanged. */
  readonly token: Template;
  /** RFC 7009. Left out where the vendor documents none. */
  readonly revocation?: Template;
  readonly refresh: OAuthRefresh;
  /**
   * Taken once, after the last page and before anything is stored; each must succeed. For what a redirect brings in
   * its parameters: they could be anybody's. The check repeats none of them, so that a user's token may expire.
   */
  readonly proof?: readonly Step[];
};

/** The operator's registration at the vendor: each value is one of `{platform.*}`. */
export type OAuthClient = {
  readonly id: Template;
  readonly secret: Template;
  /** RFC 6749, 2.3.1: in an Authorization header or in the form. */
  readonly authentication: 'client_secret_basic' | 'client_secret_post';
};

/**
 * One page of the vendor's. To `url` are added `state`, `params`, and:
 *
 * - `code`: `response_type=code`, `client_id`, `redirect_uri` and a `code_challenge` with S256. The redirect brings a
 *   code, which is exchanged at once.
 * - `parameters`: nothing else. The redirect brings parameters.
 *
 * `{oauth.redirect_uri}` is set from the start; the rest of `{oauth.*}` is what earlier pages brought.
 */
export type OAuthPage = {
  readonly id: string;
  readonly url: Template;
  readonly params?: Readonly<Record<string, Template>>;
  /** What consent is asked for, in the vendor's own names. */
  readonly scopes: readonly string[];
  /** `request`: sent as `scope`, with spaces between. `registration`: chosen when the operator registered, not sent. */
  readonly scopesFrom: 'request' | 'registration';
  readonly brings: readonly OAuthVariable[];
  /** What a redirect with an `error`, or without what the page has to bring, means. First match wins. */
  readonly refusals?: readonly OAuthRefusal[];
} & (
  | {
      readonly response: 'code';
      /** What the vendor documents. S256 is sent in any case: who does not know it passes over it. */
      readonly pkce: 'required' | 'supported' | 'unknown';
      /** Of an ID token, where the vendor's is not the same for everyone. */
      readonly issuer?: Template;
    }
  | {
      readonly response: 'parameters';
      /** What the redirect has to say, letter by letter, to count. With an `error` it never counts. */
      readonly expects?: Readonly<Record<string, Template>>;
    }
);

/** Taken from the redirect, the token endpoint's answer, or the ID token. What is missing or unfit ends the attempt. */
export type OAuthVariable = {
  readonly set: `oauth.${string}`;
  /** Matches the value as a whole. */
  readonly pattern?: Pattern;
} & ({ readonly parameter: string } | { readonly token: string } | { readonly claim: string });

export type OAuthRefusal = {
  readonly when: { readonly parameter: string } & ValueMatch;
  /** `declined`: the person said no. `error=access_denied` means that everywhere. */
  readonly result: 'declined' | FailureCode;
  readonly note?: string;
};

/**
 * `single_use`: each refresh brings a new token and ends the old one, so two at the same time may lose both: one at a
 * time, and what came is stored before it is used. `unknown` is treated like it. `reusable`: the old one stays good.
 * `none`: nothing is kept but what the pages brought; the check fetches a short-lived token by itself.
 */
export type OAuthRefresh =
  | { readonly tokens: 'none' }
  | {
      readonly tokens: 'single_use' | 'reusable' | 'unknown';
      /** Days without a refresh after which the person has to authorize again. */
      readonly idleDays?: number;
    };

/**
 * How the credentials are proven: derive variables, log in, then each capability's own steps. `steps` is empty where a
 * capability's request carries the keys itself and no cheaper one exists: its `credentials_rejected` refuses the keys.
 */
export type Check = {
  readonly derive?: readonly Derivation[];
  readonly steps: readonly Step[];
};

/** No check is published by the vendor: saved and shown as "saved, not verified". */
export type NoCheck = { readonly unavailable: string };

/**
 * Sets `set` to the `value` of the first case whose pattern matches `from`. `$1` takes the pattern's groups. Where no
 * case matches, or `from` names something unset, the variable stays as it was. Later ones see what earlier ones set.
 */
export type Derivation = {
  readonly set: string;
  readonly from: Template;
  readonly cases: readonly { readonly match: Pattern; readonly value: Template }[];
};

export type Step = {
  readonly id: string;
  readonly request: StepRequest;
  readonly sign?: Signer;
  /**
   * Tried in order while the verdict is `next`; the one that decides stays set for later steps. Where the variable
   * has a value already, that value is the only one tried. A `next` from the last one becomes `otherwise`.
   * One whose address can't be reached is passed over; if none decides, that failure is the step's, since the keys
   * may belong just there.
   */
  readonly alternatives?: {
    readonly set: string;
    readonly values: readonly Template[];
    /** Default: `credentials_rejected`. */
    readonly otherwise?: { readonly result: FailureCode; readonly note?: string };
  };
  /** Taken from an answer whose verdict is `ok`. */
  readonly captures?: readonly Capture[];
  /** Worked out after the captures. */
  readonly derive?: readonly Derivation[];
  /** Runs after all others, whatever they came to, if everything it names is set (a log-out). Its verdict is not used. */
  readonly always?: true;
  /** First match wins. What nothing here matches falls to the engine's own: 429, 5xx, 3xx, else `vendor_unexpected`. */
  readonly verdicts: readonly Verdict[];
};

export type StepRequest = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: Template;
  /** A header that comes out empty is not sent. */
  readonly headers?: Readonly<Record<string, Template>>;
  /** Sent as application/x-www-form-urlencoded. */
  readonly form?: Readonly<Record<string, Template>>;
  /** Sent as application/json; templates in its strings. */
  readonly json?: JsonTemplate;
};

export type JsonTemplate =
  | Template
  | number
  | boolean
  | null
  | readonly JsonTemplate[]
  | { readonly [key: string]: JsonTemplate };

export type Signer =
  | { readonly kind: 'header'; readonly name: string; readonly value: Template }
  | { readonly kind: 'basic'; readonly username: Template; readonly password: Template }
  | { readonly kind: 'bearer'; readonly token: Template }
  | {
      readonly kind: 'sigv4';
      readonly service: string;
      readonly region: Template;
      readonly accessKeyId: Template;
      readonly secretAccessKey: Template;
      readonly sessionToken?: Template;
    }
  | {
      readonly kind: 'jwt';
      readonly algorithm: 'RS256' | 'ES256';
      /** PEM, PKCS #8. */
      readonly privateKey: Template;
      readonly claims: Readonly<Record<string, Template>>;
      readonly lifetimeSecs: number;
    };

/**
 * Sets a variable to what the answer holds at a place, or with a `pattern` to its first group (else its whole match).
 * What is not there stays unset; an answer that must have it says so in its `ok` verdict (`present`).
 */
export type Capture = { readonly set: string; readonly pattern?: Pattern } & (
  | { readonly json: JsonPointer }
  | { readonly header: string }
  | { readonly cookie: string }
  | { readonly xml: string }
);

/** RFC 6901. */
export type JsonPointer = string;

export type Verdict = {
  /** All parts given must hold. */
  readonly when: Match;
  readonly result: 'ok' | 'next' | FailureCode;
  /** Our words for this very case, shown instead of the code's own. Never the vendor's text. */
  readonly note?: string;
  /** A field whose value the check found out to be another: offered as a one-click correction. */
  readonly suggest?: { readonly path: FieldPath; readonly value: Template };
};

/** A `variable` whose template names something unset is `absent` and matches nothing else. */
export type Match = {
  readonly status?: number | readonly number[];
  readonly header?: { readonly name: string } & ValueMatch;
  readonly json?: { readonly pointer: JsonPointer } & ValueMatch;
  readonly xml?: { readonly element: string } & ValueMatch;
  readonly variable?: { readonly template: Template } & ValueMatch;
};

/**
 * `matches` looks at a string as it is and at any other JSON value as its JSON text, so that a list of scopes can be
 * searched. `present` wants something there that is not null, `empty` an empty string, list or object.
 */
export type ValueMatch =
  | { readonly is: string | number | boolean }
  | { readonly matches: Pattern }
  | { readonly present: true }
  | { readonly absent: true }
  | { readonly empty: true };

/** Why a step did not succeed. Who must act on each is said once, in `contract/failures.ts`. */
export const FAILURE_CODES = [
  'credentials_rejected',
  'credentials_expired',
  'permission_missing',
  'wrong_region',
  'tenant_not_found',
  'not_enabled',
  'address_not_allowed',
  'host_not_allowed',
  'rate_limited',
  'vendor_unavailable',
  'vendor_timeout',
  'vendor_unreachable',
  'vendor_unexpected',
  'tls_error',
  'app_not_configured',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Values that the operator brings. Those under `PUBLIC_PLATFORM_VALUES` may be shown to a customer. */
export const PLATFORM_VALUES = [
  'platform.name',
  'platform.aws_account_id',
  'platform.aws_chain_role_arn',
  'platform.aws_access_key_id',
  'platform.aws_secret_access_key',
  'platform.aikido_client_id',
  'platform.aikido_client_secret',
  'platform.github_app_slug',
  'platform.github_client_id',
  'platform.github_client_secret',
  'platform.github_private_key',
  'platform.jira_client_id',
  'platform.jira_client_secret',
  'platform.ms_defender_client_id',
  'platform.ms_defender_client_secret',
  'platform.ms_defender_cloud_client_id',
  'platform.ms_defender_cloud_client_secret',
  'platform.ms_entra_client_id',
  'platform.ms_entra_client_secret',
  'platform.snyk_client_id',
  'platform.snyk_client_secret',
] as const;
export type PlatformValue = (typeof PLATFORM_VALUES)[number];
export const PUBLIC_PLATFORM_VALUES = [
  'platform.name',
  'platform.aws_account_id',
  'platform.aws_chain_role_arn',
  // Names our application where a customer gives it a role. A client ID is no secret.
  'platform.ms_defender_cloud_client_id',
] as const satisfies readonly PlatformValue[];

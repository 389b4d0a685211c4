/**
 * Keys that tell by their beginning whose they are, as their makers document it or as secret scanners look for them
 * (GitHub's list of supported secret scanning patterns).
 */
const KEYS: readonly (readonly [pattern: RegExp, maker: string, vendors: string])[] = [
  [/^(?:ghp|gho|ghu|ghs|ghr)_\w{20,}$|^github_pat_\w{20,}$/u, 'GitHub', 'GITHUB'],
  [/^glpat-[\w.-]{20,}$/u, 'GitLab', 'GITLAB'],
  [/^(?:AKIA|ASIA)[A-Z0-9]{16}$/u, 'AWS', 'AWS'],
  [/^arn:aws[\w-]*:iam::\d{12}:/u, 'AWS', 'AWS'],
  [/^snyk_(?:uat|sat)\.[\w.-]+$/u, 'Snyk', 'SNYK'],
  [/^ATATT3[\w=-]{20,}$/u, 'Atlassian', 'JIRA'],
  [/^arnica_\w+$/u, 'Arnica', 'ARNICA'],
  [/^AIK_CLIENT_\w+$/u, 'Aikido', 'AIKIDO'],
  [/^token-[0-9a-f]{20,}$/u, 'Tanium', 'TANIUM'],
  [/^xox[abprs]-[\w-]{10,}$/u, 'Slack', 'SLACK'],
  [/^sk_(?:live|test)_\w{10,}$/u, 'Stripe', 'STRIPE'],
  [/^AIza[\w-]{35}$/u, 'Google', 'GOOGLE'],
  [/^(?:hvs|hvb)\.[\w-]{20,}$/u, 'HashiCorp Vault', 'VAULT'],
  [/^dop_v1_[0-9a-f]{64}$/u, 'DigitalOcean', 'DIGITALOCEAN'],
  [/^SG\.[\w-]{16,}\.[\w-]{16,}$/u, 'SendGrid', 'SENDGRID'],
  [/^npm_\w{36}$/u, 'npm', 'NPM'],
];

/** Whose key it surely is, unless it is this vendor's own. */
export function foreignKey(value: string, vendorId: string): string | null {
  const [, maker, vendors = ''] = KEYS.find(([pattern]) => pattern.test(value)) ?? [];
  return maker && !vendorId.startsWith(vendors) ? maker : null;
}

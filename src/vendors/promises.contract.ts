import { checkSync } from 'recheck';
import { hostMatches, toZod } from '../schema/index.js';
import { toVendorForm } from './publicVendor.js';
import {
  type AuthMethod,
  CATEGORIES,
  type Check,
  type Derivation,
  type HostRule,
  type OAuth,
  type OAuthPage,
  type OAuthVariable,
  PLATFORM_VALUES,
  PUBLIC_PLATFORM_VALUES,
  type Step,
  type Vendor,
} from './types.js';

/**
 * What every vendor file promises. Each promise answers with what breaks it; an empty list means that it is kept.
 * `fileName` is the vendor file's, without its ending.
 */
export const PROMISES: Readonly<Record<string, (vendor: Vendor, fileName: string) => string[]>> = {
  'is named like its file': (vendor, fileName) => (vendor.id === fileName ? [] : [vendor.id]),

  'has a category, a color and one line that sums it up': (vendor) => [
    ...(CATEGORIES.includes(vendor.category) ? [] : [`category ${vendor.category}`]),
    ...(/^#[0-9a-f]{6}$/.test(vendor.color) ? [] : [`color ${vendor.color}`]),
    ...(/^[^\n]{10,90}[^.\n]$/.test(vendor.summary) ? [] : [`summary ${vendor.summary}`]),
  ],

  'gives every id once': (vendor) => [
    ...twice([vendor.id, ...(vendor.aliases ?? [])]),
    ...twice(vendor.methods.map((method) => method.id)),
    ...twice((vendor.options ?? []).map((option) => option.path)),
    ...vendor.methods.flatMap((method) => [
      ...twice(pagesOf(method).map((page) => page.id)),
      ...twice(variablesOf(method).map((variable) => variable.set)),
      ...twice(method.fields.map((field) => field.path)),
      ...twice(method.capabilities.map((capability) => capability.id)),
      ...twice(stepsOf(method).map((step) => step.id)),
      ...method.fields.flatMap((field) => twice((field.choices ?? []).map((choice) => choice.value))),
    ]),
  ],

  'has examples and defaults that pass their own formats': (vendor) =>
    fieldsOf(vendor).flatMap((field) =>
      [field.example, field.default]
        .filter((value) => value !== undefined)
        .filter(
          (value) =>
            (field.format && !new RegExp(field.format.pattern, 'u').test(value)) ||
            (field.choices && !field.choices.some((choice) => choice.value === value)),
        )
        .map((value) => `${field.path}: ${value}`),
    ),

  'has patterns that no text can slow down': (vendor) =>
    [...new Set(textsAt(vendor, ['pattern', 'matches', 'match']))].filter((pattern) => !isSafe(pattern)),

  'has no default or example for a secret': (vendor) =>
    fieldsOf(vendor)
      .filter((field) => field.kind === 'secret' && (field.default ?? field.example) !== undefined)
      .map((field) => field.path),

  'links to https only': (vendor) =>
    [
      vendor.docsUrl,
      ...textsAt(
        vendor.methods.map((method) => method.guide),
        ['url'],
      ),
    ].filter((url) => !URL.canParse(url) || !url.startsWith('https://')),

  'names a permission for every capability, or marks it unverified': (vendor) =>
    vendor.methods.flatMap((method) =>
      method.capabilities.flatMap((capability) => [
        ...(capability.permission === null && !('unverified' in capability) ? [capability.id] : []),
        ...(capability.permission === '' || capability.label === '' ? [capability.id] : []),
        ...('unverified' in capability && capability.required ? [`${capability.id} can't be required`] : []),
        ...('unverified' in capability && 'steps' in capability ? [`${capability.id} is both`] : []),
      ]),
    ),

  // Where the vendor publishes no read at all, a log-in is what there is to prove.
  'can be proven: a method without a check has nothing verified, any other a required capability or a log-in alone':
    (vendor) =>
      vendor.methods
        .filter(({ check, capabilities }) => {
          const verified = capabilities.filter((capability) => 'steps' in capability);
          if ('unavailable' in check) return verified.length > 0;
          return verified.length > 0
            ? !verified.some((capability) => capability.required)
            : check.steps.every((step) => step.always);
        })
        .map((method) => method.id),

  'has a text in every step of its guide, and speaks of the vendor alone': (vendor) => [
    ...vendor.methods.filter((method) => method.guide.length === 0).map((method) => `${method.id}: no guide`),
    ...textsOf(vendor).filter(
      (text) => text.trim() !== text || text.length < 3 || /leen\b|\bTODO\b|lorem/i.test(text),
    ),
    ...textsOf(vendor).filter(
      (text) => text.split('**').length % 2 === 0 || text.split('`').length % 2 === 0,
    ),
  ],

  'marks words up in its guide alone': (vendor) =>
    textsAt(vendor, 'name label summary help hint note unverified unavailable permission'.split(' ')).filter(
      (text) => /\*\*|`/.test(text),
    ),

  'builds its schema': (vendor) =>
    vendor.methods.flatMap((method) => {
      try {
        toZod(method).safeParse({});
        return Object.keys(method.fixed ?? {}).filter((path) =>
          method.fields.some((field) => field.path === path),
        );
      } catch (error) {
        return [String(error)];
      }
    }),

  'shows a browser nothing of its check': (vendor) => {
    const shown = JSON.stringify(toVendorForm(vendor));
    const hidden = vendor.methods.flatMap((method) => [
      ...stepsOf(method).map((step) => step.request.url),
      ...stepsOf(method)
        .flatMap((step) => textsAt(step.sign ?? {}, null))
        .filter((text) => text.includes('{')),
      ...textsAt([stepsOf(method), method.oauth ?? {}], ['note']),
      ...pagesOf(method).map((page) => page.url),
      ...textsAt(method.oauth ?? {}, ['token', 'revocation', 'secret', 'issuer']).filter((text) =>
        /[{/]/.test(text),
      ),
    ]);
    return [
      ...keysIn(toVendorForm(vendor)).filter((key) => !PUBLIC_KEYS.has(key)),
      ...hidden.filter((text) => shown.includes(JSON.stringify(text).slice(1, -1))),
      ...PLATFORM_VALUES.filter(
        (value) => !(PUBLIC_PLATFORM_VALUES as readonly string[]).includes(value) && shown.includes(value),
      ),
    ];
  },

  'uses no name in a template that nothing has set': (vendor) => vendor.methods.flatMap(unknownNames),

  'says which of the operator’s values it needs': (vendor) =>
    vendor.methods.flatMap((method) =>
      namesIn({ ...method, needs: [] })
        .filter((name) => name.startsWith('platform.') && name !== 'platform.name')
        .filter((name) => !(method.needs as readonly string[] | undefined)?.includes(name)),
    ),

  'asks only hosts of its own rule, over https': (vendor) =>
    vendor.methods.flatMap((method) =>
      stepsOf(method)
        .flatMap((step) => originsOf(step.request.url, method))
        .filter((origin) => !isOwn(vendor.hosts, origin)),
    ),

  'has host patterns that can only be its own': (vendor) =>
    [
      ...vendor.hosts.allow,
      ...vendor.methods.flatMap((method) => method.oauth?.authorizationHosts ?? []),
    ].filter(
      (pattern) =>
        !/^(?:(?:\*\*?|[a-z0-9-]+)\.)*[a-z0-9-]+\.[a-z]{2,}$/.test(pattern) || PUBLIC_SUFFIX.test(pattern),
    ),

  'describes the authorization of each OAuth method, and of no other': (vendor) =>
    vendor.methods
      .filter(({ kind, oauth }) => {
        if (kind === 'credentials' || oauth === undefined)
          return kind !== 'credentials' || oauth !== undefined;
        const responses = oauth.pages.map((page) => page.response);
        // Somebody has signed in, so that no redirect is taken at its word; and a consent page is no code page.
        return (
          !responses.includes('code') || (kind === 'oauth2_admin_consent' && new Set(responses).size < 2)
        );
      })
      .map((method) => method.id),

  'sends browsers to hosts that it names, codes and tokens to its own, over https': (vendor) =>
    vendor.methods.flatMap((method) => {
      const { oauth } = method;
      if (!oauth) return [];
      const named = { allow: [...vendor.hosts.allow, ...(oauth.authorizationHosts ?? [])] };
      return [
        ...oauth.pages.flatMap((page) => originsOf(page.url, method)).filter((url) => !isOwn(named, url)),
        ...[oauth.token, ...(oauth.revocation === undefined ? [] : [oauth.revocation])]
          .flatMap((url) => originsOf(url, method))
          .filter((url) => !isOwn(vendor.hosts, url)),
        ...[...oauth.pages.map((page) => page.url), oauth.token].filter((url) => url.includes('?')),
      ];
    }),

  'asks for something on every page, by names that fit into a scope': (vendor) =>
    vendor.methods.flatMap((method) =>
      pagesOf(method)
        .filter(
          ({ scopes, scopesFrom }) =>
            scopes.length === 0 ||
            twice(scopes).length > 0 ||
            // RFC 6749, 3.3.
            (scopesFrom === 'request' && scopes.some((scope) => !/^[!#-[\]-~]+$/.test(scope))),
        )
        .map((page) => page.id),
    ),

  'authorizes as the operator’s own client': (vendor) =>
    vendor.methods.flatMap(({ oauth }) => {
      if (!oauth) return [];
      const { id, secret } = oauth.client;
      const published: readonly string[] = PUBLIC_PLATFORM_VALUES.map((value) => `{${value}}`);
      return [
        ...[id, secret].filter((value) => !/^\{platform\.[a-z0-9_]+\}$/.test(value)),
        ...(id === secret || published.includes(secret) ? [secret] : []),
      ];
    }),

  'takes from an authorization what its page can bring, and proves what anybody could write': (vendor) =>
    vendor.methods.flatMap((method) =>
      pagesOf(method).flatMap((page) =>
        page.brings
          .filter((variable) => {
            if ('parameter' in variable) {
              const { pattern, set } = variable;
              const proven = namesIn(method.oauth?.proof ?? []).includes(set);
              return !proven || !pattern?.startsWith('^') || !pattern.endsWith('$');
            }
            const signsIn = page.scopesFrom === 'request' && page.scopes.includes('openid');
            return page.response !== 'code' || ('claim' in variable && !signsIn);
          })
          .map((variable) => variable.set),
      ),
    ),

  'can renew the token that its check uses': (vendor) =>
    vendor.methods
      .filter(
        ({ oauth, check, capabilities }) =>
          oauth?.refresh.tokens === 'none' && namesIn([check, capabilities]).includes('oauth.access_token'),
      )
      .map((method) => method.id),

  'has an answer that counts as yes in every step, and knows where `next` leads': (vendor) =>
    vendor.methods.flatMap((method) =>
      stepsOf(method)
        .filter(
          ({ verdicts, alternatives }) =>
            !verdicts.some(({ result, when }) => result === 'ok' && when.status !== undefined) ||
            verdicts.some(({ result }) => result === 'next') !== (alternatives !== undefined),
        )
        .map((step) => step.id),
    ),

  'takes no status alone for a yes: a log-in page has 200, too': (vendor) =>
    vendor.methods.flatMap((method) =>
      stepsOf(method)
        .filter(({ always, verdicts }) =>
          verdicts.some(
            ({ result, when }) => result === 'ok' && !always && !when.json && !when.xml && !when.header,
          ),
        )
        .map((step) => step.id),
    ),

  'points into JSON by RFC 6901': (vendor) =>
    textsAt(vendor, ['pointer', 'json']).filter(
      (pointer) => pointer !== '' && !/^(?:\/(?:[^~/]|~[01])*)+$/.test(pointer),
    ),

  'refers only to fields and methods that it has': (vendor) => [
    ...vendor.methods.flatMap((method) => {
      const paths = method.fields.map((field) => field.path);
      return textsAt([method.fields, stepsOf(method)], ['path']).filter((path) => !paths.includes(path));
    }),
    ...(vendor.options ?? [])
      .filter((option) => option.narrows === 'method')
      .flatMap((option) => option.choices ?? ['no choices'])
      .filter((id) => !vendor.methods.some((method) => method.id === id)),
  ],
};

const PUBLIC_KEYS = new Set(
  [
    'id name category summary keywords color logo_url docs_url hosts methods allow selfHosted',
    'kind label fields guide capabilities verifiable permission required text link url copy list',
    'path help format minLength maxLength example default choices prefix suffix visibleWhen is generated verbatim',
    'pattern hint confidence value',
  ].flatMap((line) => line.split(' ')),
);

/** Names under which anybody can have a host. */
const PUBLIC_SUFFIX = /^(?:\*\*?\.)+(?:com|net|org|io|dev|co\.uk|com\.au|amazonaws\.com|azurewebsites\.net)$/;

const NAME = /\{([a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*)\}/g;

function namesIn(value: unknown): string[] {
  return textsAt(value, null).flatMap((text) => [...text.matchAll(NAME)].map((match) => match[1] as string));
}

function unknownNames(method: AuthMethod): string[] {
  const fields = method.fields.map((field) => field.path);
  const shown = [
    ...PUBLIC_PLATFORM_VALUES,
    ...method.fields.filter((field) => field.generated).map((field) => field.path),
  ];
  const guide = namesIn(method.guide).filter((name) => !shown.includes(name));
  if ('unavailable' in method.check) return guide;
  const given = [...fields, ...PLATFORM_VALUES, 'now.epoch_seconds'];
  const start = new Set<string>([...given, ...variablesOf(method).map((variable) => variable.set)]);
  const unknown = method.oauth ? afterAuthorization(method.oauth, new Set(given)) : [];
  unknown.push(...afterDerivations(method.check.derive, start));
  for (const step of method.check.steps) unknown.push(...afterStep(step, start));
  for (const capability of method.capabilities) {
    const known = new Set(start);
    if ('steps' in capability) for (const step of capability.steps) unknown.push(...afterStep(step, known));
  }
  return [...guide, ...unknown];
}

function afterAuthorization(oauth: OAuth, known: Set<string>): string[] {
  known.add('oauth.redirect_uri');
  const unknown = afterDerivations(oauth.derive, known);
  const missing = (value: unknown) => namesIn(value).filter((name) => !known.has(name));
  unknown.push(...missing([oauth.client, oauth.token, oauth.revocation]));
  for (const page of oauth.pages) {
    unknown.push(...missing([page.url, page.params]));
    for (const variable of page.brings) known.add(variable.set);
    unknown.push(...missing(page));
  }
  for (const step of oauth.proof ?? []) unknown.push(...afterStep(step, known));
  return unknown;
}

function afterStep(step: Step, known: Set<string>): string[] {
  const { captures = [], derive, alternatives, verdicts, ...rest } = step;
  if (alternatives) known.add(alternatives.set);
  const unknown = namesIn([rest, alternatives]).filter((name) => !known.has(name));
  for (const capture of captures) known.add(capture.set);
  unknown.push(...afterDerivations(derive, known), ...namesIn(verdicts).filter((name) => !known.has(name)));
  return unknown;
}

function afterDerivations(derivations: readonly Derivation[] = [], known: Set<string>): string[] {
  return derivations.flatMap((derivation) => {
    const unknown = namesIn(derivation).filter((name) => !known.has(name));
    known.add(derivation.set);
    return unknown;
  });
}

/** Every origin that a request's URL can have, with `x` where a value is not known beforehand. */
function originsOf(url: string, method: AuthMethod): string[] {
  const variable = /^\{([^}]+)\}/.exec(url)?.[1];
  if (variable === undefined) return [url.replace(NAME, 'x')];
  const field = method.fields.find(({ path }) => path === variable);
  // What a person enters is checked when it is entered and by `egress`; only an address may be one.
  if (field) return field.kind === 'url' ? [] : [`${field.path} is no address`];
  const values = valuesOf(variable, method);
  return values.length > 0 ? values : [`{${variable}} has no value`];
}

function valuesOf(variable: string, method: AuthMethod): string[] {
  const check: Check = 'unavailable' in method.check ? { steps: [] } : method.check;
  const derivations = [
    ...(method.oauth?.derive ?? []),
    ...(check.derive ?? []),
    ...stepsOf(method).flatMap((step) => step.derive ?? []),
  ];
  return [
    ...derivations
      .filter((derivation) => derivation.set === variable)
      .flatMap(({ cases, from }) =>
        // A whole value taken over: what it can be is what it is taken from.
        cases.flatMap(({ value }) =>
          value === '$1' ? originsOf(from, { ...method, fields: addresses(method) }) : [value],
        ),
      ),
    ...stepsOf(method).flatMap(({ alternatives }) =>
      alternatives?.set === variable ? alternatives.values : [],
    ),
  ].map((value) => value.replaceAll(/\$\d/g, 'x'));
}

/** A select of addresses is an address, too. */
function addresses(method: AuthMethod) {
  return method.fields.map((field) =>
    field.choices?.every((choice) => choice.value.startsWith('https://'))
      ? { ...field, kind: 'url' as const }
      : field,
  );
}

function isOwn(hosts: HostRule, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  return protocol === 'https:' && port === '' && hostMatches(hosts, hostname);
}

const safety = new Map<string, boolean>();

function isSafe(pattern: string): boolean {
  const known = safety.get(pattern);
  if (known !== undefined) return known;
  const safe =
    isRegExp(pattern) && checkSync(pattern, 'u', { timeout: 10_000, randomSeed: 1 }).status === 'safe';
  safety.set(pattern, safe);
  return safe;
}

function isRegExp(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Everything that a person gets to read. */
function textsOf(vendor: Vendor): string[] {
  return [
    ...textsAt({ ...vendor, id: undefined }, [
      'name',
      'label',
      'help',
      'hint',
      'text',
      'note',
      'unverified',
      'unavailable',
    ]),
    vendor.summary,
    ...textsAt(vendor.methods, ['summary', 'permission']),
  ];
}

function fieldsOf(vendor: Vendor) {
  return vendor.methods.flatMap((method) => method.fields);
}

/** Every step that a server may take: of the check, its capabilities, and the proof of an authorization. */
function stepsOf(method: AuthMethod): readonly Step[] {
  return [
    ...(method.oauth?.proof ?? []),
    ...('unavailable' in method.check ? [] : method.check.steps),
    ...method.capabilities.flatMap((capability) => ('steps' in capability ? capability.steps : [])),
  ];
}

function pagesOf(method: AuthMethod): readonly OAuthPage[] {
  return method.oauth?.pages ?? [];
}

function variablesOf(method: AuthMethod): readonly OAuthVariable[] {
  return pagesOf(method).flatMap((page) => page.brings);
}

/** Every text inside that stands under one of these keys, or under any. */
function textsAt(value: unknown, keys: readonly string[] | null, key = ''): string[] {
  if (typeof value === 'string') return keys === null || keys.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsAt(item, keys, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => textsAt(item, keys, name));
}

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => [name, ...keysIn(item)]);
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
}

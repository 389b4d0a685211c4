import { PLATFORM_VALUES, PUBLIC_PLATFORM_VALUES, toVendorForm } from '../vendors/index.js';
import { isOwn, originsOf } from './origins.js';
import type { Promised } from './Promised.js';
import { keysIn, namesIn, pagesOf, stepsOf, textsAt } from './parts.js';
import { unknownNames } from './unknownNames.js';

/** What holds for every check: its requests, names and verdicts, and what of it a browser may see. */
export const CHECKING: Readonly<Record<string, Promised>> = {
  'asks only hosts of its own rule, over https': (vendor) =>
    vendor.methods.flatMap((method) =>
      stepsOf(method)
        .flatMap((step) => originsOf(step.request.url, method))
        .filter((origin) => !isOwn(vendor.hosts, origin)),
    ),

  'has host patterns that can only be its own': (vendor) =>
    [
      ...vendor.hosts.allow,
      ...(vendor.console?.hosts ?? []),
      ...vendor.methods.flatMap((method) => method.oauth?.authorizationHosts ?? []),
    ].filter(
      (pattern) =>
        !/^(?:(?:\*\*?|[a-z0-9-]+)\.)*[a-z0-9-]+\.[a-z]{2,}$/.test(pattern) || PUBLIC_SUFFIX.test(pattern),
    ),

  'says which of the operator’s values it needs': (vendor) =>
    vendor.methods.flatMap((method) =>
      namesIn({ ...method, needs: [] })
        .filter((name) => name.startsWith('platform.') && name !== 'platform.name')
        .filter((name) => !(method.needs as readonly string[] | undefined)?.includes(name)),
    ),

  'uses no name in a template that nothing has set': (vendor) => vendor.methods.flatMap(unknownNames),

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
};

const PUBLIC_KEYS = new Set(
  [
    'id name category language summary keywords color ink logo letters docs_url hosts methods allow selfHosted',
    'kind label fields guide capabilities verifiable permission required text link url fallback copy list',
    'console derive set from cases match',
    'path help format minLength maxLength example default choices prefix suffix visibleWhen is generated verbatim',
    'pattern hint confidence value',
  ].flatMap((line) => line.split(' ')),
);

/** Names under which anybody can have a host. */
const PUBLIC_SUFFIX = /^(?:\*\*?\.)+(?:com|net|org|io|dev|co\.uk|com\.au|amazonaws\.com|azurewebsites\.net)$/;

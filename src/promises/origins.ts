import { hostMatches } from '../schema/index.js';
import type { AuthMethod, Check, HostRule } from '../vendors/index.js';
import { NAME, stepsOf } from './parts.js';

/** Every origin that a request's URL can have, with `x` where a value is not known beforehand. */
export function originsOf(url: string, method: AuthMethod): string[] {
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

export function isOwn(hosts: HostRule, origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  return protocol === 'https:' && port === '' && hostMatches(hosts, hostname);
}

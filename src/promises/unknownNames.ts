import {
  type AuthMethod,
  type Derivation,
  type OAuth,
  PLATFORM_VALUES,
  PUBLIC_PLATFORM_VALUES,
  type Step,
} from '../vendors/index.js';
import { namesIn, variablesOf } from './parts.js';

export function unknownNames(method: AuthMethod): string[] {
  const fields = method.fields.map((field) => field.path);
  const shown = [
    ...PUBLIC_PLATFORM_VALUES,
    ...method.fields.filter((field) => field.generated).map((field) => field.path),
  ];
  // A link's names are held to more: see `guiding`.
  const guide = namesIn(method.guide.map(({ link, ...step }) => [step, link?.label])).filter(
    (name) => !shown.includes(name),
  );
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

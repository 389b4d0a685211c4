import { REFERENCE_BODIES } from '../src/vendors/referenceBodies.contract.js';

/** The API names Okta in two ways; both mean the same. */
const IDS: Readonly<Record<string, string>> = { OKTA_IDP: 'OKTA' };

/** The documented `credentials` of a create call, with their placeholders; null where no document has one. */
export function referenceBody(vendor: string, method: string): Readonly<Record<string, unknown>> | null {
  const bodies = REFERENCE_BODIES.filter((each) => each.vendor === (IDS[vendor] ?? vendor));
  const found = bodies.find(({ credentials }) => {
    const aws = credentials?.['aws'] as { type?: string } | undefined;
    return credentials && (aws === undefined || aws.type === method);
  });
  return found?.credentials ?? null;
}

/** Every value in a body with the path to it, in the order of the paths: `aws.type`. */
export function leavesOf(
  body: unknown,
  path = '',
): readonly { readonly path: string; readonly value: unknown }[] {
  if (typeof body !== 'object' || body === null) return [{ path, value: body }];
  return Object.entries(body)
    .flatMap(([key, value]) => leavesOf(value, path === '' ? key : `${path}.${key}`))
    .sort((a, b) => a.path.localeCompare(b.path));
}

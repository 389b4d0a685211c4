import { REFERENCE_BODIES } from '../src/vendors/referenceBodies.contract.js';

/** The API names Okta in two ways; both mean the same. */
const IDS: Readonly<Record<string, string>> = { OKTA_IDP: 'OKTA' };

/** No document names the keys of these; they are ours, and kept. */
const OURS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'APISEC api_token': { api_token: 'api_token' },
  'APISEC client_credentials': { client_id: 'client_id', client_secret: 'client_secret' },
};

/** The documented `credentials` of a create call, with their placeholders. */
export function referenceBody(vendor: string, method: string): Readonly<Record<string, unknown>> {
  const ours = OURS[`${vendor} ${method}`];
  if (ours) return ours;
  const bodies = REFERENCE_BODIES.filter(
    (each) => each.vendor === (IDS[vendor] ?? vendor) && each.credentials,
  );
  const found = bodies.find(({ credentials }) => {
    const aws = credentials?.['aws'] as { type?: string } | undefined;
    return aws === undefined || aws.type === method;
  });
  if (!found?.credentials) throw new Error(`No document has a body for ${vendor} by ${method}.`);
  return found.credentials;
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

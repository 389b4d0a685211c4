import { json, RETRY_AFTER_SECS, troubled } from '../../answers.js';
import { byRoutes, type Route } from '../../routes.js';
import type { SandboxCredentials } from '../../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../../site.js';
import { isJson, objectOf, strangeMember, strangeParameter } from '../../strictness.js';
import { type Iam, iamOf, type Principal } from './iam.js';
import { partitionOf, regionOfHost } from './regions.js';
import { type SignatureFault, verifySignature } from './verifySignature.js';

export type Operation = {
  /** As in the service's API reference: `BatchGetAccountStatus`. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string | RegExp;
  readonly answer: (call: {
    readonly row: SandboxCredentials;
    readonly principal: Principal;
    readonly region: string;
    readonly input: Readonly<Record<string, unknown>>;
    readonly query: URLSearchParams;
  }) => Answer;
  /** What a body may hold. */
  readonly members: readonly string[];
  /** What a query may hold. Default: nothing. */
  readonly params?: Readonly<Record<string, RegExp>>;
};

/** An error as AWS' REST services word it: the name in a header, the sentence in the body. */
export const awsError = (status: number, type: string, message: string, headers = {}): Answer =>
  json(status, { message }, { 'x-amzn-errortype': type, ...headers });

export const accessDenied = (principal: Principal, action: string): Answer =>
  awsError(
    403,
    'AccessDeniedException',
    `User: ${principal.arn} is not authorized to perform: ${action} because no identity-based policy allows it`,
  );

const words = {
  rateLimited: () =>
    awsError(429, 'ThrottlingException', 'Rate exceeded', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => awsError(503, 'ServiceUnavailableException', 'Service Unavailable'),
};

const FAULTS: Readonly<Record<SignatureFault['kind'], readonly [status: number, type: string]>> = {
  missing: [403, 'MissingAuthenticationTokenException'],
  incomplete: [403, 'IncompleteSignatureException'],
  unknown: [403, 'UnrecognizedClientException'],
  mismatch: [403, 'InvalidSignatureException'],
};

/**
 * A regional AWS service with JSON over REST, signed with Signature Version 4. `name` is host label and scope; the
 * policies of the test values allow what their own vendor needs, and nothing of another service.
 */
export function restService(name: string, vendor: string, operations: readonly Operation[]): Site {
  return {
    owns: (host) => regionOfHost(name, host) !== null,
    open: (world) => {
      const iam = iamOf(world);
      const routes = operations.map(
        (operation): Route => ({
          method: operation.method,
          path: operation.path,
          answer: (request) => perform({ world, iam, service: name, vendor, operation }, request),
        }),
      );
      return byRoutes(routes, {
        notFound: () => awsError(404, 'UnknownOperationException', 'Unknown operation'),
        methodNotAllowed: () => awsError(405, 'MethodNotAllowedException', 'Method not allowed'),
      });
    },
  };
}

type Desk = {
  readonly world: World;
  readonly iam: Iam;
  readonly service: string;
  readonly vendor: string;
  readonly operation: Operation;
};

function perform({ world, iam, service, vendor, operation }: Desk, request: VendorRequest): Answer {
  const region = regionOfHost(service, request.host) ?? '';
  const keyOf = (id: string) => iam.keyOf(id, partitionOf(region));
  const signed = verifySignature(request, { region, service, now: world.now(), keyOf });
  if ('fault' in signed) {
    const [status, type] = FAULTS[signed.fault.kind];
    return awsError(status, type, signed.fault.message);
  }
  const principal = keyOf(signed.accessKeyId)?.principal;
  // The platform's own identities may assume roles and nothing else.
  if (!principal?.row) {
    return awsError(403, 'AccessDeniedException', `${operation.name} is not allowed for this principal`);
  }
  const { row } = principal;
  if (row.vendor !== vendor) return accessDenied(principal, `${service}:${operation.name}`);
  if (request.body.length > 0 && !isJson(request)) {
    return awsError(415, 'UnsupportedMediaTypeException', 'Expected application/json');
  }
  const input = request.body.length === 0 ? {} : objectOf(request);
  if (!input) return awsError(400, 'SerializationException', 'Invalid body');
  const strange =
    strangeMember(input, operation.members) ?? strangeParameter(request.query, operation.params ?? {});
  if (strange !== null) return awsError(400, 'ValidationException', `Invalid input: ${strange}`);
  const { query } = request;
  return troubled(row, words, () => operation.answer({ row, principal, region, input, query }));
}

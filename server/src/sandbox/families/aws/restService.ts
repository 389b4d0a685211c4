import { json, RETRY_AFTER_SECS, troubled } from '../../answers.js';
import { byRoutes, type Route } from '../../routes.js';
import type { SandboxCredentials } from '../../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../../site.js';
import { mediaType } from '../../strictness.js';
import { type Iam, iamOf, type Principal } from './iam.js';
import { partitionOf, regionOfHost } from './regions.js';
import { type SignatureFault, verifySignature } from './verifySignature.js';

export type Operation = {
  /** As in the service's API reference: `BatchGetAccountStatus`. */
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly answer: (call: {
    readonly row: SandboxCredentials;
    readonly principal: Principal;
    readonly region: string;
    readonly input: Readonly<Record<string, unknown>>;
  }) => Answer;
  /** What a body may hold. */
  readonly members: readonly string[];
};

/** An error as AWS' REST services word it: the name in a header, the sentence in the body. */
const awsError = (status: number, type: string, message: string, headers = {}): Answer =>
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

/** A regional AWS service with JSON over REST, signed with Signature Version 4. `name` is host label and scope. */
export function restService(name: string, operations: readonly Operation[]): Site {
  return {
    owns: (host) => regionOfHost(name, host) !== null,
    open: (world) => {
      const iam = iamOf(world);
      const routes = operations.map(
        (operation): Route => ({
          method: operation.method,
          path: operation.path,
          answer: (request) => perform(world, iam, name, operation, request),
        }),
      );
      return byRoutes(routes, {
        notFound: () => awsError(404, 'UnknownOperationException', 'Unknown operation'),
        methodNotAllowed: () => awsError(405, 'MethodNotAllowedException', 'Method not allowed'),
      });
    },
  };
}

function perform(
  world: World,
  iam: Iam,
  service: string,
  operation: Operation,
  request: VendorRequest,
): Answer {
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
  if (request.body.length > 0 && mediaType(request) !== 'application/json') {
    return awsError(415, 'UnsupportedMediaTypeException', 'Expected application/json');
  }
  const input = parse(request.body);
  const strange = input && Object.keys(input).find((key) => !operation.members.includes(key));
  if (!input || strange !== undefined) {
    return awsError(
      400,
      input ? 'ValidationException' : 'SerializationException',
      `Invalid body ${strange ?? ''}`,
    );
  }
  return troubled(row, words, () => operation.answer({ row, principal, region, input }));
}

function parse(body: Buffer): Record<string, unknown> | null {
  if (body.length === 0) return {};
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

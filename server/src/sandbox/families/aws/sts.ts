import { randomUUID } from 'node:crypto';
import { escapeXml, troubled, xml } from '../../answers.js';
import type { SandboxCredentials } from '../../sandboxCredentials.js';
import type { Answer, Site, VendorRequest, World } from '../../site.js';
import { formOf, isForm, strangeParameter } from '../../strictness.js';
import { type Iam, iamOf, type Principal } from './iam.js';
import { SANDBOX_PLATFORM } from '../../platform.js';
import { partitionOf, regionOfHost } from './regions.js';
import { type SignatureFault, verifySignature } from './verifySignature.js';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const VERSION = '2011-06-15';

const fail = (status: number, code: string, message: string): Answer =>
  xml(
    status,
    `<ErrorResponse xmlns="${NAMESPACE}"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type>` +
      `<Code>${code}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
  );
const succeed = (action: string, result: string): Answer =>
  xml(
    200,
    `<${action}Response xmlns="${NAMESPACE}"><${action}Result>${result}</${action}Result>` +
      `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></${action}Response>`,
  );

const down = () =>
  fail(503, 'ServiceUnavailable', 'The request has failed due to a temporary failure of the server.');

const FAULTS: Readonly<Record<SignatureFault['kind'], readonly [status: number, code: string]>> = {
  missing: [403, 'MissingAuthenticationToken'],
  incomplete: [400, 'IncompleteSignature'],
  unknown: [403, 'InvalidClientTokenId'],
  mismatch: [403, 'SignatureDoesNotMatch'],
};

/** The Security Token Service: who am I, and may I be somebody else. One endpoint a region, POST to `/` only. */
export const sts: Site = {
  owns: (host) => regionOfHost('sts', host) !== null,
  open: (world) => {
    const iam = iamOf(world);
    return (request) => answerSts(world, iam, request);
  },
};

function answerSts(world: World, iam: Iam, request: VendorRequest): Answer {
  const region = regionOfHost('sts', request.host) ?? '';
  if (request.path !== '/') return fail(404, 'UnknownOperation', 'There is nothing at this path.');
  if (request.method !== 'POST') {
    return { status: 302, headers: { location: 'https://aws.amazon.com/iam' }, body: '' };
  }
  const form = isForm(request) ? formOf(request) : new URLSearchParams();
  const action = form.get('Action');
  if (action === null) return fail(400, 'MissingAction', 'Missing Action');
  const version = form.get('Version') ?? 'NO_VERSION_SPECIFIED';
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!act || version !== VERSION) {
    return fail(400, 'InvalidAction', `Could not find operation ${action} for version ${version}`);
  }
  const partition = partitionOf(region);
  const signed = verifySignature(request, {
    region,
    service: 'sts',
    now: world.now(),
    keyOf: (id) => iam.keyOf(id, partition),
  });
  if ('fault' in signed) {
    const [status, code] = FAULTS[signed.fault.kind];
    return fail(status, code, signed.fault.message);
  }
  const principal = iam.keyOf(signed.accessKeyId, partition)?.principal;
  return principal
    ? act({ world, iam, form, principal, partition })
    : fail(500, 'InternalFailure', 'Lost key');
}

type Call = {
  readonly world: World;
  readonly iam: Iam;
  readonly form: URLSearchParams;
  readonly principal: Principal;
  readonly partition: ReturnType<typeof partitionOf>;
};

const ACTIONS: Readonly<Record<string, (call: Call) => Answer>> = {
  /** Needs no permission, so it says only that the key is good. */
  GetCallerIdentity: ({ form, principal }) => {
    const strange = strangeParameter(form, { Action: /./, Version: /./ });
    if (strange !== null) return fail(400, 'ValidationError', `Unexpected parameter ${strange}`);
    const usual = (): Answer =>
      succeed(
        'GetCallerIdentity',
        `<Arn>${principal.arn}</Arn><UserId>AIDASANDBOX</UserId><Account>${principal.accountId}</Account>`,
      );
    return principal.row ? troubledAtSts(principal.row, usual) : usual();
  },

  AssumeRole: (call) => {
    const { form, principal, iam } = call;
    const strange = strangeParameter(form, ASSUME_ROLE);
    const absent = ['RoleArn', 'RoleSessionName'].find((name) => !form.has(name));
    if (strange !== null || absent !== undefined) {
      return fail(400, 'ValidationError', `1 validation error detected: ${strange ?? absent} is not valid`);
    }
    const arn = form.get('RoleArn') ?? '';
    const seconds = Number(form.get('DurationSeconds') ?? 3_600);
    if (principal.kind === 'platform_chain' && seconds > 3_600) {
      return fail(400, 'ValidationError', 'The requested DurationSeconds exceeds the 1 hour session limit.');
    }
    const assume = (kind: Principal['kind'], row: Principal['row']): Answer =>
      handOut(call, arn, seconds, { kind, row });
    if (arn === SANDBOX_PLATFORM.aws_chain_role_arn && principal.kind === 'platform_user') {
      return assume('platform_chain', null);
    }
    const row = iam.roleOf(arn);
    if (!row || !trusts(row.method, principal.kind) || !form.has('ExternalId')) {
      const message = `User: ${principal.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
      return fail(403, 'AccessDenied', message);
    }
    return troubledAtSts(row, () => assume('customer', row));
  },
};

/** As in the STS API reference. */
const ASSUME_ROLE: Readonly<Record<string, RegExp>> = {
  Action: /./,
  Version: /./,
  RoleArn: /^arn:(?:aws|aws-us-gov|aws-cn):iam::\d{12}:role\/[\x21-\x7e]{1,512}$/,
  RoleSessionName: /^[\w+=,.@-]{2,64}$/,
  ExternalId: /^[\w+=,.@:/-]{2,1224}$/,
  DurationSeconds: /^(?:900|9[0-9]{2}|[1-9][0-9]{3}|[1-3][0-9]{4}|4[0-2][0-9]{3}|43[01][0-9]{2}|43200)$/,
};

/** The roles of `leen_role` trust the platform's account, those of `role_chaining` only the platform's role. */
const trusts = (method: string, kind: Principal['kind']): boolean =>
  kind === 'platform_chain' || (kind === 'platform_user' && method === 'leen_role');

/** Of all troubles, only too many requests is left to the service that is asked next. */
const troubledAtSts = (row: SandboxCredentials, usual: () => Answer): Answer =>
  troubled(row, { rateLimited: usual, down }, usual);

function handOut(
  { world, iam, form, partition }: Call,
  arn: string,
  seconds: number,
  who: Pick<Principal, 'kind' | 'row'>,
): Answer {
  const [, , , , accountId = '', role = ''] = arn.split(':');
  const session = form.get('RoleSessionName') ?? '';
  const assumed = `arn:${partition}:sts::${accountId}:assumed-${role}/${session}`;
  const key = iam.issue({ ...who, arn: assumed, accountId }, partition, seconds);
  const expiration = new Date(world.now() + seconds * 1_000).toISOString().replace(/\.\d+Z$/, 'Z');
  return succeed(
    'AssumeRole',
    `<Credentials><AccessKeyId>${key.accessKeyId}</AccessKeyId><SecretAccessKey>${key.secret}</SecretAccessKey>` +
      `<SessionToken>${key.sessionToken}</SessionToken><Expiration>${expiration}</Expiration></Credentials>` +
      `<AssumedRoleUser><Arn>${assumed}</Arn><AssumedRoleId>AROASANDBOX:${session}</AssumedRoleId></AssumedRoleUser>`,
  );
}

import { randomUUID } from 'node:crypto';
import {
  type CheckLine,
  type CheckProgress,
  CheckRequest,
  CheckResponse,
  type CheckResult,
} from 'sallyport/contract';
import { adviseFields, type Credentials, externalIdPaths, setValueAt } from 'sallyport/schema';
import type { AuthMethod, Vendor } from 'sallyport/vendors';
import { translateFindings, translateNote, type VendorWords } from 'sallyport/vendors/words';
import { runCheck } from '../checks/index.js';
import { parseCredentials } from '../connections/index.js';
import { defineRoute, type Route } from '../http/defineRoute.js';
import { invalidField, ProblemError } from '../http/ProblemError.js';
import { problemOf } from '../http/problemOf.js';
import { auditEntry, type RequestContext } from '../http/RequestContext.js';
import { json, type Reply } from '../http/respond.js';
import { invalidFields, validate } from '../http/validate.js';
import { matcherOf } from '../patterns/index.js';
import type { Services } from '../services.js';
import type { InviteRecord } from '../storage/index.js';
import { contexts } from '../vault/index.js';
import { sessionOf } from './caller.js';
import { LANGUAGE_QUERY, vendorWordsOf } from './vendorWordsOf.js';
import { offeredVendors } from './widgetSessions.js';

/** Seconds for which checked credentials wait, sealed, to be saved. */
const CHECK_TTL_SECS = 600;

/** Refused checks: so that nobody tries out stolen keys, or locks an account, through us. */
const MAX_FAILED = { session: 10, invite: 20 } as const;

export function widgetCheckRoutes(services: Services): Route[] {
  return [
    defineRoute({
      method: 'POST',
      path: '/v1/widget/checks',
      tag: 'Widget',
      summary: 'Try credentials at the vendor',
      description:
        'Seals the credentials for ten minutes and answers a `check_id` for the save, unless the vendor refused them or could not be asked. With `Accept: application/x-ndjson` the answer is a line for each step of progress, then one line with the result or a problem.',
      auth: 'session',
      query: LANGUAGE_QUERY,
      body: CheckRequest,
      answer: { status: 200, description: 'What came of it.', schema: CheckResponse },
      problems: ['invalid_fields', 'vendor_not_allowed', 'too_many_checks', 'rate_limit_exceeded'],
      async handle(context) {
        const { session, invite } = sessionOf(context);
        const input = validate(CheckRequest, context.body.value);
        const { vendor, method } = findMethod(services, invite, input);
        if (method.kind !== 'credentials') {
          throw invalidField(
            'method',
            'not_allowed',
            'Sign in at the vendor: POST /v1/widget/authorizations.',
          );
        }
        const words = (await vendorWordsOf(context.url, invite))(vendor);
        const credentials = readForm(services, vendor, method, invite, input.credentials, words);
        await services.limiter.spend('check', session.id);
        const failed = await services.storage.countFailedChecks(session.id, invite.id);
        if (failed.session >= MAX_FAILED.session || failed.invite >= MAX_FAILED.invite) {
          throw new ProblemError('too_many_checks');
        }
        const run = async (onProgress: (progress: CheckProgress) => void, signal: AbortSignal) =>
          translateFindings(
            await checkAndKeep(services, context, vendor, method, credentials, onProgress, signal),
            words,
          );
        return context.request.headers.get('accept')?.includes('application/x-ndjson')
          ? streamed(run, context)
          : json(200, await run(() => undefined, context.request.signal));
      },
    }),
  ];
}

/** Vendor and method that a request names, if the invite offers them. Throws the problem. */
export function findMethod(
  services: Services,
  invite: InviteRecord,
  input: Pick<CheckRequest, 'vendor' | 'method'>,
): { vendor: Vendor; method: AuthMethod } {
  const vendor = offeredVendors(services, invite).find((each) => each.id === input.vendor);
  if (!vendor) throw new ProblemError('vendor_not_allowed');
  const method = services.catalogue.offered(vendor, invite.options).find((each) => each.id === input.method);
  if (!method) throw invalidField('method', 'not_allowed', 'This invite does not offer that auth method.');
  return { vendor, method };
}

/**
 * The form's values as the vendor's credentials: shape, then what the vendor documents about formats and hosts. What
 * the server made for this invite is written in by us, whatever came.
 */
export function readForm(
  { settings }: Services,
  vendor: Vendor,
  method: AuthMethod,
  invite: InviteRecord,
  given: Record<string, unknown>,
  words: VendorWords,
): Credentials {
  const values = structuredClone(given) as Credentials;
  for (const path of externalIdPaths(method)) setValueAt(values, path, invite.externalId);
  const credentials = parseCredentials(method, values);
  const allowSelfHosted = settings.allowSelfHosted;
  const matches = matcherOf(vendor);
  const blocking = adviseFields(method, vendor.hosts, credentials, { allowSelfHosted, matches })
    .filter((advice) => advice.severity === 'error')
    .map(({ path, code, message }) => ({
      path: `credentials.${path}`,
      code,
      message: translateNote(message, words),
    }));
  if (blocking.length > 0) throw invalidFields(blocking);
  return credentials;
}

async function checkAndKeep(
  { storage, vault, tokens, egress, catalogue }: Services,
  context: RequestContext,
  vendor: Vendor,
  method: AuthMethod,
  credentials: Credentials,
  onProgress: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<CheckResponse> {
  const { session, invite } = sessionOf(context);
  const { platform } = catalogue;
  const result: CheckResult = await runCheck({
    vendor,
    method,
    credentials,
    platform,
    egress,
    onProgress,
    signal,
  });
  signal.throwIfAborted();
  const savable =
    result.outcome === 'works' || result.outcome === 'partial' || result.outcome === 'unverified';
  const id = randomUUID();
  const { token, ...idMac } = tokens.mint('check');
  await storage.recordCheck(
    {
      id,
      sessionId: session.id,
      inviteId: invite.id,
      organizationId: invite.organizationId,
      vendor: vendor.id,
      method: method.id,
      outcome: result.outcome,
      result,
      sealed: savable ? await vault.seal(credentials, contexts.check(session.id, id)) : null,
      ttlSecs: CHECK_TTL_SECS,
      idMac,
    },
    auditEntry(context, 'check.finished', invite.organizationId, id, result.code ?? result.outcome),
  );
  return { ...result, check_id: savable ? token : null, expires_in_secs: savable ? CHECK_TTL_SECS : null };
}

/** One JSON value a line: progress as it happens, then the result or the problem. */
function streamed(
  run: (onProgress: (progress: CheckProgress) => void, signal: AbortSignal) => Promise<CheckResponse>,
  context: RequestContext,
): Reply {
  const left = new AbortController();
  const signal = AbortSignal.any([left.signal, context.request.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (line: CheckLine) => {
        if (!signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      };
      try {
        const result = await run((progress) => send({ type: 'progress', progress }), signal);
        send({ type: 'result', result });
      } catch (error) {
        send({ type: 'problem', problem: problemOf(error, context) });
      }
      if (!signal.aborted) controller.close();
    },
    cancel: () => left.abort(),
  });
  return {
    status: 200,
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    },
    body,
  };
}

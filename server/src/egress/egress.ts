import { lookup } from 'node:dns/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { HostRule } from 'sallyport/vendors';
import type { Resolve } from './checkedAddresses.js';
import type { Destination } from './connector.js';
import { createDeadline } from './deadline.js';
import { EgressError, explained } from './EgressError.js';
import { exchange } from './exchange.js';
import { EGRESS_LIMITS, type EgressLimits } from './limits.js';
import { findOverride, type OriginOverride } from './overrides.js';
import { isPublicAddress } from './publicAddress.js';
import { requestHeaders } from './requestHeaders.js';
import { createSlots } from './slots.js';
import { vendorUrl } from './vendorUrl.js';

export type EgressRequest = {
  /** The vendor's own rule: what it does not name is not asked. */
  readonly rule: HostRule;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
};

export type EgressResponse = {
  readonly status: number;
  /** `getSetCookie()` has each cookie apart. */
  readonly headers: Headers;
  readonly body: string;
  /** True where the body was longer than allowed and was cut. */
  readonly truncated: boolean;
};

export type Egress = {
  /**
   * Asks a vendor. A redirect is not followed; it is the answer. Rejects with `EgressError`, or with the signal's
   * reason when the caller gave up.
   */
  send(request: EgressRequest): Promise<EgressResponse>;
  /** Takes no new requests and waits for those under way, which is no longer than `totalMs`. */
  close(): Promise<void>;
};

export type EgressOptions = {
  /** Addresses to dial instead. For sandbox and development alone; `parseOriginOverride` reads one. */
  readonly overrides?: readonly OriginOverride[];
  /** Lets vendors whose product is self-hosted name any public host. Default false. */
  readonly allowSelfHosted?: boolean;
  /** Default: the system's resolver, `/etc/hosts` included. */
  readonly resolve?: Resolve;
  readonly limits?: Partial<EgressLimits>;
  /** Certificates to trust beside the public ones, in PEM: an operator's own authority. */
  readonly roots?: readonly string[];
};

/** The one way out of the server to a vendor (docs/decisions/0003-one-way-out.md). */
export function createEgress({
  overrides = [],
  allowSelfHosted = false,
  resolve = systemResolve,
  limits: given = {},
  roots = [],
}: EgressOptions = {}): Egress {
  const limits = { ...EGRESS_LIMITS, ...given };
  const slots = createSlots(limits.perHost, limits.global);
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  const send = async (request: EgressRequest): Promise<EgressResponse> => {
    const url = vendorUrl(request.url, request.rule, allowSelfHosted);
    const headers = requestHeaders(request.headers);
    const destination = destinationOf(url, findOverride(overrides, url.hostname));
    const started = performance.now();
    const deadline = createDeadline(limits.totalMs, late, request.signal);
    const { signal } = deadline;
    try {
      const release = await slots.take(url.hostname, signal);
      const { connectMs } = limits;
      const options = { resolve, isAllowed: isPublicAddress, connectMs, roots, signal };
      return await exchange(url, { ...request, headers }, destination, options, limits).finally(release);
    } catch (error) {
      const reason: unknown = signal.aborted ? signal.reason : explained(error);
      if (destination.guarded && reason instanceof EgressError && reason.code === 'vendor_unreachable') {
        const floor = limits.failureFloorMs * (1 + Math.random() / 5);
        await wait(Math.max(0, floor - (performance.now() - started)), undefined, { signal }).catch(() => {});
      }
      throw reason;
    } finally {
      deadline.clear();
    }
  };

  return {
    async send(request) {
      if (closed) throw new EgressError('vendor_unreachable', 'Not sent: the server is stopping.');
      const sending = send(request);
      underWay.add(sending);
      try {
        return await sending;
      } finally {
        underWay.delete(sending);
      }
    },
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}

function destinationOf(url: URL, override: OriginOverride | undefined): Destination {
  const name = url.hostname.replace(/^\[|\]$/gu, '');
  if (override === undefined) return { host: name, port: 443, tlsName: name, guarded: true };
  const { host, port, tls } = override.to;
  return { host, port, tlsName: tls ? name : null, guarded: false };
}

async function systemResolve(host: string): Promise<readonly string[]> {
  const answers = await lookup(host, { all: true, verbatim: true });
  return answers.map(({ address }) => address);
}

function late(): EgressError {
  return new EgressError('vendor_timeout', 'No full answer within the time allowed.');
}

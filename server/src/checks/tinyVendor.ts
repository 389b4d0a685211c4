import { serve } from '@hono/node-server';
import type { AuthMethod, Capability, Field, Step, Vendor, Verdict } from 'sallyport/vendors';
import { createEgress, type Egress, type EgressLimits } from '../egress/index.js';

/**
 * For the tests of this room: a made-up vendor that answers on loopback, and the real egress with its origins
 * overridden. Whatever a test says of a check, it says of requests that were really sent.
 */
export type TinyVendor = {
  readonly egress: Egress;
  /** What arrived, in order. */
  readonly requests: readonly Arrived[];
  /** Paths of the requests, in order. */
  paths(): readonly string[];
  close(): Promise<void>;
};

export type Arrived = {
  readonly method: string;
  /** With the host that the request was meant for. */
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
};

export async function startTinyVendor(
  answer: (request: Arrived, count: number) => Response | Promise<Response>,
  limits: Partial<EgressLimits> = {},
): Promise<TinyVendor> {
  const requests: Arrived[] = [];
  const fetch = async (request: Request) => {
    const arrived = {
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: await request.text(),
    };
    requests.push(arrived);
    return answer(arrived, requests.length);
  };
  const [server, port] = await new Promise<[ReturnType<typeof serve>, number]>((resolve) => {
    const started = serve({ fetch, port: 0, hostname: '127.0.0.1' }, (info) => resolve([started, info.port]));
  });
  const egress = createEgress({
    overrides: [{ from: '*', to: { host: '127.0.0.1', port, tls: false } }],
    limits: { totalMs: 5_000, ...limits },
  });
  return {
    egress,
    requests,
    paths: () => requests.map(({ url }) => url.pathname),
    async close() {
      await egress.close();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** A method with the two fields that most vendors have. */
export function tinyMethod(more: Partial<AuthMethod> = {}): AuthMethod {
  return {
    id: 'keys',
    kind: 'credentials',
    label: 'Keys',
    fields: [field('tenant'), { ...field('key'), kind: 'secret' }],
    guide: [],
    check: { steps: [] },
    capabilities: [],
    ...more,
  };
}

export function field(path: string, more: Partial<Field> = {}): Field {
  return { path, kind: 'text', label: path, ...more };
}

export function vendorOf(method: AuthMethod, more: Partial<Vendor> = {}): Vendor {
  return {
    id: 'TINY',
    name: 'Tiny',
    category: 'VMS',
    summary: 'Made up for a test',
    docsUrl: 'https://docs.tiny.example/',
    color: '#000000',
    hosts: { allow: ['tiny.example', '*.tiny.example'] },
    methods: [method],
    ...more,
  };
}

export const OK: Verdict = { when: { status: 200 }, result: 'ok' };
export const REJECTED: Verdict = {
  when: { status: 401 },
  result: 'credentials_rejected',
  note: 'Wrong keys.',
};
export const MISSING: Verdict = { when: { status: 403 }, result: 'permission_missing', note: 'No right.' };

export function stepTo(path: string, more: Partial<Step> = {}): Step {
  return {
    id: path.replaceAll(/\W/gu, '_'),
    request: { method: 'GET', url: `https://api.tiny.example${path}` },
    sign: { kind: 'bearer', token: '{key}' },
    verdicts: [OK, REJECTED, MISSING],
    ...more,
  };
}

/** A capability that is proven at `/id`. */
export function capability(id: string, more: Partial<Capability> = {}): Capability {
  const base = { id, label: `Read ${id}`, permission: `${id}:read`, required: true };
  return 'unverified' in more
    ? { ...base, ...more, unverified: more.unverified ?? '' }
    : { ...base, steps: [stepTo(`/${id}`)], ...more };
}

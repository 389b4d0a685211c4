import type {
  Authorization,
  CheckProgress,
  CheckRequest,
  CheckResponse,
  ConnectClient,
  ConnectProblem,
  ConnectSession,
  SavedConnection,
  SessionVendor,
} from '../contract/index.js';
import {
  sampleAuthorizations,
  sampleChecks,
  sampleConnection,
  sampleSession,
  sampleVendor,
} from './fixtures.js';

/** What the fake answers. What is left out is answered from the fixtures: a check that works, and its connection. */
export type FakeAnswers = {
  readonly session?: ConnectSession;
  readonly vendor?: (id: string) => SessionVendor;
  readonly check?: CheckResponse | ((request: CheckRequest) => CheckResponse);
  readonly progress?: readonly CheckProgress[];
  readonly connection?: SavedConnection;
  /** The answer to `authorize`, put over what was asked for. */
  readonly begun?: Partial<Authorization>;
  /**
   * What looks at an authorization find, one after the other; default: somebody goes there, comes back, and it works.
   * After the last of them a look that waits for news waits for ever, like one where nothing happens. May be added to
   * in the meantime.
   */
  readonly looks?: readonly Partial<Authorization>[];
  /** The answer to `cancelAuthorization`. */
  readonly cancelled?: Partial<Authorization>;
  /** The call of this name is rejected with the problem. */
  readonly fail?: Partial<Record<Call, ConnectProblem>>;
  /** Milliseconds each call takes; `Infinity` never answers. Default 0. */
  readonly delayMs?: number;
};

type Call = 'redeem' | 'vendor' | 'check' | 'save' | 'authorize' | 'authorization' | 'cancelAuthorization';

export type FakeClient = ConnectClient & {
  /** What was asked for, in order. Credentials included: this is for tests. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
};

/** A `ConnectClient` that needs no server: for stories, and for tests of a host's own code. */
export function createFakeClient(answers: FakeAnswers = {}): FakeClient {
  const calls: { name: string; input: unknown }[] = [];
  const forms = new Map<string, SessionVendor>();
  let latest: Authorization = sampleAuthorizations.authorizing;
  let looked = 0;

  async function answer<T>(name: Call, input: unknown, make: () => T, signal: AbortSignal) {
    calls.push({ name, input });
    await delay(answers.delayMs ?? 0, signal);
    const problem = answers.fail?.[name];
    if (problem) throw Object.assign(new Error(problem.code), { problem });
    return make();
  }

  return {
    calls,
    redeem: (token, signal, authorizationId = null) =>
      answer(
        'redeem',
        authorizationId === null ? token : { token, authorizationId },
        () => {
          const session = answers.session ?? sampleSession;
          forms.clear();
          latest = session.authorization ?? latest;
          if (session.vendor) forms.set(session.vendor.id, session.vendor);
          return session;
        },
        signal,
      ),
    vendor(id, signal) {
      const known = forms.get(id);
      if (known) return Promise.resolve(known);
      const load = () => {
        const form = (answers.vendor ?? sampleVendor)(id);
        forms.set(id, form);
        return form;
      };
      return answer('vendor', id, load, signal);
    },
    peekVendor: (id) => forms.get(id) ?? null,
    check: (request, onProgress, signal) =>
      answer(
        'check',
        request,
        () => {
          for (const progress of answers.progress ?? []) onProgress(progress);
          const { check = sampleChecks.works } = answers;
          return typeof check === 'function' ? check(request) : check;
        },
        signal,
      ),
    authorize: (request, signal) =>
      answer(
        'authorize',
        request,
        () => {
          const { vendor, method } = request;
          latest = { ...sampleAuthorizations.created, vendor, method, ...answers.begun };
          return latest;
        },
        signal,
      ),
    async authorization(id, after, signal) {
      await answer('authorization', { id, after }, () => undefined, signal);
      for (;;) {
        const { looks = WALK } = answers;
        const next = looks[looked];
        if (next) {
          looked += 1;
          const { vendor, method, version } = latest;
          const more = { version: version + 1, ...next, id, vendor, method };
          latest = { ...sampleAuthorizations.authorizing, ...more };
        }
        if (next || after === null) return { ...latest, start_url: null };
        await delay(10, signal);
      }
    },
    cancelAuthorization: (id, signal) =>
      answer(
        'cancelAuthorization',
        id,
        () => {
          const { vendor, method } = latest;
          latest = {
            ...sampleAuthorizations.failed,
            code: 'cancelled',
            ...answers.cancelled,
            id,
            vendor,
            method,
          };
          return latest;
        },
        signal,
      ),
    save: (checkId, options, signal) =>
      answer('save', { checkId, ...options }, () => answers.connection ?? sampleConnection, signal),
  };
}

const { authorizing, returned, active } = sampleAuthorizations;
const WALK: readonly Partial<Authorization>[] = [authorizing, returned, active];

function delay(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = milliseconds === Infinity ? undefined : setTimeout(answer, milliseconds);
    function answer(): void {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
    signal.addEventListener('abort', abort, { once: true });
  });
}

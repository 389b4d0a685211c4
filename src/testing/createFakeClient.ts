import type {
  CheckProgress,
  CheckRequest,
  CheckResponse,
  ConnectClient,
  ConnectProblem,
  ConnectSession,
  SavedConnection,
  SessionVendor,
} from '../contract/index.js';
import { sampleChecks, sampleConnection, sampleSession, sampleVendor } from './fixtures.js';

/** What the fake answers. What is left out is answered from the fixtures: a check that works, and its connection. */
export type FakeAnswers = {
  readonly session?: ConnectSession;
  readonly vendor?: (id: string) => SessionVendor;
  readonly check?: CheckResponse | ((request: CheckRequest) => CheckResponse);
  readonly progress?: readonly CheckProgress[];
  readonly connection?: SavedConnection;
  /** The call of this name is rejected with the problem. */
  readonly fail?: Partial<Record<'redeem' | 'vendor' | 'check' | 'save', ConnectProblem>>;
  /** Milliseconds each call takes; `Infinity` never answers. Default 0. */
  readonly delayMs?: number;
};

export type FakeClient = ConnectClient & {
  /** What was asked for, in order. Credentials included: this is for tests. */
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
};

/** A `ConnectClient` that needs no server: for stories, and for tests of a host's own code. */
export function createFakeClient(answers: FakeAnswers = {}): FakeClient {
  const calls: { name: string; input: unknown }[] = [];
  const forms = new Map<string, SessionVendor>();

  async function answer<T>(
    name: 'redeem' | 'vendor' | 'check' | 'save',
    input: unknown,
    make: () => T,
    signal: AbortSignal,
  ) {
    calls.push({ name, input });
    await delay(answers.delayMs ?? 0, signal);
    const problem = answers.fail?.[name];
    if (problem) throw Object.assign(new Error(problem.code), { problem });
    return make();
  }

  return {
    calls,
    redeem: (token, signal) =>
      answer(
        'redeem',
        token,
        () => {
          const session = answers.session ?? sampleSession;
          forms.clear();
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
    save: (checkId, options, signal) =>
      answer('save', { checkId, ...options }, () => answers.connection ?? sampleConnection, signal),
  };
}

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

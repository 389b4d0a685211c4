import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Authorization, ConnectClient, ConnectProblem } from '../contract/index.js';
import { createFakeClient, fixtures, sampleAuthorizations, sampleProblem } from '../testing/index.js';
import { type ConnectEvent, createFlow, type Flow } from './index.js';
import { watchAuthorization } from './watchAuthorization.js';

const { authorizing } = fixtures;
const { id } = sampleAuthorizations.created;
const form = {
  ...fixtures.entering_credentials,
  vendor: authorizing.vendor,
  method: authorizing.method,
};
const credentials = { base_url: 'https://app.eu.snyk.io' };
const submit: ConnectEvent = { type: 'credentials_submitted', credentials };

type Look = {
  readonly id: string;
  readonly after: number | null;
  readonly signal: AbortSignal;
  readonly answer: (authorization: Authorization) => void;
  readonly lose: (problem: ConnectProblem) => void;
};

/** A client whose looks answer when the test says so. */
function createLookedAt() {
  const looks: Look[] = [];
  const fake = createFakeClient();
  const client: ConnectClient = {
    ...fake,
    authorization: (asked, after, signal) =>
      new Promise((resolve, reject) => {
        const leave = () => reject(signal.reason as Error);
        signal.addEventListener('abort', leave);
        looks.push({
          id: asked,
          after,
          signal,
          answer: (authorization) => {
            signal.removeEventListener('abort', leave);
            resolve(authorization);
          },
          lose: (problem) => {
            signal.removeEventListener('abort', leave);
            reject(Object.assign(new Error(problem.code), { problem }));
          },
        });
      }),
  };
  return { client, looks, calls: fake.calls, latest: () => looks.at(-1) as Look };
}

/** All that follows at once: far less time than any pause. */
async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await vi.advanceTimersByTimeAsync(1);
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function watch(after: number | null = 1) {
  const { client, looks, latest } = createLookedAt();
  const leaving = new AbortController();
  const reported: ConnectEvent[] = [];
  const result = watchAuthorization(id, after, client, (event) => reported.push(event), leaving.signal);
  return { looks, latest, reported, result, leave: () => leaving.abort(new Error('left')) };
}

describe('looking', () => {
  it('waits for what comes after the version known, again and again, until it is over', async () => {
    const { looks, latest, reported, result } = watch(1);
    for (const state of ['authorizing', 'returned', 'verified', 'active'] as const) {
      expect(latest()).toMatchObject({ id, after: sampleAuthorizations[state].version - 1 });
      latest().answer(sampleAuthorizations[state]);
      await settle();
    }
    expect(await result).toEqual({
      type: 'authorization_changed',
      authorization: sampleAuthorizations.active,
    });
    expect(looks).toHaveLength(4);
    expect(reported.map((event) => 'authorization' in event && event.authorization.state)).toEqual([
      'authorizing',
      'returned',
      'verified',
    ]);
  });

  it('ends with a failure, too', async () => {
    const { latest, result } = watch();
    latest().answer(sampleAuthorizations.failed);
    expect(await result).toEqual({
      type: 'authorization_changed',
      authorization: sampleAuthorizations.failed,
    });
  });

  it('is not a circle where a server answers at once that there is no news', async () => {
    const { looks, latest, leave } = watch(2);
    latest().answer(sampleAuthorizations.authorizing);
    await settle();
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1250);
    expect(looks).toHaveLength(2);
    leave();
  });

  it('stops when it is left: in a look, and in a pause', async () => {
    const one = watch();
    one.leave();
    expect(await one.result).toBeNull();
    const other = watch();
    other.latest().lose(sampleProblem('network'));
    await settle();
    other.leave();
    expect(await other.result).toBeNull();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(other.looks).toHaveLength(1);
  });
});

describe('a look that fails', () => {
  it.each([
    'network',
    'timeout',
    'unavailable',
    'internal',
    'unexpected_response',
    'rate_limit_exceeded',
  ] as const)('with %s is told, and the next one wants an answer at once', async (code) => {
    const { looks, latest, reported, leave } = watch(7);
    latest().lose(sampleProblem(code));
    await settle();
    expect(reported).toEqual([{ type: 'look_failed', problem: sampleProblem(code) }]);
    await vi.advanceTimersByTimeAsync(1250);
    expect(looks.map((look) => look.after)).toEqual([7, null]);
    leave();
  });

  it.each(['session_expired', 'session_superseded', 'not_found', 'invite_revoked'] as const)(
    'with %s will not be mended by another',
    async (code) => {
      const { latest, result, reported } = watch();
      latest().lose(sampleProblem(code));
      expect(await result).toEqual({ type: 'call_failed', problem: sampleProblem(code) });
      expect(reported).toEqual([]);
    },
  );

  it('is followed by longer and longer pauses, each with a part of chance, and by an end', async () => {
    const asked: number[] = [];
    const real = setTimeout;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((task: () => void, milliseconds = 0) => {
      if (milliseconds > 0) asked.push(milliseconds);
      return real(task, milliseconds);
    });
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { looks, latest, result } = watch();
    for (let round = 0; round < 40; round += 1) {
      latest().lose(sampleProblem('network'));
      await vi.advanceTimersByTimeAsync(40_000);
    }
    expect(await result).toEqual({ type: 'call_failed', problem: sampleProblem('network') });
    expect(asked.slice(0, 8)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
    expect(looks).toHaveLength(26);
    expect(random).toHaveBeenCalled();
  });

  it('gives a server the patience that it asks for', async () => {
    const { looks, latest, leave } = watch();
    latest().lose(sampleProblem('rate_limit_exceeded', { retry_after_secs: 20 }));
    await vi.advanceTimersByTimeAsync(14_000);
    expect(looks).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(looks).toHaveLength(2);
    leave();
  });

  it('does not count once one has succeeded', async () => {
    const { latest, result, leave } = watch();
    for (let round = 0; round < 60; round += 1) {
      latest().lose(sampleProblem('network'));
      await vi.advanceTimersByTimeAsync(2000);
      latest().answer(sampleAuthorizations.authorizing);
      await vi.advanceTimersByTimeAsync(2000);
    }
    leave();
    expect(await result).toBeNull();
  });
});

describe('in the flow', () => {
  function start(first = form as Parameters<typeof createFlow>[1]) {
    const lookedAt = createLookedAt();
    const flow: Flow = createFlow(
      { client: lookedAt.client, token: () => Promise.resolve('spi_one') },
      first,
    );
    flow.start();
    return { ...lookedAt, flow, step: () => flow.snapshot().step };
  }

  it('an authorization begins with what was entered, and is then looked at', async () => {
    const { flow, looks, calls, latest, step } = start();
    flow.send({ ...submit, returnUrl: 'https://app.example.com/tools' });
    await settle();
    expect(calls).toEqual([
      {
        name: 'authorize',
        input: {
          vendor: 'SNYK',
          method: 'oauth',
          credentials,
          return_url: 'https://app.example.com/tools',
        },
      },
    ]);
    expect(looks).toMatchObject([{ id, after: 1 }]);
    latest().answer(sampleAuthorizations.active);
    await settle();
    expect(step()).toBe('connected');
    expect(looks).toHaveLength(1);
  });

  it('is begun once for many submits', async () => {
    const { flow, calls } = start();
    for (let press = 0; press < 20; press += 1) flow.send(submit);
    await settle();
    expect(calls.filter((call) => call.name === 'authorize')).toHaveLength(1);
    flow.stop();
  });

  it('a look out of turn gives up the one that waits, and wants an answer at once', async () => {
    const { flow, looks, latest } = start(authorizing);
    flow.send({ type: 'look_sooner' });
    await settle();
    expect(looks.map((look) => [look.after, look.signal.aborted])).toEqual([
      [null, true],
      [null, false],
    ]);
    latest().answer({ ...sampleAuthorizations.authorizing, version: 9 });
    await settle();
    expect(latest().after).toBe(9);
    flow.stop();
  });

  it('a look out of turn ends a pause, too', async () => {
    const { flow, looks, latest } = start(authorizing);
    latest().lose(sampleProblem('network'));
    await settle();
    flow.send({ type: 'look_sooner' });
    await settle();
    expect(looks).toHaveLength(2);
    flow.stop();
  });

  it('a window that is lost, and a look that fails, do not begin anything anew', async () => {
    const { flow, looks } = start(authorizing);
    flow.send({ type: 'window_changed', window: 'lost' });
    await settle();
    expect(looks).toHaveLength(1);
    expect(looks[0]?.signal.aborted).toBe(false);
    flow.stop();
  });

  it('a stop ends the looking, and a start looks at once', async () => {
    const { flow, looks } = start(authorizing);
    flow.stop();
    expect(looks[0]?.signal.aborted).toBe(true);
    flow.start();
    await settle();
    expect(looks).toMatchObject([{ after: null }, { after: null }]);
    flow.stop();
  });

  it('stopped before it had begun shows the form again, since what was entered was not kept', async () => {
    const never = new Promise<never>(() => {});
    const { client } = createLookedAt();
    const flow = createFlow(
      { client: { ...client, authorize: () => never }, token: () => Promise.resolve('') },
      form,
    );
    flow.start();
    flow.send(submit);
    flow.stop();
    expect(flow.snapshot().step).toBe('authorizing');
    flow.start();
    await settle();
    expect(flow.snapshot()).toEqual(form);
  });

  it('giving up tells the server, though the person moves on at once', async () => {
    const { flow, calls, looks, step } = start(authorizing);
    flow.send({ type: 'authorization_cancelled', id });
    expect(step()).toBe('entering_credentials');
    flow.send({ type: 'went_back' });
    await settle();
    expect(looks[0]?.signal.aborted).toBe(true);
    expect(calls).toEqual([{ name: 'cancelAuthorization', input: id }]);
    expect(step()).toBe('choosing_method');
  });

  it('giving up too late shows how it goes on, and a late success lands', async () => {
    const { client, latest } = createLookedAt();
    const { returned } = sampleAuthorizations;
    const late = { ...client, cancelAuthorization: () => Promise.resolve(returned) };
    const flow = createFlow({ client: late, token: () => Promise.resolve('') }, authorizing);
    flow.start();
    flow.send({ type: 'authorization_cancelled', id });
    await settle();
    expect(flow.snapshot()).toMatchObject({ step: 'authorizing', authorization: { state: 'returned' } });
    latest().answer(sampleAuthorizations.active);
    await settle();
    expect(flow.snapshot().step).toBe('connected');
  });

  it('giving up where the server can’t be told is given up all the same', async () => {
    const { client } = createLookedAt();
    const deaf = { ...client, cancelAuthorization: () => Promise.reject(new Error('offline')) };
    const flow = createFlow({ client: deaf, token: () => Promise.resolve('') }, authorizing);
    flow.start();
    flow.send({ type: 'authorization_cancelled', id });
    await settle();
    expect(flow.snapshot()).toEqual(form);
  });

  it('comes back to one that it is told of, with the same token', async () => {
    const { client, latest, calls } = createLookedAt();
    const session = { ...authorizing.session, authorization: sampleAuthorizations.authorizing };
    const flow = createFlow(
      {
        client: {
          ...createFakeClient({ session }),
          authorization: (...input) => client.authorization(...input),
        },
        token: () => Promise.resolve('spi_one'),
      },
      { ...fixtures.loading, authorizationId: id },
    );
    flow.start();
    await settle();
    expect(flow.snapshot()).toMatchObject({ step: 'authorizing', window: 'elsewhere' });
    expect(latest()).toMatchObject({ id, after: sampleAuthorizations.authorizing.version });
    expect(calls).toEqual([]);
    latest().answer(sampleAuthorizations.active);
    await settle();
    expect(flow.snapshot().step).toBe('connected');
  });

  it('credentials are in no event and no state', async () => {
    const { flow } = start();
    const seen: unknown[] = [];
    flow.subscribe((state, event) => seen.push([state, event]));
    flow.send({ type: 'credentials_submitted', credentials: { base_url: 'canary-of-a-value' } });
    await settle();
    expect(JSON.stringify(seen)).not.toContain('canary');
    flow.stop();
  });
});

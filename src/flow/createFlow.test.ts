import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckResponse, ConnectClient, ConnectProblem } from '../contract/index.js';
import {
  createFakeClient,
  type FakeAnswers,
  fixtures,
  sampleChecks,
  sampleProblem,
  sampleSession,
  sampleVendor,
} from '../testing/index.js';
import { type ConnectEvent, type ConnectState, createFlow, type ReportedEvent, type Step } from './index.js';

const submit: ConnectEvent = {
  type: 'credentials_submitted',
  credentials: { secret_key: 'canary-of-a-key' },
};
const form = fixtures.entering_credentials;

/** A flow that notes each step it comes to, with the event that led there. */
function watch(client: ConnectClient, first?: ConnectState, token = () => Promise.resolve('spi_one')) {
  const flow = createFlow({ client, token }, first);
  const seen: { step: Step; event: ReportedEvent }[] = [];
  flow.subscribe((state, event) => seen.push({ step: state.step, event }));
  const reach = (step: Step) => until(() => expect(flow.snapshot().step).toBe(step));
  return { flow, seen, reach, steps: () => seen.map((each) => each.step) };
}

/** A client whose calls answer when the test says so. */
function createHeldClient(answers: FakeAnswers = {}) {
  const fake = createFakeClient(answers);
  const held: {
    name: string;
    signal: AbortSignal;
    answer: () => void;
    lose: (problem: ConnectProblem) => void;
  }[] = [];
  function hold<T>(name: string, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      held.push({
        name,
        signal,
        answer: () => void call().then(resolve, reject),
        lose: (problem) => reject(Object.assign(new Error(problem.code), { problem })),
      });
    });
  }
  const never = new AbortController().signal;
  const client: ConnectClient = {
    ...fake,
    redeem: (token, signal) => hold('redeem', signal, () => fake.redeem(token, never)),
    vendor: (id, signal) => hold('vendor', signal, () => fake.vendor(id, never)),
    check: (request, onProgress, signal) =>
      hold('check', signal, () => fake.check(request, onProgress, never)),
    save: (id, options, signal) => hold('save', signal, () => fake.save(id, options, never)),
  };
  return { client, held, calls: fake.calls };
}

/** However busy the machine is. */
const until = (holds: () => void) => vi.waitFor(holds, { interval: 1, timeout: 10_000 });

/** Long enough for any answer of the fake client to come in. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => vi.restoreAllMocks());

describe('a run', () => {
  it('goes from token to connection', async () => {
    const client = createFakeClient();
    const { flow, reach, steps } = watch(client);
    flow.start();
    await reach('choosing_vendor');
    flow.send({ type: 'vendor_chosen', vendorId: 'CROWDSTRIKE' });
    await reach('entering_credentials');
    flow.send(submit);
    await reach('connected');
    expect(steps()).toEqual([
      'choosing_vendor',
      'loading_vendor',
      'entering_credentials',
      'checking',
      'saving',
      'connected',
    ]);
    expect(client.calls).toEqual([
      { name: 'redeem', input: 'spi_one' },
      { name: 'vendor', input: 'CROWDSTRIKE' },
      {
        name: 'check',
        input: {
          vendor: 'CROWDSTRIKE',
          method: form.method.id,
          credentials: { secret_key: 'canary-of-a-key' },
        },
      },
      { name: 'save', input: { checkId: 'spc_sample', acceptPartial: false } },
    ]);
  });

  it('waits for a token that the host does not have yet', async () => {
    const client = createFakeClient();
    let give: (token: string) => void = () => undefined;
    const { flow, reach } = watch(client, undefined, () => new Promise((resolve) => (give = resolve)));
    flow.start();
    await settle();
    expect(client.calls).toEqual([]);
    give('spi_late');
    await reach('choosing_vendor');
    expect(client.calls).toEqual([{ name: 'redeem', input: 'spi_late' }]);
  });

  it('tells how the check goes along', async () => {
    const progress = [
      { id: null, state: 'works' },
      { id: 'hosts', state: 'running' },
      { id: 'hosts', state: 'works' },
    ] as const;
    const { flow, seen, reach } = watch(createFakeClient({ progress, delayMs: 5 }), form);
    flow.start();
    flow.send(submit);
    await reach('connected');
    expect(seen.filter(({ event }) => event.type === 'check_progressed')).toHaveLength(3);
  });

  it('saves a partial check only when it is told to, and says so', async () => {
    const client = createFakeClient({ check: sampleChecks.partial });
    const { flow, reach } = watch(client, form);
    flow.start();
    flow.send(submit);
    await reach('reviewing');
    await settle();
    expect(client.calls.map((call) => call.name)).toEqual(['check']);
    flow.send({ type: 'save_confirmed' });
    await reach('connected');
    expect(client.calls.at(-1)).toEqual({
      name: 'save',
      input: { checkId: 'spc_sample', acceptPartial: true },
    });
  });

  it('sends one check for many submits', async () => {
    const client = createFakeClient();
    const { flow, reach } = watch(client, form);
    flow.start();
    for (let press = 0; press < 20; press += 1) flow.send(submit);
    await reach('connected');
    expect(client.calls.filter((call) => call.name === 'check')).toHaveLength(1);
  });
});

describe('start and stop', () => {
  it('redeems once however often it is started', async () => {
    const client = createFakeClient();
    const { flow, reach } = watch(client);
    flow.start();
    flow.start();
    await reach('choosing_vendor');
    flow.start();
    await settle();
    expect(client.calls).toHaveLength(1);
  });

  it('survives the double mount of StrictMode with one change of state', async () => {
    const { client, held, calls } = createHeldClient();
    const { flow, reach, steps } = watch(client);
    flow.start();
    flow.stop();
    flow.start();
    await until(() => expect(held).toHaveLength(1));
    for (const call of held) call.answer();
    await reach('choosing_vendor');
    await settle();
    expect(steps()).toEqual(['choosing_vendor']);
    expect(calls).toHaveLength(1);
  });

  it('does not redeem a token that comes after it was left', async () => {
    const client = createFakeClient();
    let give: (token: string) => void = () => undefined;
    const { flow } = watch(client, undefined, () => new Promise((resolve) => (give = resolve)));
    flow.start();
    flow.stop();
    give('spi_late');
    await settle();
    expect(client.calls).toEqual([]);
  });

  it('aborts what is under way, and drops an answer that comes all the same', async () => {
    const { client, held } = createHeldClient();
    const { flow, steps } = watch(client);
    flow.start();
    await until(() => expect(held).toHaveLength(1));
    flow.stop();
    expect(held[0]?.signal.aborted).toBe(true);
    held[0]?.answer();
    await settle();
    expect(steps()).toEqual([]);
    expect(flow.snapshot()).toEqual(fixtures.loading);
  });

  it('changes nothing while stopped', async () => {
    const client = createFakeClient();
    const { flow, steps } = watch(client, form);
    flow.send(submit);
    flow.start();
    flow.stop();
    flow.send(submit);
    await settle();
    expect(steps()).toEqual([]);
    expect(client.calls).toEqual([]);
  });

  it('shows the form again after a stop in mid-check, since the keys were not kept', async () => {
    const { client, held } = createHeldClient();
    const { flow, reach } = watch(client, form);
    flow.start();
    flow.send(submit);
    flow.stop();
    held[0]?.answer();
    await settle();
    expect(flow.snapshot().step).toBe('checking');
    flow.start();
    await reach('entering_credentials');
    expect(held).toHaveLength(1);
  });

  it('saves the same check again after a stop in mid-save', async () => {
    const { client, held, calls } = createHeldClient();
    const { flow, reach } = watch(client, fixtures.saving);
    flow.start();
    held[0]?.answer();
    flow.stop();
    flow.start();
    held[1]?.answer();
    await reach('connected');
    expect(calls).toEqual([
      { name: 'save', input: { checkId: 'spc_sample', acceptPartial: false } },
      { name: 'save', input: { checkId: 'spc_sample', acceptPartial: false } },
    ]);
  });
});

describe('leaving a state', () => {
  it('aborts a check that is cancelled, and forgets its answer', async () => {
    const { client, held } = createHeldClient();
    const { flow, steps } = watch(client, form);
    flow.start();
    flow.send(submit);
    flow.send({ type: 'check_cancelled' });
    expect(held[0]?.signal.aborted).toBe(true);
    held[0]?.answer();
    await settle();
    expect(steps()).toEqual(['checking', 'entering_credentials']);
  });

  it('keeps the answers of two checks apart', async () => {
    const results: CheckResponse[] = [sampleChecks.works, sampleChecks.refused];
    const { client, held } = createHeldClient({ check: () => results.pop() ?? sampleChecks.partial });
    const { flow, reach } = watch(client, form);
    flow.start();
    flow.send(submit);
    flow.send({ type: 'check_cancelled' });
    flow.send(submit);
    // The answer to the first would have refused the keys.
    held[0]?.answer();
    await settle();
    expect(flow.snapshot().step).toBe('checking');
    held[1]?.answer();
    await reach('saving');
  });

  it('lets a vendor that loads slowly not push away the one chosen after it', async () => {
    const { client, held } = createHeldClient();
    const { flow, reach } = watch(client, fixtures.choosing_vendor);
    flow.start();
    flow.send({ type: 'vendor_chosen', vendorId: 'TENABLE' });
    flow.send({ type: 'went_back' });
    flow.send({ type: 'vendor_chosen', vendorId: 'CROWDSTRIKE' });
    held[0]?.answer();
    held[1]?.answer();
    await reach('entering_credentials');
    expect(flow.snapshot()).toMatchObject({ vendor: { id: 'CROWDSTRIKE' } });
  });

  it('does not take the failure of an aborted call for its own', async () => {
    const { client, held } = createHeldClient();
    const { flow, steps } = watch(client, form);
    flow.start();
    flow.send(submit);
    flow.send({ type: 'check_cancelled' });
    flow.send(submit);
    held[0]?.lose(sampleProblem('network'));
    await settle();
    expect(steps()).toEqual(['checking', 'entering_credentials', 'checking']);
  });
});

describe('a call that fails', () => {
  it('shows its problem, and tries again when asked to', async () => {
    const { client, held } = createHeldClient();
    const { flow, reach } = watch(client);
    flow.start();
    await until(() => expect(held).toHaveLength(1));
    held[0]?.lose(sampleProblem('network'));
    await reach('failed');
    expect(flow.snapshot()).toMatchObject({ problem: { code: 'network' } });
    flow.send({ type: 'retried' });
    await until(() => expect(held).toHaveLength(2));
    held[1]?.answer();
    await reach('choosing_vendor');
  });

  it.each<[string, unknown]>([
    ['an error of the product', new TypeError('x is not a function')],
    ['something that is no error', 'oops'],
    ['nothing at all', undefined],
    ['a problem that is none', { problem: null }],
    ['a problem without a code', { problem: {} }],
  ])('with %s is our fault, not that of the person', async (_, thrown) => {
    const client: ConnectClient = { ...createFakeClient(), check: () => Promise.reject(thrown) };
    const { flow, reach } = watch(client, form);
    flow.start();
    flow.send(submit);
    await reach('entering_credentials');
    expect(flow.snapshot()).toMatchObject({
      problem: { code: 'internal', owner: 'the_app', request_id: null, fields: [] },
    });
  });

  it('may throw before it returns a promise', async () => {
    const client: ConnectClient = {
      ...createFakeClient(),
      check: () => {
        throw Object.assign(new Error('timeout'), { problem: sampleProblem('timeout') });
      },
    };
    const { flow, reach } = watch(client, form);
    flow.start();
    flow.send(submit);
    await reach('entering_credentials');
    expect(flow.snapshot()).toMatchObject({ problem: { code: 'timeout' } });
  });

  it('takes an ended session up again with the same token, and the form goes on', async () => {
    const { client, held, calls } = createHeldClient();
    const { flow, reach, steps } = watch(client, form);
    flow.start();
    flow.send(submit);
    held[0]?.lose(sampleProblem('session_expired'));
    await reach('loading');
    await until(() => expect(held).toHaveLength(2));
    held[1]?.answer();
    await reach('loading_vendor');
    held[2]?.answer();
    await reach('entering_credentials');
    expect(calls.map((call) => call.name)).toEqual(['redeem', 'vendor']);
    expect(steps()).toEqual(['checking', 'loading', 'loading_vendor', 'entering_credentials']);
  });

  it('goes on with a renewed token after the old one ran out', async () => {
    const tokens = ['spi_new', 'spi_old'];
    const { client, held, calls } = createHeldClient({
      session: { ...sampleSession, vendor: sampleVendor('CROWDSTRIKE') },
    });
    const { flow, reach } = watch(client, form, () => Promise.resolve(tokens.pop() ?? 'spi_none'));
    flow.start();
    flow.send(submit);
    held[0]?.lose(sampleProblem('session_expired'));
    await until(() => expect(held).toHaveLength(2));
    held[1]?.lose(sampleProblem('invite_expired'));
    await reach('expired');
    expect(flow.snapshot()).toMatchObject({ resume: { method: { id: form.method.id } } });
    flow.send({ type: 'token_renewed' });
    await until(() => expect(held).toHaveLength(3));
    held[2]?.answer();
    await reach('entering_credentials');
    expect(calls).toEqual([{ name: 'redeem', input: 'spi_new' }]);
  });
});

describe('a listener', () => {
  it('never sees credentials', async () => {
    const { flow, seen, reach } = watch(createFakeClient(), form);
    flow.start();
    flow.send(submit);
    await reach('connected');
    expect(seen[0]).toEqual({ step: 'checking', event: { type: 'credentials_submitted' } });
    expect(JSON.stringify([seen, flow.snapshot()])).not.toContain('canary');
  });

  it('that sends is handled after all listeners know of the last change', () => {
    const flow = createFlow({ client: createFakeClient(), token: () => Promise.resolve('') }, form);
    const second: string[] = [];
    flow.subscribe((state) => {
      if (state.step === 'checking') flow.send({ type: 'check_cancelled' });
    });
    flow.subscribe((state, event) => second.push(`${event.type} -> ${state.step}`));
    flow.start();
    flow.send(submit);
    expect(second).toEqual(['credentials_submitted -> checking', 'check_cancelled -> entering_credentials']);
  });

  it('hears of progress that comes before the call returns only after the check has begun', async () => {
    const client: ConnectClient = {
      ...createFakeClient(),
      check: (_, onProgress) => {
        onProgress({ id: null, state: 'running' });
        return Promise.resolve(sampleChecks.refused);
      },
    };
    const { flow, seen, reach } = watch(client, form);
    flow.start();
    flow.send(submit);
    await reach('entering_credentials');
    expect(seen.map(({ event }) => event.type)).toEqual([
      'credentials_submitted',
      'check_progressed',
      'check_finished',
    ]);
  });

  it('may stop the flow, and nothing more happens', async () => {
    const { client, held } = createHeldClient();
    const { flow, steps } = watch(client, form);
    flow.subscribe((state) => {
      flow.send({ type: 'check_cancelled' });
      if (state.step === 'checking') flow.stop();
    });
    flow.start();
    flow.send(submit);
    held[0]?.answer();
    await settle();
    expect(held[0]?.signal.aborted).toBe(true);
    expect(steps()).toEqual(['checking']);
  });

  it('that throws is reported as uncaught, and harms neither the flow nor the others', async () => {
    const uncaught: (() => void)[] = [];
    vi.spyOn(globalThis, 'queueMicrotask').mockImplementation((task) => uncaught.push(task));
    const client = createFakeClient();
    const flow = createFlow({ client, token: () => Promise.resolve('') }, form);
    const fault = new Error('a fault of the host');
    flow.subscribe(() => {
      throw fault;
    });
    const seen: Step[] = [];
    flow.subscribe((state) => seen.push(state.step));
    flow.start();
    flow.send(submit);
    await until(() => expect(flow.snapshot().step).toBe('connected'));
    expect(seen).toEqual(['checking', 'saving', 'connected']);
    expect(uncaught).toHaveLength(3);
    expect(uncaught[0]).toThrow(fault);
  });

  it('hears nothing once it has left, even in the middle of being told', () => {
    const flow = createFlow({ client: createFakeClient(), token: () => Promise.resolve('') }, form);
    const heard: string[] = [];
    let leave = () => {};
    flow.subscribe(() => leave());
    leave = flow.subscribe(() => heard.push('still here'));
    flow.start();
    flow.send(submit);
    expect(heard).toEqual([]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEMS, type TransportCode } from '../contract/index.js';
import {
  fixtures,
  sampleAuthorizations,
  sampleChecks,
  sampleConnection,
  sampleProblem,
  sampleSession,
  sampleUpdateSession,
  sampleVendor,
} from '../testing/index.js';
import {
  type ConnectEvent,
  type ConnectState,
  canGoBack,
  canRetry,
  initialState,
  next,
  type Step,
} from './index.js';

type EventType = ConnectEvent['type'];

const CROWDSTRIKE = sampleVendor('CROWDSTRIKE');
const AWS = sampleVendor('AWS_INSPECTOR2');
const SNYK = sampleVendor('SNYK');
const CANARY = 'canary-5c1f7a-of-a-secret-key';

/** One of each event. A new event without a sample does not compile. */
const samples: { readonly [T in EventType]: Extract<ConnectEvent, { type: T }> } = {
  redeemed: { type: 'redeemed', session: sampleSession },
  vendor_chosen: { type: 'vendor_chosen', vendorId: 'CROWDSTRIKE' },
  vendor_loaded: { type: 'vendor_loaded', vendor: CROWDSTRIKE },
  method_chosen: { type: 'method_chosen', methodId: 'direct_access' },
  credentials_submitted: { type: 'credentials_submitted', credentials: { secret_key: CANARY } },
  authorization_changed: { type: 'authorization_changed', authorization: sampleAuthorizations.returned },
  look_failed: { type: 'look_failed', problem: sampleProblem('network') },
  look_sooner: { type: 'look_sooner' },
  window_changed: { type: 'window_changed', window: 'lost' },
  authorization_cancelled: { type: 'authorization_cancelled', id: sampleAuthorizations.created.id },
  check_progressed: { type: 'check_progressed', progress: { id: 'alerts', state: 'works' } },
  check_finished: { type: 'check_finished', check: sampleChecks.works },
  check_cancelled: { type: 'check_cancelled' },
  save_confirmed: { type: 'save_confirmed' },
  edit_requested: { type: 'edit_requested' },
  connection_saved: { type: 'connection_saved', connection: sampleConnection },
  went_back: { type: 'went_back' },
  retried: { type: 'retried' },
  token_renewed: { type: 'token_renewed' },
  call_failed: { type: 'call_failed', problem: sampleProblem('network') },
};

/** Where each event leads from each state's fixture. What is not here means nothing there. */
const TABLE: { readonly [S in Step]: { readonly [T in EventType]?: Step } } = {
  loading: { redeemed: 'choosing_vendor', call_failed: 'failed' },
  choosing_vendor: { vendor_chosen: 'loading_vendor' },
  loading_vendor: {
    vendor_loaded: 'entering_credentials',
    went_back: 'choosing_vendor',
    call_failed: 'failed',
  },
  choosing_method: { method_chosen: 'entering_credentials', went_back: 'choosing_vendor' },
  entering_credentials: { credentials_submitted: 'checking', went_back: 'choosing_vendor' },
  authorizing: {
    authorization_changed: 'authorizing',
    look_failed: 'authorizing',
    look_sooner: 'authorizing',
    window_changed: 'authorizing',
    authorization_cancelled: 'entering_credentials',
    call_failed: 'entering_credentials',
  },
  checking: {
    check_progressed: 'checking',
    check_finished: 'saving',
    check_cancelled: 'entering_credentials',
    went_back: 'entering_credentials',
    call_failed: 'entering_credentials',
  },
  reviewing: {
    save_confirmed: 'saving',
    edit_requested: 'entering_credentials',
    went_back: 'entering_credentials',
    credentials_submitted: 'checking',
  },
  saving: { connection_saved: 'connected', call_failed: 'failed' },
  connected: {},
  failed: { retried: 'loading' },
  expired: { token_renewed: 'loading' },
};

const steps = Object.keys(TABLE) as Step[];
const eventTypes = Object.keys(samples) as EventType[];

it('has these steps and no others', () => {
  expect(Object.keys(fixtures)).toEqual([
    'loading',
    'choosing_vendor',
    'loading_vendor',
    'choosing_method',
    'entering_credentials',
    'authorizing',
    'checking',
    'reviewing',
    'saving',
    'connected',
    'failed',
    'expired',
  ]);
});

describe.each(steps)('in %s', (step) => {
  const state: ConnectState = fixtures[step];

  it.each(eventTypes.filter((type) => TABLE[step][type]))('%s leads on', (type) => {
    const after = next(state, samples[type]);
    expect(after.step).toBe(TABLE[step][type]);
    expect(after).not.toBe(state);
  });

  it.each(eventTypes.filter((type) => !TABLE[step][type]))('%s changes nothing', (type) => {
    expect(next(state, samples[type])).toBe(state);
  });
});

describe.each<[Step, { back: boolean; retry: boolean }]>([
  ['loading', { back: false, retry: false }],
  ['choosing_vendor', { back: false, retry: false }],
  ['loading_vendor', { back: true, retry: false }],
  ['choosing_method', { back: true, retry: false }],
  ['entering_credentials', { back: true, retry: false }],
  ['authorizing', { back: false, retry: false }],
  ['checking', { back: true, retry: false }],
  ['reviewing', { back: true, retry: false }],
  ['saving', { back: false, retry: false }],
  ['connected', { back: false, retry: false }],
  ['failed', { back: false, retry: true }],
  ['expired', { back: false, retry: false }],
])('%s', (step, { back, retry }) => {
  it(back ? 'shows Back' : 'shows no Back', () => expect(canGoBack(fixtures[step])).toBe(back));
  it(retry ? 'shows Try again' : 'shows no Try again', () => expect(canRetry(fixtures[step])).toBe(retry));
});

describe('redeeming', () => {
  it('opens the form of the only vendor at once', () => {
    const session = { ...sampleSession, vendors: sampleSession.vendors.slice(0, 1), vendor: CROWDSTRIKE };
    expect(next(initialState, { type: 'redeemed', session })).toEqual({
      ...fixtures.entering_credentials,
      session,
    });
  });

  it('asks for the method where the only vendor has several', () => {
    const session = { ...sampleSession, vendor: AWS };
    expect(next(initialState, { type: 'redeemed', session }).step).toBe('choosing_method');
  });

  it('opens the form of the connection that is to be updated', () => {
    const state = next(initialState, { type: 'redeemed', session: sampleUpdateSession });
    expect(state).toMatchObject({ step: 'entering_credentials', vendor: { id: 'TENABLE' } });
    expect(canGoBack(state)).toBe(false);
  });

  it.each(['invite_invalid', 'origin_not_allowed'] as const)('with %s only another token helps', (code) => {
    const failed = next(initialState, failure(code));
    expect(failed.step).toBe('failed');
    expect(canRetry(failed)).toBe(false);
    expect(next(failed, { type: 'retried' })).toBe(failed);
    expect(next(failed, { type: 'token_renewed' })).toEqual(initialState);
  });

  it('can be tried again after a lost network', () => {
    const failed = next(initialState, failure('network'));
    expect(canRetry(failed)).toBe(true);
    expect(next(failed, { type: 'retried' })).toBe(initialState);
  });
});

describe('a vendor that the host asks for', () => {
  const wishing = { ...initialState, vendorId: 'TENABLE' };

  it('skips the picker, and Back leads to it', () => {
    const loading = next(wishing, samples.redeemed);
    expect(loading).toMatchObject({ step: 'loading_vendor', vendorId: 'TENABLE' });
    expect(next(loading, { type: 'went_back' }).step).toBe('choosing_vendor');
    const form = next(loading, { type: 'vendor_loaded', vendor: sampleVendor('TENABLE') });
    expect(form).toMatchObject({ step: 'entering_credentials', vendor: { id: 'TENABLE' } });
    expect(next(form, { type: 'went_back' }).step).toBe('choosing_vendor');
  });

  it('is nothing where the invite does not offer it, or offers but one', () => {
    const unknown = { ...initialState, vendorId: 'NOBODY' };
    expect(next(unknown, samples.redeemed)).toEqual(next(initialState, samples.redeemed));
    const session = { ...sampleSession, vendors: sampleSession.vendors.slice(0, 1), vendor: CROWDSTRIKE };
    expect(next(wishing, { type: 'redeemed', session })).toEqual(
      next(initialState, { type: 'redeemed', session }),
    );
  });

  it('gives way to what there is to go on with', () => {
    const resume = fixtures.entering_credentials;
    expect(next({ ...wishing, resume }, samples.redeemed)).toMatchObject({
      vendorId: resume.vendor.id,
      resume,
    });
  });

  it('outlives a lost network, another token, and a session taken back', () => {
    expect(next(next(wishing, failure('network')), { type: 'retried' })).toEqual(wishing);
    for (const code of ['invite_invalid', 'invite_expired', 'invite_completed'] as const) {
      expect(next(next(wishing, failure(code)), { type: 'token_renewed' })).toEqual(wishing);
    }
    expect(next(next(wishing, failure('session_superseded')), { type: 'retried' })).toEqual(wishing);
  });

  it('is asked for once where sessions end as soon as they begin', () => {
    const again = next(next(wishing, samples.redeemed), failure('session_expired'));
    expect(again).toEqual(initialState);
    expect(next(again, samples.redeemed).step).toBe('choosing_vendor');
  });

  it('is the one that a new token goes on with where its form was being fetched', () => {
    const expired = next(next(wishing, samples.redeemed), failure('invite_expired'));
    expect(next(expired, { type: 'token_renewed' })).toEqual(wishing);
  });
});

describe('choosing a vendor', () => {
  it('skips the loading where its form is here already', () => {
    const event = { ...samples.vendor_chosen, vendor: CROWDSTRIKE };
    expect(next(fixtures.choosing_vendor, event).step).toBe('entering_credentials');
  });

  it('loads the form where the one that came along is of another vendor', () => {
    const event = { ...samples.vendor_chosen, vendor: AWS };
    expect(next(fixtures.choosing_vendor, event)).toEqual(fixtures.loading_vendor);
  });

  it('ignores a vendor that the invite does not offer', () => {
    const event = { type: 'vendor_chosen', vendorId: 'NOT_OFFERED' } as const;
    expect(next(fixtures.choosing_vendor, event)).toBe(fixtures.choosing_vendor);
  });

  it('ignores the form of a vendor that was chosen before', () => {
    const event = { type: 'vendor_loaded', vendor: AWS } as const;
    expect(next(fixtures.loading_vendor, event)).toBe(fixtures.loading_vendor);
  });

  it('leads back to the picker from a form that could not be loaded', () => {
    const failed = next(fixtures.loading_vendor, failure('network'));
    expect(next(failed, { type: 'retried' })).toBe(fixtures.loading_vendor);
    expect(next(failed, { type: 'went_back' })).toEqual(fixtures.choosing_vendor);
  });
});

describe('choosing a method', () => {
  it('leads to its form', () => {
    expect(next(fixtures.choosing_method, samples.method_chosen)).toMatchObject({
      step: 'entering_credentials',
      vendor: { id: 'AWS_INSPECTOR2' },
      method: { id: 'direct_access' },
      check: null,
      problem: null,
    });
  });

  it('ignores a method that the vendor does not have', () => {
    const event = { type: 'method_chosen', methodId: 'no_such_method' } as const;
    expect(next(fixtures.choosing_method, event)).toBe(fixtures.choosing_method);
  });

  it('is where Back leads from the form', () => {
    const form = next(fixtures.choosing_method, samples.method_chosen);
    expect(next(form, { type: 'went_back' })).toEqual(fixtures.choosing_method);
  });

  it('can not be left for a picker of one', () => {
    const session = { ...sampleSession, vendors: sampleSession.vendors.slice(0, 1) };
    expect(canGoBack({ ...fixtures.choosing_method, session })).toBe(false);
  });
});

describe('a check', () => {
  it('ignores a second submit', () => {
    const checking = next(fixtures.entering_credentials, samples.credentials_submitted);
    expect(next(checking, samples.credentials_submitted)).toBe(checking);
  });

  it('forgets what the last one said', () => {
    const form = { ...fixtures.entering_credentials, check: sampleChecks.refused };
    expect(next(form, samples.credentials_submitted)).toEqual({ ...fixtures.checking, progress: [] });
  });

  it('keeps the latest word on each capability, in the order of asking', () => {
    expect(next(fixtures.checking, samples.check_progressed)).toEqual({
      ...fixtures.checking,
      progress: [
        { id: null, state: 'works' },
        { id: 'hosts', state: 'works' },
        { id: 'alerts', state: 'works' },
      ],
    });
    const first = { ...fixtures.checking, progress: [] };
    expect(next(first, samples.check_progressed)).toMatchObject({
      progress: [samples.check_progressed.progress],
    });
  });

  it.each([
    ['works', 'saving'],
    ['partial', 'reviewing'],
    ['unverified', 'reviewing'],
    ['refused', 'entering_credentials'],
    ['unavailable', 'entering_credentials'],
  ] as const)('that comes out as %s leads to %s', (outcome, step) => {
    const check = sampleChecks[outcome];
    expect(next(fixtures.checking, { type: 'check_finished', check })).toMatchObject({ step, check });
  });

  it.each(['works', 'partial', 'unverified'] as const)(
    'that comes out as %s but without an id is not waited on for ever',
    (outcome) => {
      const check = { ...sampleChecks[outcome], check_id: null };
      expect(next(fixtures.checking, { type: 'check_finished', check })).toMatchObject({
        step: 'entering_credentials',
        problem: { code: 'unexpected_response', owner: 'the_app' },
      });
    },
  );

  it('that refused the keys is never saved, whatever id came with it', () => {
    const check = { ...sampleChecks.refused, check_id: 'spc_sample' };
    expect(next(fixtures.checking, { type: 'check_finished', check }).step).toBe('entering_credentials');
  });

  it('that could not be asked for leaves the form with the problem', () => {
    const problem = sampleProblem('too_many_checks');
    expect(next(fixtures.checking, { type: 'call_failed', problem })).toEqual({
      ...fixtures.entering_credentials,
      problem,
    });
  });

  it('that is partial still says so while it is being mended', () => {
    expect(next(fixtures.reviewing, { type: 'edit_requested' })).toEqual({
      ...fixtures.entering_credentials,
      check: sampleChecks.partial,
    });
  });
});

describe('saving', () => {
  it.each(['check_expired', 'check_refused'] as const)('with %s asks for another check', (code) => {
    expect(next(fixtures.saving, failure(code))).toEqual({
      ...fixtures.entering_credentials,
      problem: sampleProblem(code),
    });
  });

  it('can be tried again with the very same check, or left for the form', () => {
    const failed = next(fixtures.saving, failure('network'));
    expect(failed).toMatchObject({ step: 'failed', retry: fixtures.saving });
    expect(next(failed, { type: 'retried' })).toBe(fixtures.saving);
    expect(next(failed, { type: 'went_back' })).toEqual(fixtures.entering_credentials);
  });
});

describe('a session that has ended', () => {
  const waiting = ['checking', 'saving', 'loading_vendor'] as const;
  const form = fixtures.entering_credentials;

  it.each(waiting)('in %s is taken up again with the same token', (step) => {
    for (const code of ['session_expired', 'session_invalid'] as const) {
      const resume = step === 'loading_vendor' ? null : form;
      expect(next(fixtures[step], failure(code))).toEqual({ ...initialState, resume });
    }
  });

  it('is not asked for again and again', () => {
    expect(next(fixtures.loading, failure('session_expired')).step).toBe('expired');
    const resumed = { ...fixtures.loading_vendor, resume: form };
    expect(next(resumed, failure('session_expired'))).toMatchObject({ step: 'expired', resume: form });
  });

  it('goes on with a form of the new session, whose generated values are others', () => {
    const awsForm = next(fixtures.choosing_method, samples.method_chosen) as typeof form;
    const loading = next(next(awsForm, samples.credentials_submitted), failure('session_expired'));
    const fetching = next(loading, samples.redeemed);
    expect(fetching).toMatchObject({ step: 'loading_vendor', vendorId: 'AWS_INSPECTOR2' });
    const vendor = { ...AWS, generated: { 'aws.external_id': 'another' } };
    const resumed = next(fetching, { type: 'vendor_loaded', vendor });
    expect(resumed).toMatchObject({ step: 'entering_credentials', vendor, method: { id: 'direct_access' } });
  });

  it('goes on at once where the new session brought the form', () => {
    const resume = next(fixtures.choosing_method, samples.method_chosen) as typeof form;
    const session = { ...sampleSession, vendor: AWS };
    const state = next({ ...initialState, resume }, { type: 'redeemed', session });
    expect(state).toMatchObject({ step: 'entering_credentials', session, method: { id: 'direct_access' } });
  });

  it('starts over where the new session offers other vendors or methods', () => {
    const others = sampleSession.vendors.filter((vendor) => vendor.id !== form.vendor.id);
    const without = { ...sampleSession, vendors: others };
    const loading = { ...initialState, resume: form };
    expect(next(loading, { type: 'redeemed', session: without }).step).toBe('choosing_vendor');
    const only = { ...sampleSession, vendor: AWS };
    expect(next(loading, { type: 'redeemed', session: only }).step).toBe('choosing_method');
  });
});

describe('a token that has ended', () => {
  const waiting = ['loading', 'loading_vendor', 'authorizing', 'checking', 'saving'] as const;

  it.each(waiting)('in %s ends the run until there is another', (step) => {
    for (const code of ['invite_expired', 'invite_revoked', 'invite_completed'] as const) {
      const state = next(fixtures[step], failure(code));
      expect(state).toMatchObject({ step: 'expired', problem: { code } });
      expect(next(state, { type: 'token_renewed' }).step).toBe('loading');
    }
  });

  it('goes on with the form if it was time that ran out', () => {
    const resume = fixtures.entering_credentials;
    const expired = next(fixtures.checking, failure('invite_expired'));
    expect(expired).toMatchObject({ step: 'expired', resume });
    expect(next(expired, { type: 'token_renewed' })).toEqual({ ...initialState, resume });
  });

  it.each(['invite_revoked', 'invite_completed', 'session_superseded'] as const)(
    'forgets the form after %s',
    (code) => {
      expect(next(fixtures.checking, failure(code))).toMatchObject({ step: 'expired', resume: null });
    },
  );

  it('can be taken back from another window, with an empty form', () => {
    const superseded = next(fixtures.checking, failure('session_superseded'));
    expect(canRetry(superseded)).toBe(true);
    expect(next(superseded, { type: 'retried' })).toEqual(initialState);
    expect(canRetry(fixtures.expired)).toBe(false);
  });
});

describe('whatever happens', () => {
  const transport: readonly TransportCode[] = [
    'network',
    'timeout',
    'unexpected_response',
    'embed_blocked',
    'embed_outdated',
  ];
  const codes = [...(Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[]), ...transport];
  const vendors = [CROWDSTRIKE, AWS, SNYK];
  const authorizations = Object.values(sampleAuthorizations);
  const sessions = [
    sampleSession,
    sampleUpdateSession,
    { ...sampleSession, vendor: AWS },
    ...authorizations.flatMap((authorization) => [
      { ...sampleSession, authorization },
      { ...sampleSession, vendor: SNYK, authorization },
    ]),
  ];
  const methodIds = vendors.flatMap((vendor) => vendor.methods.map((method) => method.id));

  /** Every event that could come at all, with any of the values that it could bring. */
  const anyEvent: fc.Arbitrary<ConnectEvent> = fc.oneof(
    fc.constantFrom(...Object.values(samples)),
    fc.record({ type: fc.constant('redeemed'), session: fc.constantFrom(...sessions) }),
    fc.record({
      type: fc.constant('vendor_chosen'),
      vendorId: fc.constantFrom('CROWDSTRIKE', 'AWS_INSPECTOR2', 'SNYK', 'NOT_OFFERED'),
      vendor: fc.constantFrom(null, ...vendors),
    }),
    fc.record({ type: fc.constant('vendor_loaded'), vendor: fc.constantFrom(...vendors) }),
    fc.record({ type: fc.constant('method_chosen'), methodId: fc.constantFrom(...methodIds, '') }),
    fc.record({
      type: fc.constant('credentials_submitted'),
      credentials: fc.dictionary(fc.string(), fc.constant(CANARY)),
      returnUrl: fc.constantFrom(null, 'https://app.example.com/tools'),
    }),
    fc.record({
      type: fc.constant('authorization_changed'),
      authorization: fc
        .tuple(fc.constantFrom(...authorizations), fc.integer({ min: 1, max: 9 }))
        .map(([authorization, version]) => ({ ...authorization, version })),
    }),
    fc.record({
      type: fc.constant('window_changed'),
      window: fc.constantFrom('open', 'lost', 'blocked', 'elsewhere'),
    }),
    fc.record({
      type: fc.constant('check_finished'),
      check: fc.constantFrom(...Object.values(sampleChecks)),
    }),
    fc.record({
      type: fc.constant('call_failed'),
      problem: fc.constantFrom(...codes).map((code) => sampleProblem(code)),
    }),
  );
  const anyRun = fc.array(anyEvent, { maxLength: 40 });
  const anyStart = fc.constantFrom<ConnectState>(...Object.values(fixtures));

  /** All states of a run, each with the event that led there. */
  function follow(start: ConnectState, events: readonly ConnectEvent[]): ConnectState[] {
    const states = [start];
    for (const event of events) states.push(next(states.at(-1) ?? start, event));
    return states;
  }

  it('answers a state and never throws', () => {
    fc.assert(
      fc.property(anyStart, anyRun, (start, events) => {
        for (const state of follow(start, events)) expect(steps).toContain(state.step);
      }),
    );
  });

  it('keeps no credentials in any state', () => {
    fc.assert(
      fc.property(anyStart, anyRun, (start, events) => {
        for (const state of follow(start, events)) expect(mentions(state, CANARY)).toBe(false);
      }),
    );
    expect(mentions([samples.credentials_submitted], CANARY)).toBe(true);
  });

  it('ignores a submit wherever it waits', () => {
    const waits: ReadonlySet<Step> = new Set([
      'loading',
      'loading_vendor',
      'authorizing',
      'checking',
      'saving',
    ]);
    fc.assert(
      fc.property(anyStart, anyRun, (start, events) => {
        for (const state of follow(start, events).filter((each) => waits.has(each.step))) {
          expect(next(state, samples.credentials_submitted)).toBe(state);
          expect(next(state, samples.save_confirmed)).toBe(state);
        }
      }),
    );
  });

  it('never goes from a step that waits to the same step, whose work would not begin again', () => {
    fc.assert(
      fc.property(anyStart, anyRun, anyEvent, (start, events, event) => {
        const before = follow(start, events).at(-1) ?? start;
        const after = next(before, event);
        if (before.step === 'authorizing' && after.step === 'authorizing') {
          // Another look is other work; nothing else begins it anew.
          expect(after.looks).toBe(
            before.looks + (event.type === 'look_sooner' && before.authorization ? 1 : 0),
          );
        } else if (before.step === after.step && before.step !== 'checking') expect(after).toBe(before);
      }),
    );
  });

  it('changes none of the states that it is given', () => {
    fc.assert(
      fc.property(anyStart, anyRun, (start, events) => {
        const before = structuredClone(start);
        follow(start, events);
        expect(start).toEqual(before);
      }),
    );
  });

  it('leaves every step reachable from the first', () => {
    const events: ConnectEvent[] = [
      ...Object.values(samples),
      { type: 'vendor_chosen', vendorId: 'AWS_INSPECTOR2', vendor: AWS },
      { type: 'check_finished', check: sampleChecks.partial },
      {
        type: 'redeemed',
        session: { ...sampleSession, vendor: SNYK, authorization: sampleAuthorizations.authorizing },
      },
      failure('invite_expired'),
    ];
    // What may follow a form depends on how its method is proven.
    const placeOf = (state: ConnectState) =>
      'method' in state ? `${state.step} ${state.method.kind}` : state.step;
    const reached = new Map<string, ConnectState>([[placeOf(initialState), initialState]]);
    for (const [, state] of reached) {
      for (const event of events) {
        const after = next(state, event);
        if (!reached.has(placeOf(after))) reached.set(placeOf(after), after);
      }
    }
    const found = new Set([...reached.values()].map((state) => state.step));
    expect([...found].sort()).toEqual([...steps].sort());
  });
});

function failure(code: Parameters<typeof sampleProblem>[0]): ConnectEvent {
  return { type: 'call_failed', problem: sampleProblem(code) };
}

/** Looks at every key and value, however deep. */
function mentions(value: unknown, text: string): boolean {
  if (typeof value === 'string') return value.includes(text);
  if (typeof value !== 'object' || value === null) return false;
  return Reflect.ownKeys(value).some(
    (key) => String(key).includes(text) || mentions((value as Record<PropertyKey, unknown>)[key], text),
  );
}

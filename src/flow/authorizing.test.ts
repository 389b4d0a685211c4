import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Authorization } from '../contract/index.js';
import {
  fixtures,
  sampleAuthorizations,
  sampleChecks,
  sampleFailedAuthorization,
  sampleProblem,
  sampleSession,
  sampleVendor,
} from '../testing/index.js';
import { type ConnectEvent, type ConnectState, initialState, isAuthorizedAtVendor, next } from './index.js';

const { authorizing } = fixtures;
const { session, vendor, method } = authorizing;
const form = { ...fixtures.entering_credentials, vendor, method };
const id = sampleAuthorizations.created.id;
const submit: ConnectEvent = { type: 'credentials_submitted', credentials: {} };

function changed(authorization: Authorization): ConnectEvent {
  return { type: 'authorization_changed', authorization };
}

function run(state: ConnectState, ...events: readonly ConnectEvent[]): ConnectState {
  return events.reduce(next, state);
}

describe('submitting a form', () => {
  it('whose method asks at the vendor begins an authorization', () => {
    expect(next(form, submit)).toEqual({
      ...authorizing,
      authorization: null,
      looked: false,
      window: 'open',
    });
  });

  it('says where no window could be opened', () => {
    const event = { ...submit, returnUrl: 'https://app.example.com' } as const;
    expect(next(form, event)).toMatchObject({ step: 'authorizing', window: 'blocked' });
  });

  it('that takes keys begins a check', () => {
    expect(next(fixtures.entering_credentials, submit).step).toBe('checking');
  });

  it.each([
    ['credentials', false],
    ['oauth2_authorization_code', true],
    ['oauth2_admin_consent', true],
  ] as const)('of the kind %s: %s', (kind, expected) => {
    expect(isAuthorizedAtVendor({ kind })).toBe(expected);
  });

  it('forgets what the last one said', () => {
    const failed = { ...form, authorization: sampleFailedAuthorization('declined') };
    expect(next(failed, submit)).toEqual(next(form, submit));
    expect(next(next(failed, submit), { type: 'authorization_cancelled', id: null })).toEqual(form);
  });
});

describe('the server’s word', () => {
  it.each([
    ['created', 'authorizing'],
    ['authorizing', 'authorizing'],
    ['returned', 'authorizing'],
    ['verified', 'authorizing'],
    ['active', 'connected'],
    ['failed', 'entering_credentials'],
  ] as const)('%s leads to %s', (state, step) => {
    const begun = next(form, submit);
    expect(next(begun, changed(sampleAuthorizations[state])).step).toBe(step);
  });

  it('keeps the address of the first answer, since later ones have none', () => {
    const after = run(
      form,
      submit,
      changed(sampleAuthorizations.created),
      changed(sampleAuthorizations.authorizing),
    );
    expect(after).toMatchObject({
      authorization: { state: 'authorizing', start_url: sampleAuthorizations.created.start_url },
    });
  });

  it('that is older than what is known changes nothing', () => {
    const returned = next(authorizing, changed(sampleAuthorizations.returned));
    expect(next(returned, changed(sampleAuthorizations.created))).toBe(returned);
    expect(next(returned, changed(sampleAuthorizations.returned))).toBe(returned);
  });

  it('on another authorization changes nothing', () => {
    const other = { ...sampleAuthorizations.active, id: '00000000-0000-4000-8000-000000000000' };
    expect(next(authorizing, changed(other))).toBe(authorizing);
  });

  it('brings connection and findings to the last screen', () => {
    const { connection, result } = sampleAuthorizations.active;
    expect(next(authorizing, changed(sampleAuthorizations.active))).toEqual({
      step: 'connected',
      session,
      vendor,
      method,
      connection,
      check: result,
    });
  });

  it('connects with gaps where the check was partial', () => {
    const { check_id: _, expires_in_secs: __, ...result } = sampleChecks.partial;
    expect(next(authorizing, changed({ ...sampleAuthorizations.active, result }))).toMatchObject({
      step: 'connected',
      check: { outcome: 'partial' },
    });
  });

  it('that it is active without a connection is not waited on for ever', () => {
    expect(next(authorizing, changed({ ...sampleAuthorizations.active, connection: null }))).toMatchObject({
      step: 'entering_credentials',
      problem: { code: 'unexpected_response', owner: 'the_app' },
    });
  });

  it('that it failed is shown on the form', () => {
    const authorization = sampleFailedAuthorization('wrong_tenant', { note: 'Two tenants.' });
    expect(next(authorizing, changed(authorization))).toEqual({ ...form, authorization });
  });
});

describe('a window', () => {
  it.each(['lost', 'blocked', 'open', 'elsewhere'] as const)('that is %s changes nothing else', (window) => {
    expect(next(authorizing, { type: 'window_changed', window })).toEqual({ ...authorizing, window });
  });

  it('that is lost does not keep a late success from landing', () => {
    const lost = next(authorizing, { type: 'window_changed', window: 'lost' });
    expect(next(lost, changed(sampleAuthorizations.active)).step).toBe('connected');
  });
});

describe('a look', () => {
  it('out of turn begins the looking anew, and nothing else', () => {
    expect(next(authorizing, { type: 'look_sooner' })).toEqual({ ...authorizing, looks: 1 });
  });

  it('out of turn means nothing before there is something to look at', () => {
    const starting = next(form, submit);
    expect(next(starting, { type: 'look_sooner' })).toBe(starting);
  });

  it('that failed is told until one succeeds, with news or without', () => {
    const problem = sampleProblem('network');
    const failed = next(authorizing, { type: 'look_failed', problem });
    expect(failed).toEqual({ ...authorizing, problem });
    expect(next(failed, changed(sampleAuthorizations.authorizing))).toEqual(authorizing);
  });
});

describe('giving up', () => {
  const cancelled: ConnectEvent = { type: 'authorization_cancelled', id };

  it('leads back to the form at once, with nothing said about it', () => {
    expect(next(authorizing, cancelled)).toEqual(form);
    expect(next({ ...authorizing, authorization: null }, cancelled)).toEqual(form);
  });

  it.each(['returned', 'verified'] as const)('too late, when it is %s, shows how it goes on', (state) => {
    const late = next(form, changed(sampleAuthorizations[state]));
    expect(late).toMatchObject({ step: 'authorizing', authorization: { state }, window: 'elsewhere' });
    expect(next(late, changed(sampleAuthorizations.active)).step).toBe('connected');
  });

  it('too late, when it is active, is connected', () => {
    expect(next(form, changed(sampleAuthorizations.active)).step).toBe('connected');
  });

  it.each(['created', 'authorizing', 'failed'] as const)(
    'in time leaves the form, though it was %s',
    (state) => {
      expect(next(form, changed(sampleAuthorizations[state]))).toBe(form);
    },
  );

  it('of one vendor never shows up at another', () => {
    const other = fixtures.entering_credentials;
    expect(next(other, changed(sampleAuthorizations.active))).toBe(other);
  });
});

describe('a call that fails', () => {
  const failure = (code: Parameters<typeof sampleProblem>[0]): ConnectEvent => ({
    type: 'call_failed',
    problem: sampleProblem(code),
  });

  it('leaves the form with the problem', () => {
    const starting = next(form, submit);
    expect(next(starting, failure('vendor_not_set_up'))).toEqual({
      ...form,
      problem: sampleProblem('vendor_not_set_up'),
    });
  });

  it.each(['session_expired', 'session_invalid'] as const)(
    'with %s takes the session up again, and the authorization with it',
    (code) => {
      expect(next(authorizing, failure(code))).toEqual({
        step: 'loading',
        resume: form,
        authorizationId: id,
        vendorId: null,
      });
    },
  );

  it('does not take up a session again that never answered', () => {
    expect(next({ ...authorizing, looked: false }, failure('session_expired'))).toEqual({
      step: 'expired',
      problem: sampleProblem('session_expired'),
      resume: form,
      authorizationId: id,
      vendorId: null,
    });
  });

  it('while it begins goes on with the form, since there is nothing else to go on with', () => {
    expect(next(next(form, submit), failure('session_expired'))).toEqual({
      step: 'loading',
      resume: form,
      authorizationId: null,
      vendorId: null,
    });
  });

  it('keeps the authorization over a renewed token and a session taken back', () => {
    const expired = next(authorizing, failure('invite_expired'));
    expect(next(expired, { type: 'token_renewed' })).toEqual({
      step: 'loading',
      resume: form,
      authorizationId: id,
      vendorId: null,
    });
    const superseded = next(authorizing, failure('session_superseded'));
    expect(next(superseded, { type: 'retried' })).toEqual({
      step: 'loading',
      resume: null,
      authorizationId: id,
      vendorId: null,
    });
  });
});

describe('coming back', () => {
  const loading = { ...initialState, authorizationId: id };
  const redeemed = (
    authorization: Authorization | null,
    more: Partial<typeof session> = {},
  ): ConnectEvent => ({
    type: 'redeemed',
    session: { ...session, authorization, ...more },
  });

  it.each([
    ['created', 'authorizing'],
    ['authorizing', 'authorizing'],
    ['returned', 'authorizing'],
    ['verified', 'authorizing'],
    ['active', 'connected'],
    ['failed', 'entering_credentials'],
  ] as const)('to one that is %s shows %s once the form is here', (state, step) => {
    const fetching = next(loading, redeemed(sampleAuthorizations[state]));
    expect(fetching).toMatchObject({ step: 'loading_vendor', vendorId: 'SNYK' });
    expect(next(fetching, { type: 'vendor_loaded', vendor }).step).toBe(step);
    const at = next(loading, redeemed(sampleAuthorizations[state], { vendor }));
    expect(at.step).toBe(step);
  });

  it('holds no window, and has not looked yet', () => {
    expect(next(loading, redeemed(sampleAuthorizations.authorizing, { vendor }))).toMatchObject({
      window: 'elsewhere',
      looked: false,
    });
  });

  it('goes on with it once: a vendor chosen again later begins anew', () => {
    const failed = next(loading, redeemed(sampleAuthorizations.failed, { vendor }));
    expect(failed).toMatchObject({ step: 'entering_credentials', authorization: { code: 'declined' } });
    const again = run(
      failed,
      { type: 'went_back' },
      { type: 'went_back' },
      { type: 'vendor_chosen', vendorId: 'SNYK', vendor },
      { type: 'method_chosen', methodId: method.id },
    );
    expect(again).toEqual({ ...form, session: { ...session, vendor } });
  });

  it('to none, or to one that the session does not offer, shows the picker', () => {
    expect(next(loading, redeemed(null)).step).toBe('choosing_vendor');
    const vendors = session.vendors.filter((each) => each.id !== 'SNYK');
    expect(next(loading, redeemed(sampleAuthorizations.active, { vendors })).step).toBe('choosing_vendor');
  });

  it('to a method that is no longer offered shows what is', () => {
    const fewer = { ...vendor, methods: vendor.methods.filter((each) => each.id !== method.id) };
    const state = next(loading, redeemed(sampleAuthorizations.returned, { vendor: fewer }));
    expect(state).toMatchObject({ step: 'entering_credentials', method: { kind: 'credentials' } });
  });

  it('has no Back while the form is fetched, and can be tried again', () => {
    const fetching = next(loading, redeemed(sampleAuthorizations.returned));
    expect(next(fetching, { type: 'went_back' })).toBe(fetching);
    const failed = next(fetching, { type: 'call_failed', problem: sampleProblem('network') });
    expect(next(failed, { type: 'retried' })).toBe(fetching);
  });
});

describe('whatever the browser says', () => {
  const noise: fc.Arbitrary<ConnectEvent> = fc.oneof(
    fc.record({
      type: fc.constant('window_changed' as const),
      window: fc.constantFrom('open' as const, 'lost' as const, 'blocked' as const),
    }),
    fc.constant<ConnectEvent>({ type: 'look_sooner' }),
    fc.constant<ConnectEvent>({ type: 'look_failed', problem: sampleProblem('network') }),
  );
  const words = fc.constantFrom(
    sampleAuthorizations.created,
    sampleAuthorizations.authorizing,
    sampleAuthorizations.returned,
    sampleAuthorizations.verified,
  );

  it('only the server ends an authorization', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, words.map(changed))), (events) => {
        expect(run(authorizing, ...events).step).toBe('authorizing');
      }),
    );
  });

  it('a success lands, after any of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, words.map(changed))), (events) => {
        expect(run(authorizing, ...events, changed(sampleAuthorizations.active)).step).toBe('connected');
      }),
    );
  });

  it('what is known never goes back to an older version, and keeps its address', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, words.map(changed))), (events) => {
        let state: ConnectState = authorizing;
        for (const event of events) {
          const after = next(state, event);
          if (state.step !== 'authorizing' || after.step !== 'authorizing') throw new Error('It ended.');
          expect(after.authorization?.version).toBeGreaterThanOrEqual(state.authorization?.version ?? 0);
          expect(after.authorization?.start_url).toBe(sampleAuthorizations.created.start_url);
          state = after;
        }
      }),
    );
  });
});

it('has samples whose vendor and method are in the catalogue', () => {
  expect(sampleVendor('SNYK').methods.map((each) => each.id)).toContain(sampleAuthorizations.created.method);
  expect(sampleSession.authorization).toBeNull();
});

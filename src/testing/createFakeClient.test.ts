import { describe, expect, it } from 'vitest';
import { Authorization, CheckResponse, Connection } from '../contract/index.js';
import { VENDORS } from '../vendors/index.js';
import {
  createFakeClient,
  fixtures,
  sampleAuthorizations,
  sampleChecks,
  sampleConnection,
  sampleFailedAuthorization,
  sampleProblem,
  sampleUpdateSession,
  sampleVendor,
} from './index.js';

const request = { vendor: 'CROWDSTRIKE', method: 'api_client', credentials: {} };
const { signal } = new AbortController();

describe('the samples', () => {
  it.each(Object.entries(sampleChecks))('hold a check %s that the contract knows', (outcome, check) => {
    expect(CheckResponse.parse(check)).toEqual(check);
    expect(check.outcome).toBe(outcome);
  });

  it('hold a connection that the contract knows', () => {
    expect(Connection.parse(sampleConnection)).toEqual(sampleConnection);
  });

  it.each(Object.entries(sampleAuthorizations))(
    'hold an authorization %s that the contract knows',
    (state, each) => {
      expect(Authorization.parse(each)).toEqual(each);
      expect(each.state).toBe(state);
    },
  );

  it('hold a failed authorization of any code', () => {
    expect(Authorization.parse(sampleFailedAuthorization('rate_limited')).code).toBe('rate_limited');
  });

  it.each(VENDORS.map((vendor) => vendor.id))('hold a form of %s that can cross HTTP', (id) => {
    const form = sampleVendor(id);
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(form.methods.length).toBeGreaterThan(0);
  });

  it('name the catalogue where a vendor is not in it', () => {
    expect(() => sampleVendor('NO_SUCH')).toThrow('src/vendors');
  });

  it.each(Object.entries(fixtures))('have %s under its own name', (step, state) => {
    expect(state.step).toBe(step);
  });
});

describe('the fake client', () => {
  it('answers a whole run without being told anything', async () => {
    const client = createFakeClient();
    expect((await client.redeem('spi_any', signal)).vendors).not.toEqual([]);
    expect((await client.vendor('TENABLE', signal)).id).toBe('TENABLE');
    expect(await client.check(request, () => undefined, signal)).toEqual(sampleChecks.works);
    expect(await client.save('spc_sample', { acceptPartial: false }, signal)).toEqual(sampleConnection);
    expect(client.calls.map((call) => call.name)).toEqual(['redeem', 'vendor', 'check', 'save']);
  });

  it('remembers a form, like the real one, until there is another session', async () => {
    const client = createFakeClient({ session: sampleUpdateSession });
    await client.vendor('QUALYS', signal);
    await client.vendor('QUALYS', signal);
    expect(client.calls).toHaveLength(1);
    await client.redeem('spi_any', signal);
    expect(client.peekVendor('QUALYS')).toBeNull();
    expect(client.peekVendor('TENABLE')).toBe(sampleUpdateSession.vendor);
  });

  it('rejects the call that it is told to, with the problem', async () => {
    const problem = sampleProblem('check_expired');
    const client = createFakeClient({ fail: { save: problem } });
    await expect(client.save('spc_sample', { acceptPartial: false }, signal)).rejects.toMatchObject({
      problem,
    });
  });

  it('leads an authorization to its end without being told anything', async () => {
    const client = createFakeClient();
    const request = { vendor: 'SNYK', method: 'oauth', credentials: {}, return_url: null };
    const begun = await client.authorize(request, signal);
    expect(begun.start_url).toMatch(/^https:/u);
    let { version } = begun;
    const states: string[] = [];
    for (let state = 'created'; state !== 'active'; states.push(state)) {
      const look = await client.authorization(begun.id, version, signal);
      expect(look).toMatchObject({ id: begun.id, vendor: 'SNYK', start_url: null });
      expect(look.version).toBeGreaterThan(version);
      ({ version, state } = look);
    }
    expect(states).toEqual(['authorizing', 'returned', 'active']);
    expect(client.calls.map((call) => call.name)).toEqual([
      'authorize',
      'authorization',
      'authorization',
      'authorization',
    ]);
  });

  it('lets a look wait where nothing happens, and answers one that does not want to wait', async () => {
    const looks: Partial<Authorization>[] = [];
    const client = createFakeClient({ looks });
    const waiting = client.authorization('a', 2, signal);
    expect((await client.authorization('a', null, signal)).state).toBe('authorizing');
    looks.push({ state: 'returned' });
    expect((await waiting).state).toBe('returned');
  });

  it('gives an authorization up, or says that it is too late', async () => {
    expect(await createFakeClient().cancelAuthorization('a', signal)).toMatchObject({
      state: 'failed',
      code: 'cancelled',
    });
    const { returned } = sampleAuthorizations;
    const late = createFakeClient({ cancelled: returned });
    expect((await late.cancelAuthorization('a', signal)).state).toBe('returned');
  });

  it('goes on with the authorization that its session brings', async () => {
    const session = { ...sampleUpdateSession, authorization: sampleAuthorizations.returned };
    const client = createFakeClient({ session, looks: [] });
    await client.redeem('spi_any', signal, 'a');
    expect(client.calls).toEqual([{ name: 'redeem', input: { token: 'spi_any', authorizationId: 'a' } }]);
    expect((await client.authorization('a', null, signal)).state).toBe('returned');
  });

  it('can answer by what was typed', async () => {
    const client = createFakeClient({
      check: ({ credentials }) =>
        credentials['key'] === 'right' ? sampleChecks.works : sampleChecks.refused,
    });
    const check = (key: string) =>
      client.check({ ...request, credentials: { key } }, () => undefined, signal);
    expect((await check('right')).outcome).toBe('works');
    expect((await check('wrong')).outcome).toBe('refused');
  });

  it('rejects with the reason of the abort, before or during the call', async () => {
    const client = createFakeClient({ delayMs: Infinity });
    const reason = new Error('left');
    const leaving = new AbortController();
    const pending = client.redeem('spi_any', leaving.signal);
    leaving.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await expect(client.redeem('spi_any', leaving.signal)).rejects.toBe(reason);
  });
});

import { describe, expect, it } from 'vitest';
import { CheckResponse, Connection } from '../contract/index.js';
import { VENDORS } from '../vendors/index.js';
import {
  createFakeClient,
  fixtures,
  sampleChecks,
  sampleConnection,
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

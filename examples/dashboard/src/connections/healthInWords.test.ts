import type { Connection, Owner } from 'sallyport/contract';
import { describe, expect, it } from 'vitest';
import { healthInWords, needsAttention } from './healthInWords.js';

function connection(
  status: Connection['health']['status'],
  owner: Owner | null = null,
): Pick<Connection, 'state' | 'health'> {
  return {
    state: 'ACTIVE',
    health: {
      name: null,
      status,
      description: 'The vendor did not accept these credentials.',
      resolution_owner: owner,
      details: [],
      checked_at: null,
    },
  };
}

describe('healthInWords', () => {
  it.each([
    ['pass', null, 'Healthy', null],
    ['pending', null, 'Being checked', null],
    ['degraded', 'your_admin', 'Works in part', 'An administrator of Okta must act.'],
    ['fail', 'you', 'Not working', 'You can fix this: reconnect with other credentials.'],
    ['fail', 'the_vendor', 'Not working', 'Okta must act. Nothing to do on your side.'],
    ['fail', 'the_app', 'Not working', 'Northwind must act'],
    ['unverified', null, 'Saved, not verified', 'Okta publishes no way to check'],
  ] as const)('says of %s, owner %s: %s', (status, owner, label, detail) => {
    const words = healthInWords(connection(status, owner), 'Okta');
    expect(words.label).toBe(label);
    if (detail === null) expect(words.detail).toBeNull();
    else expect(words.detail).toContain(detail);
  });

  it('says what is wrong before it says who must act', () => {
    expect(healthInWords(connection('fail', 'you'), 'Okta').detail).toMatch(
      /^The vendor did not accept.*You can/,
    );
  });

  it('says that a paused connection is paused, whatever its health was', () => {
    expect(healthInWords({ ...connection('fail', 'you'), state: 'PAUSED' }, 'Okta').label).toBe('Paused');
  });
});

describe('needsAttention', () => {
  it.each([
    ['pass', false],
    ['pending', false],
    ['unverified', false],
    ['degraded', true],
    ['fail', true],
  ] as const)('%s: %s', (status, attention) => {
    expect(needsAttention(connection(status))).toBe(attention);
    expect(needsAttention({ ...connection(status), state: 'PAUSED' })).toBe(false);
  });
});

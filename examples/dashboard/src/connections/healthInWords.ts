import type { Connection, ConnectionState, Owner } from 'sallyport/contract';

export type Tone = 'good' | 'fair' | 'bad' | 'quiet';

export type HealthWords = {
  readonly tone: Tone;
  readonly label: string;
  /** What is the matter and who must act, where anything is. */
  readonly detail: string | null;
};

const WHO: Readonly<Record<Owner, (vendor: string) => string>> = {
  you: () => 'You can fix this: reconnect with other credentials.',
  your_admin: (vendor) => `An administrator of ${vendor} must act.`,
  the_app: () => 'Northwind must act; we were told.',
  the_vendor: (vendor) => `${vendor} must act. Nothing to do on your side.`,
};

/** A connection's state and health as one short label and, where something is wrong, who must act. */
export function healthInWords(connection: Pick<Connection, 'state' | 'health'>, vendor: string): HealthWords {
  const { health, state } = connection;
  if (state === 'PAUSED')
    return { tone: 'quiet', label: 'Paused', detail: 'Nothing is read while it is paused.' };
  const who = health.resolution_owner ? WHO[health.resolution_owner](vendor) : '';
  const detail = [health.description, who].filter(Boolean).join(' ');
  switch (health.status) {
    case 'pass':
      return { tone: 'good', label: 'Healthy', detail: null };
    case 'degraded':
      return { tone: 'fair', label: 'Works in part', detail };
    case 'fail':
      return { tone: 'bad', label: 'Not working', detail };
    case 'pending':
      return { tone: 'quiet', label: 'Being checked', detail: null };
    case 'unverified':
      return {
        tone: 'quiet',
        label: 'Saved, not verified',
        detail: `${vendor} publishes no way to check these credentials.`,
      };
  }
}

/** Whether somebody should look at it. */
export function needsAttention({ state, health }: Pick<Connection, 'state' | 'health'>): boolean {
  return state !== 'PAUSED' && (health.status === 'degraded' || health.status === 'fail');
}

const STATES: Readonly<Record<ConnectionState, string>> = {
  PENDING: 'Not active yet',
  ACTIVE: 'Active',
  PAUSED: 'Paused',
  DELETED: 'Deleted',
};

export function stateInWords(state: ConnectionState): string {
  return STATES[state];
}

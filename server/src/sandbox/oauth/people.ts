import { OUTCOMES, type SandboxCredentials, type SandboxOutcome, valueAt } from '../sandboxCredentials.js';
import type { World } from '../site.js';
import type { Registration } from './redirectUri.js';

/** Somebody made up who may sign in at a vendor: one for each row of its access tokens. */
export type Person = {
  /** Unique among all vendors: `SNYK/oauth/works`. */
  readonly id: string;
  /** Stable: tests press buttons by it. */
  readonly label: string;
  /** What comes of choosing them. */
  readonly does: string;
  /** How the vendor says it. */
  readonly note: string;
  /** How the vendor's API answers them. */
  readonly row: SandboxCredentials;
  /** Whether they may consent for their whole organization. */
  readonly isAdmin: boolean;
};

/** The outcome in words, but for those that would begin like another one's: a test looks for `/^Works/`. */
const LABELS: Partial<Record<SandboxOutcome, string>> = {
  works_empty: 'Nothing to read yet',
  works_regional: 'In another region',
};

/** Who may sign in for a method. */
export function peopleOf({ accounts }: Pick<World, 'accounts'>, { vendor, method }: Registration): Person[] {
  const rows = accounts.filter(
    (row) => row.vendor === vendor && row.method === method && valueAt(row, 'access_token') !== '',
  );
  const people = rows.map((row) => ({
    id: `${vendor}/${method}/${row.outcome}`,
    label: LABELS[row.outcome] ?? sentence(row.outcome),
    does: OUTCOMES[row.outcome],
    note: row.note.replaceAll('`', ''),
    row,
    isAdmin: true,
  }));
  const [first] = people;
  // Where an administrator is needed, somebody who is none lives next door.
  return first && valueAt(first.row, 'tenant') !== ''
    ? [...people, { ...first, ...PLAIN_USER, id: `${vendor}/${method}/plain_user` }]
    : people;
}

const PLAIN_USER = {
  label: 'Plain user',
  does: 'Everything works, but who asks is no administrator.',
  note: 'May sign in, and may not consent for the organization.',
  isAdmin: false,
};

export function personById(world: Pick<World, 'accounts'>, id: string): Person | undefined {
  const [vendor = '', method = ''] = id.split('/');
  return peopleOf(world, { vendor, method }).find((person) => person.id === id);
}

const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1).replaceAll('_', ' ')}`;

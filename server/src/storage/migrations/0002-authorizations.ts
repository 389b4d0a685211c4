import { type Kysely, type Migration, sql } from 'kysely';

// `connection_id` may name a connection that is yet to be made, `session_id` one that is swept already: no references.
const STATEMENTS = [
  `create table authorizations (
    id uuid primary key,
    organization_id uuid not null references organizations on delete cascade,
    invite_id uuid references invites on delete set null,
    session_id uuid,
    connection_id uuid not null,
    makes_connection boolean not null,
    vendor text not null,
    method text not null,
    state text not null check (state in ('created', 'authorizing', 'returned', 'verified', 'active', 'failed')),
    version integer not null default 1,
    page integer not null default 0,
    handle_mac text not null unique,
    browser_mac text,
    state_mac text unique,
    spent_macs text[] not null default '{}',
    completion_mac text unique,
    completion_ends_at timestamptz,
    pepper_kid text not null,
    sealed text,
    sealed_kid text,
    identifier text,
    options jsonb,
    success_url text,
    error_url text,
    return_url text,
    client_state text,
    confirmation boolean not null,
    code text,
    note text,
    result jsonb,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    check ((sealed is null) = (sealed_kid is null))
  ) with (fillfactor = 80)`,
  `create index authorizations_of_organization on authorizations (organization_id)`,
  `create index authorizations_of_invite on authorizations (invite_id) where invite_id is not null`,
  `create index authorizations_of_connection on authorizations (connection_id)`,
  `create index authorizations_by_spent on authorizations using gin (spent_macs)`,
  `create index authorizations_by_end on authorizations (expires_at)`,
  `create index authorizations_by_key on authorizations (sealed_kid) where sealed_kid is not null`,

  `alter table connections add column tokens_due_at timestamptz`,
  `alter table connections add column refreshing_until timestamptz`,
  `create index connections_by_tokens on connections (tokens_due_at) where tokens_due_at is not null`,

  `alter table invites add column redirect_urls jsonb`,
  `alter table invites add column client_state text`,
  `alter table invites add column confirmation text`,
];

/** Walks through a vendor's pages, what an invite says of them, and when a connection's tokens have to be refreshed. */
export const authorizations: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

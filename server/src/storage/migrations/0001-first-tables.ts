import { type Kysely, type Migration, sql } from 'kysely';

// What is listed newest first has a number (seq): many rows may come within one tick of a clock.
// Tables whose rows change leave room on each page (fillfactor), so that a change needs no new index entries.
const STATEMENTS = [
  `create table organizations (
    id uuid primary key,
    seq bigint not null generated always as identity,
    name text not null,
    external_id text unique,
    created_at timestamptz not null
  )`,
  `create index organizations_newest on organizations (created_at desc, seq desc)`,

  `create table api_keys (
    id uuid primary key,
    name text not null,
    last4 text not null,
    scopes text[] not null,
    organization_id uuid references organizations on delete cascade,
    mac text not null unique,
    pepper_kid text not null,
    created_at timestamptz not null,
    revoked_at timestamptz
  )`,
  `create index api_keys_of_organization on api_keys (organization_id)`,

  `create table origins (origin text primary key, created_at timestamptz not null)`,

  `create table invites (
    id uuid primary key,
    organization_id uuid not null references organizations on delete cascade,
    mac text not null unique,
    pepper_kid text not null,
    vendors text[],
    connection_id uuid,
    identifier text,
    options jsonb,
    external_id text not null,
    target_origin text,
    locale text,
    metadata jsonb,
    state text not null check (state in ('minted', 'claimed', 'completed', 'revoked')),
    claims integer not null default 0,
    failed_checks integer not null default 0,
    session_id uuid,
    client_mac text,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    completed_connection_id uuid
  ) with (fillfactor = 80)`,
  `create index invites_of_organization on invites (organization_id)`,
  `create index invites_of_connection on invites (connection_id) where connection_id is not null`,
  `create index invites_by_end on invites (expires_at)`,

  `create table sessions (
    id uuid primary key,
    invite_id uuid not null references invites on delete cascade,
    mac text not null unique,
    pepper_kid text not null,
    failed_checks integer not null default 0,
    created_at timestamptz not null,
    idle_ends_at timestamptz not null,
    ends_at timestamptz not null
  ) with (fillfactor = 80)`,
  `create index sessions_of_invite on sessions (invite_id)`,
  `create index sessions_by_end on sessions (ends_at)`,

  `create table checks (
    id uuid primary key,
    session_id uuid not null references sessions on delete cascade,
    invite_id uuid not null references invites on delete cascade,
    organization_id uuid not null references organizations on delete cascade,
    mac text not null unique,
    pepper_kid text not null,
    vendor text not null,
    method text not null,
    outcome text not null,
    result jsonb not null,
    sealed text not null,
    sealed_kid text not null,
    expires_at timestamptz not null
  )`,
  `create index checks_of_session on checks (session_id)`,
  `create index checks_of_invite on checks (invite_id)`,
  `create index checks_of_organization on checks (organization_id)`,
  `create index checks_by_end on checks (expires_at)`,
  `create index checks_by_key on checks (sealed_kid)`,

  `create table connections (
    id uuid primary key,
    seq bigint not null generated always as identity,
    organization_id uuid not null references organizations on delete cascade,
    vendor text not null,
    method text,
    state text not null check (state in ('PENDING', 'ACTIVE', 'PAUSED', 'DELETED')),
    identifier text,
    options jsonb,
    sealed text,
    sealed_kid text,
    resealed_from text,
    refresh_interval_secs integer not null,
    timeout_secs integer not null,
    health jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check ((sealed is null) = (sealed_kid is null)),
    check (state <> 'DELETED' or sealed is null)
  ) with (fillfactor = 80)`,
  `create index connections_newest on connections (organization_id, created_at desc, seq desc)`,
  `create index connections_by_key on connections (sealed_kid) where sealed_kid is not null`,

  `create table jobs (
    id uuid primary key default gen_random_uuid(),
    connection_id uuid not null references connections on delete cascade,
    organization_id uuid not null,
    attempts integer not null default 0,
    due_at timestamptz not null
  )`,
  `create index jobs_due on jobs (due_at)`,
  `create index jobs_of_connection on jobs (connection_id)`,

  `create table idempotency_keys (
    id uuid not null unique default gen_random_uuid(),
    scope text not null,
    key_mac text not null,
    body_mac text not null,
    status integer,
    sealed text,
    sealed_kid text,
    expires_at timestamptz not null,
    primary key (scope, key_mac)
  )`,
  `create index idempotency_keys_by_end on idempotency_keys (expires_at)`,
  `create index idempotency_keys_by_key on idempotency_keys (sealed_kid) where sealed_kid is not null`,

  // No reference to organizations: what happened outlives them.
  `create table audit (
    seq bigint primary key generated always as identity,
    at timestamptz not null,
    action text not null,
    actor text not null,
    organization_id uuid,
    target text,
    outcome text not null,
    request_id text
  )`,
  `create index audit_newest on audit (at desc, seq desc)`,
  `create index audit_of_organization on audit (organization_id, at desc, seq desc)`,
];

/** Everything that the first version remembers. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
  },
};

import type { Generated } from 'kysely';
import type { ConnectionState } from 'sallyport/contract';
import type { CheckRecord, ConnectionRecord, InviteRecord } from './records.js';

type Json = Readonly<Record<string, unknown>>;
/** A token is found by its MAC; the pepper's id says when that pepper may be retired. */
type TokenColumns = { mac: string; pepper_kid: string };
/** A sealed text and the id of its key, so that a rotation finds what is left by an index. */
type SealedColumns = { sealed: string | null; sealed_kid: string | null };

/**
 * The tables as `migrations/` leaves them. `seq` orders rows that came within one tick of the clock; node-postgres reads
 * a bigint as text.
 */
export type Tables = {
  organizations: {
    id: string;
    seq: Generated<string>;
    name: string;
    external_id: string | null;
    created_at: Date;
  };
  api_keys: TokenColumns & {
    id: string;
    name: string;
    last4: string;
    scopes: readonly string[];
    organization_id: string | null;
    created_at: Date;
    revoked_at: Date | null;
  };
  origins: { origin: string; created_at: Date };
  invites: TokenColumns & {
    id: string;
    organization_id: string;
    vendors: readonly string[] | null;
    connection_id: string | null;
    identifier: string | null;
    options: Json | null;
    external_id: string;
    target_origin: string | null;
    locale: string | null;
    metadata: Json | null;
    state: InviteRecord['state'];
    claims: number;
    failed_checks: number;
    /** The one live session: any other session of the invite is superseded. */
    session_id: string | null;
    client_mac: string | null;
    created_at: Date;
    expires_at: Date;
    completed_connection_id: string | null;
  };
  sessions: TokenColumns & {
    id: string;
    invite_id: string;
    failed_checks: number;
    created_at: Date;
    idle_ends_at: Date;
    ends_at: Date;
  };
  checks: TokenColumns &
    SealedColumns & {
      id: string;
      session_id: string;
      invite_id: string;
      organization_id: string;
      vendor: string;
      method: string;
      outcome: CheckRecord['outcome'];
      result: CheckRecord['result'];
      expires_at: Date;
    };
  connections: SealedColumns & {
    id: string;
    seq: Generated<string>;
    organization_id: string;
    vendor: string;
    method: string | null;
    state: ConnectionState;
    identifier: string | null;
    options: Json | null;
    /** SHA-256 of the text that a rotation replaced: a check that began with that one still counts. */
    resealed_from: string | null;
    refresh_interval_secs: number;
    timeout_secs: number;
    health: ConnectionRecord['health'];
    created_at: Date;
    updated_at: Date;
  };
  jobs: { id: string; connection_id: string; organization_id: string; attempts: number; due_at: Date };
  idempotency_keys: SealedColumns & {
    id: Generated<string>;
    scope: string;
    key_mac: string;
    body_mac: string;
    status: number | null;
    expires_at: Date;
  };
  audit: {
    seq: Generated<string>;
    at: Date;
    action: string;
    actor: string;
    organization_id: string | null;
    target: string | null;
    outcome: string;
    request_id: string | null;
  };
};

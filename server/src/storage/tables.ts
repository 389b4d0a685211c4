import type { Generated } from 'kysely';
import type { ConnectionState } from 'sallyport/contract';
import type { AuthorizationRecord, CheckRecord, ConnectionRecord, InviteRecord } from './records.js';

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
    redirect_urls: Json | null;
    client_state: string | null;
    confirmation: InviteRecord['confirmation'];
  };
  sessions: TokenColumns & {
    id: string;
    invite_id: string;
    failed_checks: number;
    created_at: Date;
    idle_ends_at: Date;
    ends_at: Date;
    host_origin: string | null;
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
    /** When the tokens among the credentials should be refreshed; null where there are none, or none that can be. */
    tokens_due_at: Date | null;
    /** Held while one process refreshes them. One that is past was never given back: its process died. */
    refreshing_until: Date | null;
    created_at: Date;
    updated_at: Date;
  };
  authorizations: SealedColumns & {
    id: string;
    organization_id: string;
    invite_id: string | null;
    session_id: string | null;
    connection_id: string;
    makes_connection: boolean;
    vendor: string;
    method: string;
    state: AuthorizationRecord['state'];
    version: number;
    page: number;
    handle_mac: string;
    browser_mac: string | null;
    state_mac: string | null;
    /** Of states that have come back already, so that a replay is known for one. */
    spent_macs: readonly string[];
    completion_mac: string | null;
    completion_ends_at: Date | null;
    /** Of the MAC that was made last; none of the others outlives it by more than minutes. */
    pepper_kid: string;
    identifier: string | null;
    options: Json | null;
    success_url: string | null;
    error_url: string | null;
    return_url: string | null;
    client_state: string | null;
    confirmation: boolean;
    code: AuthorizationRecord['code'];
    note: string | null;
    result: AuthorizationRecord['result'];
    created_at: Date;
    expires_at: Date;
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

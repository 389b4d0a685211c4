import * as z from 'zod/mini';
import { CapabilityResult } from './checks.js';
import { HEALTH_NAME_SCHEMA, OWNER_SCHEMA } from './enums.js';
import { ClientState, Confirmation, ConnectionOptions } from './invites.js';

/** Seconds between two collections, and for one: what the operator's collectors go by. */
export const REFRESH_INTERVAL_SECS = { default: 86_400, min: 300, max: 2_592_000 } as const;
export const TIMEOUT_SECS = { default: 3_600, min: 10, max: 86_400 } as const;

const Settings = {
  identifier: z.nullish(z.string().check(z.minLength(1), z.maxLength(200))),
  options: z.nullish(ConnectionOptions),
  refresh_interval_secs: z.nullish(
    z.int().check(z.gte(REFRESH_INTERVAL_SECS.min), z.lte(REFRESH_INTERVAL_SECS.max)),
  ),
  timeout_secs: z.nullish(z.int().check(z.gte(TIMEOUT_SECS.min), z.lte(TIMEOUT_SECS.max))),
};

/** The vendor's own shape; which one is right is the vendor file's to say (`sallyport/schema`). */
const Credentials = z.record(z.string().check(z.maxLength(100)), z.unknown());

export const ConnectionCreate = z.strictObject({
  vendor: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Left out by OAuth vendors. */
  credentials: z.nullish(Credentials),
  ...Settings,
  /** Comes back with the success and error URL of an authorization, as `client_state`. */
  client_state: z.nullish(ClientState),
  /** Of an authorization: must the host's backend confirm it? Default: the deployment's. */
  confirmation: z.nullish(Confirmation),
});
export type ConnectionCreate = z.infer<typeof ConnectionCreate>;

/** What is left out stays as it is. */
export const ConnectionUpdate = z.strictObject({
  credentials: z.nullish(Credentials),
  ...Settings,
  /** false pauses the connection, true resumes it. */
  is_active: z.nullish(z.boolean()),
});
export type ConnectionUpdate = z.infer<typeof ConnectionUpdate>;

/**
 * Advice on a value that is accepted all the same: `error` where the vendor documents the format or the host is not
 * the vendor's (the modal blocks these), `hint` otherwise.
 */
export const Advice = z.strictObject({
  /** Path inside the credentials: `aws.aws_role_arn`. */
  path: z.string(),
  code: z.enum(['format', 'length', 'host', 'scheme', 'choice']),
  severity: z.enum(['error', 'hint']),
  message: z.string(),
});
export type Advice = z.infer<typeof Advice>;

export const CONNECTION_STATES = ['PENDING', 'ACTIVE', 'PAUSED', 'DELETED'] as const;
export type ConnectionState = (typeof CONNECTION_STATES)[number];

export const Health = z.strictObject({
  /** Null until something is known: before the first check, or where the vendor publishes none. */
  name: z.nullable(HEALTH_NAME_SCHEMA),
  status: z.enum(['pending', 'pass', 'degraded', 'fail', 'unverified']),
  description: z.string(),
  resolution_owner: z.nullable(OWNER_SCHEMA),
  details: z.array(CapabilityResult),
  checked_at: z.nullable(z.string()),
});
export type Health = z.infer<typeof Health>;

/** Never carries credentials or options. */
export const Connection = z.strictObject({
  id: z.uuid(),
  vendor: z.string(),
  is_active: z.boolean(),
  state: z.enum(CONNECTION_STATES),
  organization_id: z.uuid(),
  organization_name: z.string(),
  identifier: z.nullable(z.string()),
  refresh_interval_secs: z.number(),
  timeout_secs: z.number(),
  created_at: z.string(),
  updated_at: z.string(),
  health: Health,
  oauth2_authorize_url: z.nullable(z.string()),
});
export type Connection = z.infer<typeof Connection>;

/** Answer to a create or update through the provisioning API. */
export const ConnectionSaved = z.extend(Connection, { warnings: z.array(Advice) });
export type ConnectionSaved = z.infer<typeof ConnectionSaved>;

export const ConnectionList = z.strictObject({
  items: z.array(Connection),
  next_cursor: z.nullable(z.string()),
});
export type ConnectionList = z.infer<typeof ConnectionList>;

export const ConnectionTest = z.strictObject({ is_valid: z.boolean(), message: z.string() });
export type ConnectionTest = z.infer<typeof ConnectionTest>;

/** `GET /v1/connectors`, public. */
export const Connector = z.strictObject({
  vendor: z.string(),
  vendor_name: z.string(),
  /** An SVG that may be shown anywhere. */
  logo_url: z.string(),
  category: z.string(),
});
export type Connector = z.infer<typeof Connector>;
export const ConnectorList = z.strictObject({ items: z.array(Connector) });
export type ConnectorList = z.infer<typeof ConnectorList>;

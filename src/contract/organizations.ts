import * as z from 'zod/mini';

export const OrganizationCreate = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  /** The host's own id for it. Unique where given. */
  external_id: z.nullish(z.string().check(z.minLength(1), z.maxLength(200))),
});
export type OrganizationCreate = z.infer<typeof OrganizationCreate>;

export const Organization = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  external_id: z.nullable(z.string()),
  created_at: z.string(),
});
export type Organization = z.infer<typeof Organization>;

export const OrganizationList = z.strictObject({
  items: z.array(Organization),
  /** Give it as `cursor` for the next page; null on the last. */
  next_cursor: z.nullable(z.string()),
});
export type OrganizationList = z.infer<typeof OrganizationList>;

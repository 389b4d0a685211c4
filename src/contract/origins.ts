import * as z from 'zod/mini';

/** Body of `POST` and `DELETE /v1/provisioning/origins`. */
export const OriginBody = z.strictObject({
  /** `https://app.example.com`: scheme, name and port, and nothing behind it. */
  origin: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type OriginBody = z.infer<typeof OriginBody>;

/** An origin whose pages may show the modal. */
export const Origin = z.strictObject({
  origin: z.string(),
  /** Null for one that the server was started with: it is no call's to remove. */
  created_at: z.nullable(z.string()),
});
export type Origin = z.infer<typeof Origin>;

export const OriginList = z.strictObject({ items: z.array(Origin) });
export type OriginList = z.infer<typeof OriginList>;

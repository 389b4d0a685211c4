import { randomFillSync } from 'node:crypto';

/** Each call for random bytes is dear, however few they are: three of them were a quarter of a mint's profile. */
const pool = Buffer.alloc(4_096);
let next = pool.length;

/** So many random bytes (4,096 at most) as base64url. What is handed out is wiped here, and never handed out again. */
export function randomText(bytes: number): string {
  if (next + bytes > pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const text = pool.toString('base64url', next, next + bytes);
  pool.fill(0, next, next + bytes);
  next += bytes;
  return text;
}

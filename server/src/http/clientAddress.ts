/**
 * The client's address: that of the connection, or, behind `trustedProxies` proxies of the operator's, what the
 * outermost of them wrote into X-Forwarded-For. Entries further left are the client's own claim and are not believed.
 */
export function clientAddress(headers: Headers, peer: string | undefined, trustedProxies: number): string {
  const direct = peer ?? 'unknown';
  if (trustedProxies === 0) return direct;
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  return forwarded.filter(Boolean).at(-trustedProxies) ?? direct;
}

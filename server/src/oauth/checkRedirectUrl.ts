export type RedirectRule = { readonly allowLoopbackHttp: boolean; readonly registered: readonly string[] };
export function checkRedirectUrl(
  text: string,
  rule: RedirectRule,
): { ok: true; url: string } | { ok: false; reason: 'invalid' } {
  if (!URL.canParse(text)) return { ok: false, reason: 'invalid' };
  const url = new URL(text);
  const http =
    url.protocol === 'http:' && rule.allowLoopbackHttp && ['127.0.0.1', 'localhost'].includes(url.hostname);
  return url.protocol === 'https:' || http ? { ok: true, url: url.href } : { ok: false, reason: 'invalid' };
}
export function withOutcome(url: string, params: Readonly<Record<string, string>>): string {
  const u = new URL(url);
  for (const [k, v] of Object.entries(params)) u.searchParams.set(k, v);
  return u.href;
}

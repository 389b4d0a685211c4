import type { HostRule, Step } from 'sallyport/vendors';
import type { EgressRequest } from '../egress/index.js';
import { renderUrl } from './renderUrl.js';
import type { Scope } from './scope.js';
import { signatureOf } from './sign.js';
import { renderForm, renderHeader, renderJson } from './template.js';

/** A step's request with everything filled in, and signed. Throws `Unrenderable`. */
export async function prepare(
  { request, sign }: Step,
  scope: Scope,
  rule: HostRule,
  now: Date,
): Promise<Omit<EgressRequest, 'signal'>> {
  const { method, form, json } = request;
  const url = renderUrl(request.url, scope, rule);
  const headers: Record<string, string> = {};
  for (const [name, template] of Object.entries(request.headers ?? {})) {
    const value = renderHeader(template, scope);
    if (value !== '') headers[name.toLowerCase()] = value;
  }
  const body = form ? renderForm(form, scope) : json === undefined ? undefined : renderJson(json, scope);
  if (body !== undefined) {
    headers['content-type'] ??= form ? 'application/x-www-form-urlencoded' : 'application/json';
  }
  const signature = sign ? await signatureOf(sign, { method, url, headers, body }, scope, now) : {};
  return {
    rule,
    method,
    url,
    headers: { ...headers, ...signature },
    ...(body === undefined ? {} : { body }),
  };
}

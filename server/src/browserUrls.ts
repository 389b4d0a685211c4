import { findOverride, type OriginOverride } from './egress/index.js';
import type { Sandbox } from './sandbox/index.js';

/**
 * Where a browser finds a vendor's page: where its requests would be dialled, too. A server can keep the vendor's name
 * while it dials another address; a browser can't, so its address changes.
 */
export function browserUrls(
  overrides: readonly OriginOverride[],
  sandbox: Pick<Sandbox, 'browserUrl'> | null,
): (url: string, redirectUri: string) => string {
  return (address, redirectUri) => {
    const url = new URL(address);
    const override = findOverride(overrides, url.hostname);
    if (!override) return sandbox?.browserUrl(address, redirectUri) ?? address;
    const { host, port, tls } = override.to;
    const name = host.includes(':') ? `[${host}]` : host;
    return `${tls ? 'https' : 'http'}://${name}:${String(port)}${url.pathname}${url.search}`;
  };
}

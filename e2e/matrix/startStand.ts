import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/stack/freePort.js';
import { startServer } from '../../scripts/stack/startServer.js';
import type { OAuthSettings } from '../../server/src/sandbox/oauth/settings.js';
import { HOST_PAGES } from '../buildPages.js';
import { type Host, startHost } from '../host/startHost.js';

/** What cells are played on: a server with made-up vendors and the smallest host, on three sites. */
export type Stand = {
  readonly host: Host;
  /** How the vendors misbehave from here on; what is left out is off. */
  readonly misbehave: (settings: Partial<OAuthSettings>) => Promise<void>;
  /** How often a vendor was asked for tokens with a code. */
  readonly exchanges: (vendor: string) => Promise<number>;
  /** A connection that waits for somebody: the address of a create call, for browsers. */
  readonly authorizeUrl: (vendor: string) => Promise<string>;
  /** A link to mail, for browsers. */
  readonly connectUrl: (vendor: string) => Promise<string>;
  /** Whether the time of the walk behind our start page's address is over. */
  readonly isExpired: (startUrl: string) => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

/** `flags` are more ones of the server's. */
export async function startStand(flags: readonly string[] = []): Promise<Stand> {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-matrix-'));
  const port = await freePort();
  const server = await startServer({
    data: join(folder, 'data'),
    port: 0,
    allowOrigin: `http://127.0.0.1:${port}`,
    flags: ['--vendor-timeout-ms', '3000', '--rate-limit', '0', ...flags],
  });
  const { url, api_key: apiKey, organization_id: organizationId } = server.ready;
  // Browsers take every name below `localhost` to this machine.
  const browserUrl = url.replace('127.0.0.1', 'connect.localhost');

  async function provision<T>(path: string, body: object): Promise<T> {
    const response = await fetch(`${url}/v1/provisioning/organizations/${organizationId}${path}`, {
      method: 'POST',
      headers: { 'X-API-KEY': apiKey, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${await response.text()}`);
    return (await response.json()) as T;
  }

  async function authorizeUrl(vendor: string): Promise<string> {
    const made = await provision<{ oauth2_authorize_url: string }>('/connections', { vendor });
    return made.oauth2_authorize_url.replace(url, browserUrl);
  }

  function askStartPage(action: string, startUrl: string): Promise<Response> {
    return fetch(`${url}/oauth/start/${action}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ handle: new URL(startUrl).hash.slice(1) }),
    });
  }

  // The server tells nobody where its made-up vendors are but browsers.
  const begun = await askStartPage('begin', await authorizeUrl('SNYK'));
  const { location } = (await begun.json()) as { location: string };
  const control = `http://127.0.0.1:${new URL(location).port}/~control`;

  const host = await startHost({
    port,
    pages: HOST_PAGES,
    browserUrl,
    mint: async (body) => (await provision<{ token: string }>('/connection-invite-tokens', body)).token,
  });

  return {
    host,
    authorizeUrl,
    async connectUrl(vendor) {
      const invite = await provision<{ connect_url: string }>('/connection-invite-tokens', { vendor });
      return invite.connect_url.replace(url, browserUrl);
    },
    async misbehave(settings) {
      const response = await fetch(`${control}/oauth`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(settings),
      });
      if (!response.ok) throw new Error(await response.text());
    },
    async exchanges(vendor) {
      const response = await fetch(`${control}/token-requests?vendor=${vendor}`);
      return ((await response.json()) as { authorization_code: number }).authorization_code;
    },
    async isExpired(startUrl) {
      const response = await askStartPage('describe', startUrl);
      return ((await response.json()) as { code?: string }).code === 'invite_expired';
    },
    async stop() {
      await host.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

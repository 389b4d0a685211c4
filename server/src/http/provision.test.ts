import type { Invite, Organization } from 'sallyport/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../testServer.js';
import { ProvisionError } from './provision.js';

let server: TestServer;
const audited: string[] = [];
beforeAll(async () => {
  server = await startTestServer({
    publicUrl: 'https://app.example.com/connect',
    storage: (real) =>
      new Proxy(real, {
        get: (target, name, receiver): unknown =>
          name === 'createOrganization'
            ? (...given: Parameters<typeof real.createOrganization>) => {
                audited.push(given[1].actor);
                return real.createOrganization(...given);
              }
            : Reflect.get(target, name, receiver),
      }),
  });
});
afterAll(() => server.close());

describe("the host's own door to the provisioning API", () => {
  it('needs no API key, and mints an invite that works', async () => {
    const { id } = await server.provision<Organization>('/organizations', { body: { name: 'Hooli' } });
    const path = `/organizations/${id}/connection-invite-tokens`;
    const invite = await server.provision<Invite>(path, { body: { vendor: 'TENABLE' } });
    expect(invite.connect_url).toBe(`https://app.example.com/connect/link#${invite.token}`);
    expect(await server.redeem(invite.token)).toMatchObject({ organization_name: 'Hooli' });
    expect(await server.provision(`${path}/revoke`, { body: { token: invite.token } })).toBeUndefined();
    expect(await server.provision(`/organizations/${id}/connections?limit=1`)).toMatchObject({ items: [] });
  });

  it('is the host in the audit log', async () => {
    audited.length = 0;
    await server.provision('/organizations', { body: { name: 'Hooli' } });
    expect(audited).toEqual(['host']);
  });

  it('tests and deletes a connection', async () => {
    const { id } = await server.connect('TENABLE');
    const path = `/organizations/${server.organizationId}/connections/${id}`;
    expect(await server.provision(`${path}/test`)).toMatchObject({ is_valid: true });
    expect(await server.provision(path, { method: 'DELETE' })).toBeUndefined();
  });

  it('says what was refused, as a problem', async () => {
    const refused = server.provision('/organizations', { body: { name: '' } });
    await expect(refused).rejects.toBeInstanceOf(ProvisionError);
    await expect(refused).rejects.toMatchObject({ problem: { code: 'invalid_fields', status: 422 } });
  });

  it.each([
    '/organizations/../../connectors',
    '/organizations/a/%2e%2e/b',
    '/../connectors',
    'organizations',
    '//x',
  ])('leads nowhere else by the path %s', async (path) => {
    await expect(server.provision(path)).rejects.toThrow(/plain|nothing at this address/);
  });

  it('is not there from outside, whatever a request says of itself', async () => {
    for (const headers of [
      {},
      { 'x-api-key': 'host' },
      { authorization: 'host' },
      { 'x-sallyport-host': '1' },
    ]) {
      for (const base of ['http://localhost', 'https://app.example.com/connect']) {
        const request = new Request(`${base}/v1/provisioning/organizations`, { headers });
        const claims = { clientAddress: '127.0.0.1', kind: 'host', caller: { kind: 'host' } };
        expect((await server.fetch(request, claims)).status).toBe(401);
      }
    }
  });
});

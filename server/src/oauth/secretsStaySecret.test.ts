/**
 * After walks that worked, that failed, that had to be confirmed and renewed: no code, state, verifier, nonce, cookie,
 * handle, access, refresh or ID token is in a URL of ours, a log line, an answer to the modal or the host, or the database,
 * in any of the shapes in which such a thing likes to hide.
 */
import { sql } from 'kysely';
import type { Connection } from 'sallyport/contract';
import { expect, it } from 'vitest';
import { openTestPGlite } from '../storage/testPGlite.js';
import { startTestServer } from '../testServer.js';
import { contexts } from '../vault/index.js';
import { openWalker } from './testing/openWalker.js';
import { startWalk } from './testing/startWalk.js';

const TABLES = [
  'authorizations',
  'connections',
  'invites',
  'sessions',
  'checks',
  'jobs',
  'audit',
  'idempotency_keys',
];

it('keeps every secret of an authorization out of sight', async () => {
  const database = await openTestPGlite();
  const server = await startTestServer({ database });
  const secrets = new Map<string, string>();
  const seen: string[] = [];
  const note = (name: string, value: unknown) => {
    if (typeof value === 'string' && value.length > 8) secrets.set(`${name} ${value.slice(0, 6)}`, value);
  };

  for (const [vendor, method, presses] of [
    ['SNYK', 'oauth', ['Works']],
    ['SNYK', 'oauth', ['Deny']],
    ['SNYK', 'oauth', ['Permission missing']],
    ['MS_DEFENDER_ENDPOINT', 'oauth2', ['Works', 'Accept']],
  ] as const) {
    const walker = openWalker(server);
    const invite = { options: { oauth2_redirect_urls: { success: 'https://app.example.com/connected' } } };
    const { authorization, startUrl, look, session } = await startWalk(server, vendor, method, { invite });
    note('handle', new URL(startUrl).hash.slice(1));
    let place = await walker.begin(startUrl);
    for (const cookie of walker.cookies.values()) note('cookie', cookie);
    for (const press of presses) {
      const row = await server.storage.findAuthorization(server.organizationId, authorization.id);
      const context = contexts.authorization(server.organizationId, authorization.id);
      const inside = await server.vault.open(row?.sealed ?? '', context);
      note('verifier', inside['verifier']);
      note('nonce', inside['nonce']);
      const back = await place.press(press);
      if (back.isOutside) {
        note('state', new URL(back.url).searchParams.get('state'));
        note('code', new URL(back.url).searchParams.get('code'));
      }
      const landed = await walker.follow(back);
      if (landed.at === 'vendor') ({ place } = landed);
      if (landed.at === 'ours') seen.push(landed.url.replace(/\?.*/u, ''), landed.text);
      if (landed.at === 'host') seen.push(landed.url);
    }
    const record = await look();
    seen.push(JSON.stringify(record));
    seen.push((await server.widget(session, 'GET', `/authorizations/${authorization.id}?after=0`)).text);
    if (record.connection) {
      const path = server.inOrganization(`/connections/${record.connection.id}`);
      seen.push((await server.call('GET', `${path}/test`)).text, (await server.call('GET', path)).text);
      const row = await server.storage.findConnection(server.organizationId, record.connection.id);
      const context = contexts.connection(server.organizationId, record.connection.id);
      const { oauth } = (await server.vault.open(row?.sealed ?? '', context)) as {
        oauth: Record<string, unknown>;
      };
      note('access token', oauth['access_token']);
      note('refresh token', oauth['refresh_token']);
    }
  }
  seen.push((await server.call('GET', server.inOrganization('/connections'))).text);
  expect((JSON.parse(seen.at(-1) ?? '') as { items: Connection[] }).items).toHaveLength(2);
  seen.push(server.logs());
  for (const table of TABLES) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.table(table)} t`.execute(
      database.kysely,
    );
    seen.push(...rows.map(({ line }) => line));
  }
  const haystack = seen.join('\n');

  expect(new Set([...secrets.keys()].map((name) => name.split(' ')[0]))).toEqual(
    new Set(['access', 'code', 'cookie', 'handle', 'nonce', 'refresh', 'state', 'verifier']),
  );
  for (const [name, value] of secrets) {
    for (const shape of shapesOf(value)) expect(haystack.includes(shape), `${name} as ${shape}`).toBe(false);
  }
  // Three parts: a signed token. What is sealed has five.
  expect(haystack).not.toMatch(/eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+(?![\w.-])/u);
  await server.close();
});

function shapesOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const base64 = bytes.toString('base64').replace(/=+$/u, '');
  return [
    value,
    base64.slice(0, -2),
    bytes.toString('base64url').slice(0, -2),
    bytes.toString('hex'),
    encodeURIComponent(value),
  ];
}

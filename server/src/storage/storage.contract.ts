import { randomUUID as uuid } from 'node:crypto';
import * as fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditAction, AuditEntry } from '../audit/audit.js';
import { createTokens, type TokenKind } from '../tokens/index.js';
import { contexts, createVault, fixedKeyRing, newKeyFile, resealAll } from '../vault/index.js';
import {
  type CheckRecord,
  type ConnectionRecord,
  createStorage,
  type Database,
  InvalidCursor,
  type InviteRecord,
  type NewConnection,
  type Storage,
  UnstorableText,
} from './index.js';

/**
 * The promises of `Storage`, for any database that keeps them. `open` opens another view of one and the same fresh,
 * migrated database each time it is called: two of them stand for two servers.
 */
export function storageContract(open: () => Promise<Database>): void {
  const ring = fixedKeyRing(newKeyFile());
  const vault = createVault(ring);
  const tokens = createTokens(ring);

  let offset = 0;
  let database: Database;
  let storage: Storage;
  let other: Storage;
  let organizationId: string;

  beforeAll(async () => {
    database = await open();
    storage = createStorage(database, { clockOffsetSecs: () => offset });
    other = createStorage(await open(), { clockOffsetSecs: () => offset });
  }, 60_000);
  afterAll(async () => {
    await storage.close();
    await other.close();
  });
  beforeEach(async () => {
    offset = 0;
    organizationId = await newOrganization();
  });

  // What the tests are made of

  const entry = (action: AuditAction, more: Partial<AuditEntry> = {}): AuditEntry => ({
    action,
    actor: 'cli',
    organizationId: null,
    target: null,
    outcome: 'ok',
    requestId: 'req_1',
    ...more,
  });

  async function newOrganization(externalId: string | null = null): Promise<string> {
    const id = uuid();
    await storage.createOrganization(
      { id, name: 'Acme', externalId },
      entry('organization.created', { target: id }),
    );
    return id;
  }

  const minted = (kind: TokenKind) => tokens.mint(kind);

  async function newInvite(more: Partial<Parameters<Storage['createInvite']>[0]> = {}) {
    const { token, ...mac } = minted('invite');
    const invite = await storage.createInvite(
      {
        id: uuid(),
        organizationId,
        vendors: null,
        connectionId: null,
        identifier: null,
        options: null,
        externalId: 'ext',
        targetOrigin: null,
        locale: null,
        metadata: null,
        redirectUrls: null,
        clientState: null,
        confirmation: null,
        expirySecs: 1800,
        ...mac,
        ...more,
      },
      entry('invite.minted', { organizationId: more.organizationId ?? organizationId }),
    );
    return { token, invite: invite as InviteRecord };
  }

  async function claim(
    inviteToken: string,
    client = 'client-a',
    by = storage,
    more: { maxClaims?: number; hostOrigin?: string } = {},
  ) {
    const { token, ...sessionMac } = minted('session');
    const answer = await by.claimInvite(
      {
        inviteMacs: tokens.macs(inviteToken),
        clientMac: tokens.macOf(client, 'client-key'),
        sessionId: uuid(),
        sessionMac,
        hostOrigin: null,
        idleSecs: 900,
        absoluteSecs: 3600,
        maxClaims: 5,
        authorizationId: null,
        ...more,
      },
      entry('invite.claimed'),
    );
    return { token, answer };
  }

  async function newSession(more: Parameters<typeof newInvite>[0] = {}) {
    const { token: inviteToken, invite } = await newInvite(more);
    const { token, answer } = await claim(inviteToken);
    if (!answer.ok) throw new Error(answer.reason);
    return { inviteToken, token, invite, session: answer.session };
  }

  const RESULT: CheckRecord['result'] = {
    outcome: 'works',
    code: null,
    owner: null,
    note: null,
    suggest: null,
    retry_after_secs: null,
    capabilities: [],
  };

  async function newCheck(
    { invite, session }: Pick<Awaited<ReturnType<typeof newSession>>, 'invite' | 'session'>,
    more: Partial<Parameters<Storage['recordCheck']>[0]> = {},
  ) {
    const { token, ...idMac } = minted('check');
    const id = uuid();
    const check = await storage.recordCheck(
      {
        id,
        sessionId: session.id,
        inviteId: invite.id,
        organizationId: invite.organizationId,
        vendor: 'TENABLE',
        method: 'api_keys',
        outcome: 'works',
        result: RESULT,
        sealed: await vault.seal({ client_key: 'k' }, contexts.check(session.id, id)),
        ttlSecs: 600,
        idMac,
        ...more,
      },
      entry('check.finished', { organizationId: invite.organizationId }),
    );
    return { token, check };
  }

  const HEALTH: ConnectionRecord['health'] = {
    name: null,
    status: 'pending',
    description: 'Not checked yet.',
    resolution_owner: null,
    details: [],
    checked_at: null,
  };
  const HEALTHY: ConnectionRecord['health'] = {
    ...HEALTH,
    name: 'HEALTHY',
    status: 'pass',
    description: 'Works.',
  };

  async function connectionInput(more: Partial<NewConnection> = {}): Promise<NewConnection> {
    const id = more.id ?? uuid();
    return {
      id,
      organizationId,
      vendor: 'TENABLE',
      method: 'api_keys',
      state: 'ACTIVE',
      identifier: null,
      options: null,
      sealed: await vault.seal({ client_key: uuid() }, contexts.connection(organizationId, id)),
      refreshIntervalSecs: 86_400,
      timeoutSecs: 3_600,
      health: HEALTH,
      ...more,
    };
  }

  async function newConnection(more: Partial<NewConnection> & { enqueueCheck?: boolean } = {}) {
    const { enqueueCheck = false, ...connection } = more;
    const input = { ...(await connectionInput(connection)), inviteId: null, enqueueCheck };
    const made = await storage.createConnection(
      input,
      entry('connection.created', { organizationId, target: input.id }),
    );
    return made as ConnectionRecord;
  }

  const findInvite = async (token: string) => (await storage.findInvite(tokens.macs(token))) as InviteRecord;
  const touch = (token: string, idleSecs = 900) => storage.touchSession(tokens.macs(token), idleSecs);
  const audited = async () => (await storage.listAudit({ organizationId, limit: 1000, after: null })).items;
  const actions = async () => (await audited()).map((line) => line.action);
  const parallel = <T>(times: number, work: (turn: number) => Promise<T>) =>
    Promise.all(Array.from({ length: times }, (_, turn) => work(turn)));
  /** The turns alternate between the two servers. */
  const either = (turn: number) => (turn % 2 === 0 ? storage : other);

  describe('organizations', () => {
    it('give an external id to exactly one of many that ask for it at once', async () => {
      const externalId = uuid();
      const made = await parallel(20, (turn) =>
        either(turn).createOrganization({ id: uuid(), name: 'A', externalId }, entry('organization.created')),
      );
      expect(made.filter((organization) => organization !== null)).toHaveLength(1);
    });

    it('may go without an external id as often as they like', async () => {
      expect(await newOrganization(null)).not.toBe(await newOrganization(null));
    });

    it('are found by their id, and not by what is no id', async () => {
      expect(await storage.findOrganization(organizationId)).toMatchObject({
        id: organizationId,
        name: 'Acme',
      });
      expect(await storage.findOrganization(uuid())).toBeNull();
      expect(await storage.findOrganization("' or true --")).toBeNull();
    });

    it('are listed to a scoped key as the only one', async () => {
      await newOrganization();
      const page = await storage.listOrganizations({ limit: 10, after: null, scope: organizationId });
      expect(page.items.map(({ id }) => id)).toEqual([organizationId]);
    });

    it('take everything that is theirs along when they are deleted', async () => {
      const run = await newSession();
      const { token: checkToken } = await newCheck(run);
      const connection = await newConnection({ enqueueCheck: true });
      const key = minted('api_key');
      await storage.createApiKey(
        { id: uuid(), name: 'k', last4: 'abcd', scopes: ['invites:write'], organizationId, ...key },
        entry('api_key.created'),
      );

      expect(
        await storage.deleteOrganization(organizationId, entry('organization.deleted', { organizationId })),
      ).toBe(true);

      expect(await storage.findOrganization(organizationId)).toBeNull();
      expect(await storage.findInvite(tokens.macs(run.inviteToken))).toBeNull();
      expect(await touch(run.token)).toEqual({ ok: false, reason: 'invalid' });
      expect(await storage.findCheck(tokens.macs(checkToken), run.session.id)).toBeNull();
      expect(await storage.findConnection(organizationId, connection.id)).toBeNull();
      expect(await storage.findApiKey(tokens.macs(key.token))).toBeNull();
      expect(await isKept(connection.sealed as string)).toBe(false);
      expect(await storage.deleteOrganization(organizationId, entry('organization.deleted'))).toBe(false);
      expect((await actions()).filter((action) => action === 'organization.deleted')).toHaveLength(1);
    });
  });

  describe('pages', () => {
    it('show each row once, newest first, whatever their size, while rows are added', async () => {
      const made: string[] = [];
      for (let n = 0; n < 12; n += 1) made.push((await newConnection()).id);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 14 }), async (limit) => {
          const seen: string[] = [];
          let after: string | null = null;
          do {
            const page = await storage.listConnections(organizationId, { limit, after, vendor: 'TENABLE' });
            expect(page.items.length).toBeLessThanOrEqual(limit);
            seen.push(...page.items.map(({ id }) => id));
            after = page.nextCursor;
            // A row that comes meanwhile is newer than every cursor.
            if (seen.length < 6) await newConnection({ vendor: 'QUALYS' });
          } while (after !== null);
          expect(seen).toEqual(made.toReversed());
        }),
        { numRuns: 8 },
      );
    });

    it.each([
      'nonsense',
      '',
      '{"a":1}',
      '2026-13-45T99:99:99.000000Z 1',
      '2026-02-30T00:00:00.000000Z 1',
      '0000-01-01T00:00:00.000000Z 1',
      "2026-01-01T00:00:00.000000Z 1' or true",
    ])('refuse a cursor that says %j, which they never gave', async (text) => {
      const after = Buffer.from(text).toString('base64url');
      await expect(storage.listAudit({ organizationId, limit: 1, after })).rejects.toBeInstanceOf(
        InvalidCursor,
      );
    });
  });

  describe('API keys', () => {
    const input = (more = {}) => ({
      id: uuid(),
      name: 'ci',
      last4: 'wxyz',
      scopes: [],
      organizationId: null,
      ...more,
    });

    it('are found by any of their MACs until they are revoked', async () => {
      const key = minted('api_key');
      const made = await storage.createApiKey(
        { ...input({ scopes: ['invites:write'] }), ...key },
        entry('api_key.created'),
      );
      expect(made).toMatchObject({ name: 'ci', last4: 'wxyz', scopes: ['invites:write'], revokedAt: null });
      expect(await storage.findApiKey(['another', ...tokens.macs(key.token)])).toEqual(made);
      expect(await storage.findApiKey([])).toBeNull();

      expect(await storage.revokeApiKey(made.id, entry('api_key.revoked'))).toBe(true);
      expect(await storage.revokeApiKey(made.id, entry('api_key.revoked'))).toBe(false);
      expect(await storage.findApiKey(tokens.macs(key.token))).toBeNull();
      expect((await storage.listApiKeys()).find(({ id }) => id === made.id)?.revokedAt).toBeInstanceOf(Date);
    });
  });

  describe('origins', () => {
    it('are a set', async () => {
      const origin = `https://${uuid()}.example`;
      await parallel(4, (turn) => either(turn).addOrigin(origin, entry('origin.added', { organizationId })));
      expect((await storage.listOrigins()).filter((row) => row.origin === origin)).toHaveLength(1);
      expect(await actions()).toEqual(['origin.added']);
      expect(await storage.removeOrigin(origin, entry('origin.removed'))).toBe(true);
      expect(await storage.removeOrigin(origin, entry('origin.removed'))).toBe(false);
    });
  });

  describe('invites', () => {
    it('come back as they were made', async () => {
      const given = {
        vendors: ['TENABLE', 'QUALYS'],
        identifier: 'prod "1"',
        options: { auth_type: 'keys', nested: { list: [1, null, 'ü'] } },
        targetOrigin: 'https://app.example.com',
        locale: 'de-CH',
        metadata: { user: 7 },
      };
      const { token, invite } = await newInvite(given);
      expect(invite).toMatchObject({
        ...given,
        state: 'minted',
        claims: 0,
        expired: false,
        organizationName: 'Acme',
      });
      expect(invite.expiresAt.getTime() - invite.createdAt.getTime()).toBe(1_800_000);
      expect(await findInvite(token)).toEqual(invite);
    });

    it.each<[string, Parameters<typeof newInvite>[0]]>([
      ['a NUL in a text', { identifier: 'a\0b' }],
      ['a NUL in JSON', { metadata: { a: ['\0'] } }],
      ['a NUL in a key of JSON', { options: { 'a\0': 1 } }],
      ['half of a pair', { options: { a: '\ud83d' } }],
      ['the other half', { options: { a: '\\\udc80' } }],
    ])('refuse %s', async (_, given) => {
      await expect(newInvite(given)).rejects.toBeInstanceOf(UnstorableText);
    });

    it('keep any other text as it is', async () => {
      const whole = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'));
      const texts = fc.oneof(whole, fc.constantFrom('\\u0000', '\\\\ud83d', '\u0001', '"\\', '\u{1f511}'));
      await fc.assert(
        fc.asyncProperty(texts, texts, async (identifier, text) => {
          const { invite } = await newInvite({ identifier, options: { [text]: [text] } });
          expect(invite).toMatchObject({ identifier });
          expect(invite.options).toEqual({ [text]: [text] });
        }),
        { numRuns: 40 },
      );
    });

    it('are made only for an organization that there is', async () => {
      const { invite } = await newInvite({ organizationId: uuid() });
      expect(invite).toBeNull();
    });

    it("expire by the database's clock, to the second", async () => {
      const { token } = await newInvite({ expirySecs: 60 });
      offset = 59;
      expect((await findInvite(token)).expired).toBe(false);
      expect((await claim(token)).answer.ok).toBe(true);
      offset = 61;
      expect((await findInvite(token)).expired).toBe(true);
      expect((await claim(token)).answer).toEqual({ ok: false, reason: 'expired' });
    });

    it('are revoked by their own organization alone, and end their sessions', async () => {
      const run = await newSession();
      const { token: checkToken } = await newCheck(run);
      const revoke = (by: string) =>
        storage.revokeInvite(by, run.invite.id, entry('invite.revoked', { organizationId }));
      expect(await revoke(await newOrganization())).toBe(false);
      expect(await revoke(organizationId)).toBe(true);
      expect(await revoke(organizationId)).toBe(false);
      expect((await claim(run.inviteToken)).answer).toEqual({ ok: false, reason: 'revoked' });
      expect(await touch(run.token)).toEqual({ ok: false, reason: 'invite_revoked' });
      expect(await storage.findCheck(tokens.macs(checkToken), run.session.id)).toBeNull();
    });
  });

  describe('claims', () => {
    it('of an unknown token are invalid', async () => {
      expect((await claim(minted('invite').token)).answer).toEqual({ ok: false, reason: 'invalid' });
      expect((await claim('spi_short')).answer).toEqual({ ok: false, reason: 'invalid' });
    });

    it('by the same client keep the session and change its token', async () => {
      const { token } = await newInvite();
      const first = await claim(token, 'one');
      const second = await claim(token, 'one');
      expect(
        first.answer.ok && second.answer.ok && first.answer.session.id === second.answer.session.id,
      ).toBe(true);
      expect((await findInvite(token)).claims).toBe(1);
      expect(await touch(first.token)).toEqual({ ok: false, reason: 'invalid' });
      expect(await touch(second.token)).toMatchObject({ ok: true });
    });

    it("by another client end the older client's session", async () => {
      const { token } = await newInvite();
      const older = await claim(token, 'one');
      const newer = await claim(token, 'two');
      expect(await touch(older.token)).toEqual({ ok: false, reason: 'superseded' });
      expect(await touch(newer.token)).toMatchObject({ ok: true });
    });

    it('keep whose page the frame is in, with the session, as the last claim says', async () => {
      const { token } = await newInvite();
      const hostOf = async (made: Awaited<ReturnType<typeof claim>>) => {
        const touched = await touch(made.token);
        if (!made.answer.ok || !touched.ok) throw new Error('No session.');
        expect(touched.session.hostOrigin).toBe(made.answer.session.hostOrigin);
        return touched.session.hostOrigin;
      };
      expect(await hostOf(await claim(token, 'one'))).toBeNull();
      const hostOrigin = 'https://app.example.com';
      expect(await hostOf(await claim(token, 'one', storage, { hostOrigin }))).toBe(hostOrigin);
      expect(await hostOf(await claim(token, 'two', other, { hostOrigin }))).toBe(hostOrigin);
      expect(await hostOf(await claim(token, 'two'))).toBeNull();
    });

    it('by new clients are counted, and no more than allowed', async () => {
      const { token } = await newInvite();
      for (const client of ['one', 'two', 'three']) {
        expect((await claim(token, client, storage, { maxClaims: 3 })).answer.ok).toBe(true);
      }
      expect((await claim(token, 'four', storage, { maxClaims: 3 })).answer).toEqual({
        ok: false,
        reason: 'too_many_claims',
      });
      expect((await claim(token, 'three', storage, { maxClaims: 3 })).answer.ok).toBe(true);
    });

    it('200 at once, by two clients through two servers, leave one live session', async () => {
      const { token } = await newInvite();
      const claims = await parallel(200, (turn) =>
        claim(token, turn % 4 < 2 ? 'one' : 'two', either(turn), { maxClaims: 1000 }),
      );
      expect(claims.every(({ answer }) => answer.ok)).toBe(true);

      const touched = await Promise.all(claims.map((made) => touch(made.token)));
      expect(touched.filter((answer) => answer.ok)).toHaveLength(1);
      const reasons = new Set(touched.map((answer) => (answer.ok ? 'ok' : answer.reason)));
      expect([...reasons].sort()).toEqual(['invalid', 'ok', 'superseded']);
    });

    it('name the session, the invite and the organization in the audit log', async () => {
      const run = await newSession();
      expect((await audited())[0]).toMatchObject({
        action: 'invite.claimed',
        actor: `session:${run.session.id}`,
        target: run.invite.id,
        organizationId,
      });
    });
  });

  describe('sessions', () => {
    it('end when idle for too long, and every use pushes that on', async () => {
      const { token } = await newSession();
      offset = 890;
      expect(await touch(token)).toMatchObject({ ok: true });
      offset = 890 + 899;
      expect(await touch(token)).toMatchObject({ ok: true });
      offset += 901;
      expect(await touch(token)).toEqual({ ok: false, reason: 'expired' });
    });

    it('end for good at their absolute end, however busy', async () => {
      const { token, inviteToken, session } = await newSession({ expirySecs: 100_000 });
      for (offset = 600; offset < 3600; offset += 600) expect(await touch(token)).toMatchObject({ ok: true });
      offset = 3599;
      expect(await touch(token)).toMatchObject({
        ok: true,
        session: { endsAt: session.endsAt, idleEndsAt: session.endsAt },
      });
      offset = 3601;
      expect(await touch(token)).toEqual({ ok: false, reason: 'expired' });

      // The same client may start over while the invite lasts.
      const again = await claim(inviteToken);
      expect(again.answer).toMatchObject({ ok: true, session: { id: session.id } });
      expect(await touch(again.token)).toMatchObject({ ok: true });
    });

    it("are not prolonged past their absolute end by their client's new claims", async () => {
      const { inviteToken, session } = await newSession({ expirySecs: 100_000 });
      offset = 800;
      const { answer } = await claim(inviteToken);
      expect(answer).toMatchObject({
        ok: true,
        session: { createdAt: session.createdAt, endsAt: session.endsAt },
      });
    });

    it("outlive their invite's expiry", async () => {
      const { token } = await newSession({ expirySecs: 60 });
      offset = 120;
      expect(await touch(token)).toMatchObject({ ok: true, invite: { expired: true } });
    });
  });

  describe('checks', () => {
    it('are kept for their session until they expire', async () => {
      const run = await newSession();
      const { token, check } = await newCheck(run);
      expect(await storage.findCheck(tokens.macs(token), run.session.id)).toEqual(check);
      expect(await storage.findCheck(tokens.macs(token), uuid())).toBeNull();
      offset = 601;
      expect(await storage.findCheck(tokens.macs(token), run.session.id)).toBeNull();
    });

    it('without a sealed text are recorded and not kept', async () => {
      const run = await newSession();
      const { token, check } = await newCheck(run, { sealed: null, outcome: 'refused' });
      expect(check).toMatchObject({ sealed: null, outcome: 'refused' });
      expect(await storage.findCheck(tokens.macs(token), run.session.id)).toBeNull();
      expect(await actions()).toContain('check.finished');
    });

    it('that refuse are counted for the session and for the invite', async () => {
      const run = await newSession();
      await newCheck(run, { outcome: 'works' });
      await newCheck(run, { outcome: 'unavailable', sealed: null });
      await parallel(5, () => newCheck(run, { outcome: 'refused', sealed: null }));
      expect(await storage.countFailedChecks(run.session.id, run.invite.id)).toEqual({
        session: 5,
        invite: 5,
      });

      const { answer } = await claim(run.inviteToken, 'another');
      if (!answer.ok) throw new Error(answer.reason);
      await newCheck({ invite: run.invite, session: answer.session }, { outcome: 'refused', sealed: null });
      expect(await storage.countFailedChecks(answer.session.id, run.invite.id)).toEqual({
        session: 1,
        invite: 6,
      });
    });

    it("are not kept under another organization's name", async () => {
      const run = await newSession();
      const { token } = await newCheck(run, { organizationId: await newOrganization() });
      expect(await storage.findCheck(tokens.macs(token), run.session.id)).toBeNull();
    });
  });

  describe('saving a check', () => {
    type Run = Awaited<ReturnType<typeof newSession>>;
    async function saving(
      run: Run,
      checkId: string,
      more: Partial<NewConnection> & { update?: boolean } = {},
    ) {
      const { update = false, ...connection } = more;
      return {
        checkId,
        sessionId: run.session.id,
        inviteId: run.invite.id,
        update,
        connection: await connectionInput(connection),
      };
    }
    const save = async (input: Awaited<ReturnType<typeof saving>>, by = storage) =>
      by.saveCheckedConnection(
        input,
        entry(input.update ? 'connection.updated' : 'connection.created', {
          organizationId,
          target: input.connection.id,
        }),
      );

    it('makes the connection, completes the invite and spends the check', async () => {
      const run = await newSession();
      const { token, check } = await newCheck(run);
      const { token: secondToken } = await newCheck(run);
      const input = await saving(run, check.id, { identifier: 'prod' });
      const saved = await save(input);

      expect(saved).toMatchObject({
        ok: true,
        connection: { ...input.connection, organizationName: 'Acme' },
      });
      expect(await storage.findConnection(organizationId, input.connection.id)).toMatchObject(
        input.connection,
      );
      expect(await findInvite(run.inviteToken)).toMatchObject({
        state: 'completed',
        completedConnectionId: input.connection.id,
      });
      for (const spent of [token, secondToken]) {
        expect(await storage.findCheck(tokens.macs(spent), run.session.id)).toBeNull();
      }
      expect(await touch(run.token)).toMatchObject({ ok: true, invite: { state: 'completed' } });
      expect((await claim(run.inviteToken)).answer).toEqual({ ok: false, reason: 'completed' });
    });

    it('200 times at once, through two servers, makes one connection', async () => {
      const run = await newSession();
      const { check } = await newCheck(run);
      const inputs = await parallel(200, () => saving(run, check.id));
      const answers = await Promise.all(inputs.map((input, turn) => save(input, either(turn))));

      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)))).toEqual(
        new Set(['ok', 'invite_completed']),
      );
      const page = await storage.listConnections(organizationId, { limit: 10, after: null, vendor: null });
      expect(page.items).toHaveLength(1);
      expect((await actions()).filter((action) => action === 'connection.created')).toHaveLength(1);
    });

    it('of two different checks at once makes one connection', async () => {
      const run = await newSession();
      const kept = await parallel(10, () => newCheck(run));
      const inputs = await Promise.all(kept.map(({ check }) => saving(run, check.id)));
      const answers = await Promise.all(inputs.map((input, turn) => save(input, either(turn))));
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    });

    it('that has expired changes nothing', async () => {
      const run = await newSession();
      const { check } = await newCheck(run);
      offset = 601;
      expect(await save(await saving(run, check.id))).toEqual({ ok: false, reason: 'check_expired' });
      expect((await findInvite(run.inviteToken)).state).toBe('claimed');
      expect(await actions()).not.toContain('connection.created');
    });

    it('for another vendor than was checked changes nothing', async () => {
      const run = await newSession();
      const { token, check } = await newCheck(run);
      expect(await save(await saving(run, check.id, { vendor: 'QUALYS' }))).toMatchObject({ ok: false });
      expect(await storage.findCheck(tokens.macs(token), run.session.id)).not.toBeNull();
    });

    it('through a superseded session changes nothing', async () => {
      const run = await newSession();
      const { check } = await newCheck(run);
      await claim(run.inviteToken, 'another');
      expect(await save(await saving(run, check.id))).toMatchObject({ ok: false });
      expect((await findInvite(run.inviteToken)).state).toBe('claimed');
    });

    it('into another organization changes nothing', async () => {
      const run = await newSession();
      const { check } = await newCheck(run);
      const input = await saving(run, check.id, { organizationId: await newOrganization() });
      expect(await save(input)).toEqual({ ok: false, reason: 'not_found' });
      expect((await findInvite(run.inviteToken)).state).toBe('claimed');
    });

    it('updates the connection that the invite was made for, and only what the modal may change', async () => {
      const before = await newConnection({
        identifier: 'prod',
        options: { a: 1 },
        refreshIntervalSecs: 300,
        enqueueCheck: true,
      });
      const run = await newSession({ connectionId: before.id });
      const { check } = await newCheck(run);
      const input = await saving(run, check.id, {
        id: before.id,
        update: true,
        method: 'other',
        health: HEALTHY,
      });
      const saved = await save(input);
      expect(saved).toMatchObject({
        ok: true,
        connection: {
          id: before.id,
          identifier: 'prod',
          options: { a: 1 },
          refreshIntervalSecs: 300,
          method: 'other',
          sealed: input.connection.sealed,
          health: HEALTHY,
          createdAt: before.createdAt,
        },
      });
      expect(await nextJobOf(before.id)).toBeUndefined();
    });

    it('for a connection that was deleted meanwhile spends neither the check nor the invite', async () => {
      const { id } = await newConnection();
      const run = await newSession({ connectionId: id });
      const { check } = await newCheck(run);
      await sql`update connections set state = 'DELETED', sealed = null, sealed_kid = null where id = ${id}`.execute(
        database.kysely,
      );
      expect(await save(await saving(run, check.id, { id, update: true }))).toEqual({
        ok: false,
        reason: 'not_found',
      });
      expect((await findInvite(run.inviteToken)).state).toBe('claimed');
      expect(await isKept(check.sealed as string)).toBe(true);
    });

    it('never creates with an invite for updating, nor updates with one for creating', async () => {
      const { id } = await newConnection();
      const updating = await newSession({ connectionId: id });
      const { check } = await newCheck(updating);
      expect(await save(await saving(updating, check.id))).toMatchObject({ ok: false });
      const creating = await newSession();
      const { check: another } = await newCheck(creating);
      expect(await save(await saving(creating, another.id, { id, update: true }))).toMatchObject({
        ok: false,
      });
    });
  });

  describe('connections', () => {
    it('come back as they were made', async () => {
      const input = await connectionInput({
        identifier: 'ü',
        options: { region: ['eu', { deep: null }] },
        health: HEALTHY,
      });
      const made = await storage.createConnection(
        { ...input, inviteId: null, enqueueCheck: false },
        entry('connection.created', { organizationId }),
      );
      expect(made).toMatchObject({ ...input, organizationName: 'Acme' });
      expect(made?.createdAt).toEqual(made?.updatedAt);
      expect(await storage.findConnection(organizationId, input.id)).toEqual(made);
    });

    it('are never made for an organization that there is not', async () => {
      const input = await connectionInput({ organizationId: uuid() });
      expect(
        await storage.createConnection(
          { ...input, inviteId: null, enqueueCheck: true },
          entry('connection.created'),
        ),
      ).toBeNull();
    });

    it('50 at once with one invite, through two servers, become one', async () => {
      const { token, invite } = await newInvite();
      const made = await parallel(50, async (turn) =>
        either(turn).createConnection(
          { ...(await connectionInput()), inviteId: invite.id, enqueueCheck: true },
          entry('connection.created', { organizationId }),
        ),
      );
      const winners = made.filter((connection) => connection !== null);
      expect(winners).toHaveLength(1);
      expect(await findInvite(token)).toMatchObject({
        state: 'completed',
        completedConnectionId: winners[0]?.id,
      });
      expect((await actions()).filter((action) => action === 'connection.created')).toHaveLength(1);
    });

    it.each([
      ['expired', async () => ({ after: 1801, ...(await newInvite()) })],
      [
        'foreign',
        async () => ({ after: 0, ...(await newInvite({ organizationId: await newOrganization() })) }),
      ],
      [
        'made for an update',
        async () => ({ after: 0, ...(await newInvite({ connectionId: (await newConnection()).id })) }),
      ],
    ])('are not made with an invite that is %s', async (_, make) => {
      const { invite, after } = await make();
      offset = after;
      const input = { ...(await connectionInput()), inviteId: invite.id, enqueueCheck: false };
      expect(
        await storage.createConnection(input, entry('connection.created', { organizationId })),
      ).toBeNull();
      expect(await storage.findConnection(organizationId, input.id)).toBeNull();
    });

    it('belong to their organization alone', async () => {
      const { id } = await newConnection();
      const foreign = await newOrganization();
      expect(await storage.findConnection(foreign, id)).toBeNull();
      expect(
        (await storage.listConnections(foreign, { limit: 10, after: null, vendor: null })).items,
      ).toEqual([]);
      const change = { identifier: 'mine', inviteId: null, enqueueCheck: false };
      expect(await storage.updateConnection(foreign, id, change, entry('connection.updated'))).toBeNull();
      expect(await storage.deleteConnection(foreign, id, entry('connection.deleted'))).toBe(false);
      expect(await storage.findConnection(organizationId, id)).toMatchObject({ identifier: null });
    });

    it('change what is given and nothing else', async () => {
      const before = await newConnection({ identifier: 'a', options: { x: 1 } });
      const change = (given: Parameters<Storage['updateConnection']>[2]) =>
        storage.updateConnection(
          organizationId,
          before.id,
          given,
          entry('connection.updated', { organizationId }),
        );
      const none = { inviteId: null, enqueueCheck: false };
      const { updatedAt: _before, ...rest } = before;

      expect(await change({ ...none, state: 'PAUSED' })).toMatchObject({ ...rest, state: 'PAUSED' });
      expect(await change({ ...none, identifier: null, options: null })).toMatchObject({
        ...rest,
        state: 'PAUSED',
        identifier: null,
        options: null,
      });
      expect(
        await change({ ...none, timeoutSecs: 10, refreshIntervalSecs: 300, method: 'm', health: HEALTHY }),
      ).toMatchObject({
        timeoutSecs: 10,
        refreshIntervalSecs: 300,
        method: 'm',
        health: HEALTHY,
        sealed: before.sealed,
      });
    });

    it('with new credentials are checked once more, in place of a check that still waits', async () => {
      const { id } = await newConnection({ enqueueCheck: true });
      const sealed = await vault.seal({ client_key: 'new' }, contexts.connection(organizationId, id));
      await storage.updateConnection(
        organizationId,
        id,
        { sealed, inviteId: null, enqueueCheck: true },
        entry('connection.updated', { organizationId }),
      );
      expect(await nextJobOf(id)).toMatchObject({ connectionId: id });
      expect(await nextJobOf(id)).toBeUndefined();
    });

    it('are updated with an invite that was made for them, once', async () => {
      const { id } = await newConnection();
      const { invite } = await newInvite({ connectionId: id });
      const { invite: other_ } = await newInvite({ connectionId: (await newConnection()).id });
      const update = (inviteId: string, by = storage) =>
        by.updateConnection(
          organizationId,
          id,
          { identifier: 'new', inviteId, enqueueCheck: false },
          entry('connection.updated', { organizationId }),
        );
      expect(await update(other_.id)).toBeNull();
      const answers = await parallel(20, (turn) => update(invite.id, either(turn)));
      expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
    });

    it('forget everything that is secret as soon as they are deleted', async () => {
      const { id, sealed } = await newConnection({ enqueueCheck: true, health: HEALTHY });
      const run = await newSession({ connectionId: id });
      const { token } = await newCheck(run);

      expect(
        await storage.deleteConnection(organizationId, id, entry('connection.deleted', { organizationId })),
      ).toBe(true);

      expect(await storage.findConnection(organizationId, id)).toBeNull();
      expect(
        (await storage.listConnections(organizationId, { limit: 9, after: null, vendor: null })).items,
      ).toEqual([]);
      expect(await storage.findCheck(tokens.macs(token), run.session.id)).toBeNull();
      expect(await nextJobOf(id)).toBeUndefined();
      expect(await isKept(id)).toBe(true);
      expect(await isKept(sealed as string)).toBe(false);
      expect(await storage.deleteConnection(organizationId, id, entry('connection.deleted'))).toBe(false);
    });
  });

  describe('health', () => {
    const record = (connectionId: string, sealed: string, more = {}) =>
      storage.recordHealth(
        { connectionId, sealed, health: HEALTHY, state: 'ACTIVE', ...more },
        entry('connection.checked', { organizationId, target: connectionId }),
      );

    it('is written for the credentials that were checked', async () => {
      const { id, sealed } = await newConnection({ state: 'PENDING' });
      expect(await record(id, sealed as string)).toBe(true);
      expect(await storage.findConnection(organizationId, id)).toMatchObject({
        health: HEALTHY,
        state: 'ACTIVE',
      });
    });

    it('of credentials that were replaced meanwhile is dropped, and not recorded', async () => {
      const { id, sealed } = await newConnection();
      const fresh = await vault.seal({ client_key: 'new' }, contexts.connection(organizationId, id));
      await storage.updateConnection(
        organizationId,
        id,
        { sealed: fresh, inviteId: null, enqueueCheck: false },
        entry('connection.updated', { organizationId }),
      );
      expect(await record(id, sealed as string)).toBe(false);
      expect(await storage.findConnection(organizationId, id)).toMatchObject({ health: HEALTH });
      expect(await actions()).not.toContain('connection.checked');
    });

    it('counts although a rotation sealed the same credentials anew meanwhile', async () => {
      const { id, sealed } = await newConnection();
      const file = newKeyFile();
      const context = contexts.connection(organizationId, id);
      const fresh = await createVault(fixedKeyRing(file)).seal({ client_key: 'same' }, context);
      const row = { table: 'connections' as const, id, sealed: sealed as string, context };
      expect(await storage.replaceSealed(row, fresh)).toBe(true);
      expect(await record(id, sealed as string)).toBe(true);
    });

    it('does not resume a connection that was paused meanwhile', async () => {
      const { id, sealed } = await newConnection({ state: 'PAUSED' });
      expect(await record(id, sealed as string)).toBe(true);
      expect(await storage.findConnection(organizationId, id)).toMatchObject({
        state: 'PAUSED',
        health: HEALTHY,
      });
    });
  });

  describe('the queue', () => {
    beforeEach(async () => {
      await sql`delete from jobs`.execute(database.kysely);
    });

    it('gives each job to one of many workers', async () => {
      const made = await parallel(20, () => newConnection({ enqueueCheck: true }));
      const taken = await parallel(30, (turn) => either(turn).takeJob(60));
      const ids = taken.flatMap((job) => (job ? [job.connectionId] : []));
      expect(ids.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    });

    it('gives a job again when its lease has run out, and not before', async () => {
      const { id } = await newConnection({ enqueueCheck: true });
      expect(await storage.takeJob(30)).toMatchObject({ connectionId: id, organizationId, attempts: 1 });
      offset = 29;
      expect(await storage.takeJob(30)).toBeNull();
      offset = 31;
      expect(await storage.takeJob(30)).toMatchObject({ connectionId: id, attempts: 2 });
    });

    it('forgets a finished job and delays one that is to be tried again', async () => {
      const { id } = await newConnection({ enqueueCheck: true });
      const job = await storage.takeJob(30);
      await storage.retryJob(job?.id as string, 300);
      offset = 299;
      expect(await storage.takeJob(30)).toBeNull();
      offset = 301;
      expect(await storage.takeJob(30)).toMatchObject({ id: job?.id, connectionId: id, attempts: 2 });
      await storage.finishJob(job?.id as string);
      offset = 1000;
      expect(await storage.takeJob(30)).toBeNull();
    });

    it('takes no job of a creation that is rolled back', async () => {
      await expect(
        storage.transaction(async (tx) => {
          const input = { ...(await connectionInput()), inviteId: null, enqueueCheck: true };
          await tx.createConnection(input, entry('connection.created'));
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await storage.takeJob(30)).toBeNull();
    });
  });

  describe('idempotency', () => {
    const answerWith = async (text: string) => ({
      status: 201,
      sealed: await vault.seal({ text }, 'answer'),
    });
    const attempt = (by: Storage, scope: string, bodyMac: string, work: (tx: Storage) => Promise<string>) =>
      by.transaction(async (tx) => {
        const reserved = await tx.reserveIdempotencyKey({ scope, keyMac: 'k', bodyMac });
        if (reserved.kind !== 'fresh') return reserved;
        const answer = await answerWith(await work(tx));
        await tx.keepAnswer({ scope, keyMac: 'k', answer });
        return { ...reserved, answer };
      });

    it('does the work once for 40 that ask at once, and gives all the same answer', async () => {
      const scope = uuid();
      let worked = 0;
      const answers = await parallel(40, (turn) =>
        attempt(either(turn), scope, 'body', async (tx) => {
          worked += 1;
          const input = { ...(await connectionInput()), inviteId: null, enqueueCheck: false };
          const made = await tx.createConnection(input, entry('connection.created', { organizationId }));
          return made?.id as string;
        }),
      );
      expect(worked).toBe(1);
      expect(answers.filter(({ kind }) => kind === 'fresh')).toHaveLength(1);
      expect(answers.filter(({ kind }) => kind === 'replay')).toHaveLength(39);
      expect(new Set(answers.map((made) => ('answer' in made ? made.answer.sealed : ''))).size).toBe(1);
      const page = await storage.listConnections(organizationId, { limit: 9, after: null, vendor: null });
      expect(page.items).toHaveLength(1);
    });

    it('refuses the same key with another body', async () => {
      const scope = uuid();
      await attempt(storage, scope, 'body', async () => 'x');
      expect(await attempt(storage, scope, 'another', async () => 'x')).toEqual({ kind: 'mismatch' });
    });

    it('keeps scopes apart', async () => {
      await attempt(storage, uuid(), 'body', async () => 'x');
      expect(await attempt(storage, uuid(), 'body', async () => 'x')).toMatchObject({ kind: 'fresh' });
    });

    it('leaves the key to the next when the work fails', async () => {
      const scope = uuid();
      const failing = () => Promise.reject(new Error('no'));
      await expect(attempt(storage, scope, 'body', failing)).rejects.toThrow('no');
      expect(await attempt(other, scope, 'another', async () => 'x')).toMatchObject({ kind: 'fresh' });
    });

    it('of two at once lets the second do the work when the first fails', async () => {
      const scope = uuid();
      const second: Promise<unknown>[] = [];
      const first = attempt(storage, scope, 'body', async () => {
        second.push(attempt(other, scope, 'body', async () => 'x'));
        await new Promise((resolve) => setTimeout(resolve, 100));
        throw new Error('no');
      });
      const one = await first.catch((error: Error) => error.message);
      expect(one).toBe('no');
      expect(await Promise.all(second)).toMatchObject([{ kind: 'fresh' }]);
    });

    it('keeps a key for 24 hours', async () => {
      const scope = uuid();
      await attempt(storage, scope, 'body', async () => 'x');
      offset = 24 * 3600 - 1;
      expect(await attempt(storage, scope, 'body', async () => 'x')).toMatchObject({ kind: 'replay' });
      offset = 24 * 3600 + 1;
      expect(await attempt(storage, scope, 'another', async () => 'x')).toMatchObject({ kind: 'fresh' });
    });

    it('works only inside of a transaction', async () => {
      await expect(storage.reserveIdempotencyKey({ scope: 's', keyMac: 'k', bodyMac: 'b' })).rejects.toThrow(
        'transaction',
      );
    });
  });

  describe('transactions', () => {
    it('undo everything, audit entries too, when the work throws', async () => {
      const id = uuid();
      await expect(
        storage.transaction(async (tx) => {
          await tx.createOrganization(
            { id, name: 'A', externalId: null },
            entry('organization.created', { organizationId: id }),
          );
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await storage.findOrganization(id)).toBeNull();
      expect((await storage.listAudit({ organizationId: id, limit: 9, after: null })).items).toEqual([]);
    });

    it('inside of one are the same one', async () => {
      const id = uuid();
      await expect(
        storage.transaction(async (tx) => {
          await tx.transaction(async (inner) => {
            expect(inner).toBe(tx);
            await inner.createOrganization(
              { id, name: 'A', externalId: null },
              entry('organization.created'),
            );
          });
          expect(await tx.findOrganization(id)).not.toBeNull();
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await storage.findOrganization(id)).toBeNull();
    });
  });

  describe('the audit log', () => {
    it('has one line for what happened, and none for what did not', async () => {
      const { id } = await newConnection();
      const foreign = await newOrganization();
      const lines = entry('connection.updated', { organizationId, target: id, actor: 'api_key:1' });
      await storage.updateConnection(
        foreign,
        id,
        { identifier: 'x', inviteId: null, enqueueCheck: false },
        lines,
      );
      await storage.updateConnection(
        organizationId,
        id,
        { identifier: 'x', inviteId: null, enqueueCheck: false },
        lines,
      );
      expect(await audited()).toEqual([
        { ...lines, id: expect.any(String), at: expect.any(Date) },
        expect.objectContaining({ action: 'connection.created' }),
      ]);
    });

    it('takes single lines and gives them in pages', async () => {
      for (const outcome of ['one', 'two', 'three']) {
        await storage.recordAudit(entry('connection.tested', { organizationId, outcome }));
      }
      const first = await storage.listAudit({ organizationId, limit: 2, after: null });
      expect(first.items.map(({ outcome }) => outcome)).toEqual(['three', 'two']);
      const second = await storage.listAudit({ organizationId, limit: 2, after: first.nextCursor });
      expect(second).toMatchObject({ items: [{ outcome: 'one' }], nextCursor: null });
    });
  });

  describe('rotation', () => {
    beforeEach(async () => {
      await sql`delete from organizations where id <> ${organizationId}`.execute(database.kysely);
      await sql`delete from idempotency_keys`.execute(database.kysely);
    });

    it('finds every sealed text by its key, with the context that opens it', async () => {
      const run = await newSession();
      const connection = await newConnection();
      const { check } = await newCheck(run);
      const scope = uuid();
      const sealed = await vault.seal({ body: 1 }, contexts.idempotency(scope, 'k'));
      await storage.transaction(async (tx) => {
        await tx.reserveIdempotencyKey({ scope, keyMac: 'k', bodyMac: 'b' });
        await tx.keepAnswer({ scope, keyMac: 'k', answer: { status: 201, sealed } });
      });
      const listed = await storage.listSealed('another-key', 10_000);
      const texts = [connection.sealed, check.sealed, sealed];
      expect(listed.filter((row) => texts.includes(row.sealed)).map((row) => row.table)).toEqual([
        'connections',
        'checks',
        'idempotency_keys',
      ]);
      const opening = listed
        .filter((row) => texts.includes(row.sealed))
        .map((row) => vault.open(row.sealed, row.context));
      expect(await Promise.all(opening)).toHaveLength(3);
      expect(await storage.listSealed(vault.currentKid(), 10)).toEqual([]);
      expect(await storage.listSealed('another-key', 1)).toHaveLength(1);
    });

    it('replaces a text only if it is still there', async () => {
      const { id, sealed } = await newConnection();
      const row = { table: 'connections' as const, id, sealed: sealed as string, context: '' };
      const fresh = await parallel(10, () => vault.seal({ n: 1 }, contexts.connection(organizationId, id)));
      const replaced = await Promise.all(fresh.map((text, turn) => either(turn).replaceSealed(row, text)));
      expect(replaced.filter(Boolean)).toHaveLength(1);
      expect((await storage.findConnection(organizationId, id))?.sealed).toBe(fresh[replaced.indexOf(true)]);
    });

    it('counts what needs a key or a pepper', async () => {
      const file = newKeyFile();
      const own = createTokens(fixedKeyRing(file));
      const ownVault = createVault(fixedKeyRing(file));
      const [kid, pepperKid] = [file.keys[0]?.kid as string, file.peppers[0]?.kid as string];
      expect(await storage.countKeyUse(kid)).toEqual({ sealed: 0, macs: 0 });

      const id = uuid();
      await newConnection({ id, sealed: await ownVault.seal({}, contexts.connection(organizationId, id)) });
      await newInvite(own.mint('invite'));
      const key = { id: uuid(), name: '', last4: '', scopes: [], organizationId };
      await storage.createApiKey({ ...key, ...own.mint('api_key') }, entry('api_key.created'));
      await storage.transaction(async (tx) => {
        const keyMac = own.macOf('key', 'idempotency-key');
        await tx.reserveIdempotencyKey({ scope: uuid(), keyMac, bodyMac: 'b' });
      });
      expect(await storage.countKeyUse(kid)).toEqual({ sealed: 1, macs: 0 });
      expect(await storage.countKeyUse(pepperKid)).toEqual({ sealed: 0, macs: 3 });
    });

    it('by two at once, under 2,000 reads, leaves no text under the old key and none unreadable', async () => {
      const old = newKeyFile();
      const rotated = { ...old, keys: [...newKeyFile().keys, ...old.keys] };
      const before = createVault(fixedKeyRing(old));
      const after = createVault(fixedKeyRing(rotated));
      const made = await parallel(60, async () => {
        const id = uuid();
        const sealed = await before.seal({ client_key: id }, contexts.connection(organizationId, id));
        return newConnection({ id, sealed });
      });

      let reads = 0;
      const reading = parallel(4, async (turn) => {
        while (reads < 2000) {
          const { id } = made[reads % made.length] as ConnectionRecord;
          reads += 1;
          const row = await either(turn).findConnection(organizationId, id);
          expect(await after.open(row?.sealed as string, contexts.connection(organizationId, id))).toEqual({
            client_key: id,
          });
        }
      });
      const done = await Promise.all([resealAll(storage, after), resealAll(other, after), reading]);
      expect([...done[0].failures, ...done[1].failures]).toEqual([]);
      expect(done[0].resealed + done[1].resealed).toBe(60);
      expect(await storage.countKeyUse(old.keys[0]?.kid as string)).toEqual({ sealed: 0, macs: 0 });
    });
  });

  describe('the sweep', () => {
    it('removes what has expired, and nothing that has not', async () => {
      const old = await newSession();
      const { check: oldCheck } = await newCheck(old);
      const connection = await newConnection();
      const scope = uuid();
      await storage.transaction((tx) => tx.reserveIdempotencyKey({ scope, keyMac: 'k', bodyMac: 'b' }));

      offset = 605;
      expect((await storage.sweep()).removed).toBeGreaterThanOrEqual(1);
      expect(await isKept(oldCheck.sealed as string)).toBe(false);
      expect(await touch(old.token)).toMatchObject({ ok: true });

      offset = 8 * 24 * 3600;
      const fresh = await newSession();
      expect((await storage.sweep()).removed).toBeGreaterThanOrEqual(3);
      expect(await isKept(scope)).toBe(false);
      expect(await touch(old.token)).toEqual({ ok: false, reason: 'invalid' });
      expect(await storage.findInvite(tokens.macs(old.inviteToken))).toBeNull();
      expect(await touch(fresh.token)).toMatchObject({ ok: true });
      expect(await storage.findConnection(organizationId, connection.id)).not.toBeNull();
    });
  });

  it('never holds a token, in whole or encoded', async () => {
    const run = await newSession();
    const { token: checkToken } = await newCheck(run);
    const key = minted('api_key');
    await storage.createApiKey(
      { id: uuid(), name: 'k', last4: key.token.slice(-4), scopes: [], organizationId, ...key },
      entry('api_key.created'),
    );
    expect(await isKept(key.mac)).toBe(true);
    for (const token of [run.inviteToken, run.token, checkToken, key.token]) {
      const bare = token.slice(4);
      const bytes = Buffer.from(bare, 'base64url');
      for (const spelling of [
        bare,
        Buffer.from(token).toString('base64'),
        bytes.toString('base64'),
        bytes.toString('hex'),
      ]) {
        expect(await isKept(spelling)).toBe(false);
      }
    }
  });

  it('answers a ping', async () => {
    await expect(storage.ping()).resolves.toBeUndefined();
  });

  /** Takes the connection's waiting job out of the queue. */
  async function nextJobOf(connectionId: string) {
    const { rows } = await sql<{ connectionId: string }>`
      delete from jobs where id = (select id from jobs where connection_id = ${connectionId} limit 1)
      returning connection_id as "connectionId"
    `.execute(database.kysely);
    return rows[0];
  }

  /** Does any row of any table hold this text? */
  async function isKept(text: string): Promise<boolean> {
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public'
    `.execute(database.kysely);
    const found = await Promise.all(
      tables.map(({ name }) =>
        sql`select 1 from ${sql.table(name)} t where strpos(t::text, ${text}) > 0 limit 1`.execute(
          database.kysely,
        ),
      ),
    );
    return found.some(({ rows }) => rows.length > 0);
  }
}

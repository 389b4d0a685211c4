import { randomUUID as uuid } from 'node:crypto';
import type { CheckResult } from 'sallyport/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditAction, AuditEntry } from '../audit/audit.js';
import { createTokens } from '../tokens/index.js';
import { contexts, createVault, fixedKeyRing, newKeyFile } from '../vault/index.js';
import {
  type AuthorizationRecord,
  type AuthorizedConnection,
  createStorage,
  type Database,
  type Storage,
} from './index.js';

/** What `Storage` promises of walks through a vendor's pages and of the tokens that come of them. */
export function authorizationContract(open: () => Promise<Database>): void {
  const ring = fixedKeyRing(newKeyFile());
  const vault = createVault(ring);
  const tokens = createTokens(ring);
  let offset = 0;
  let storage: Storage;
  let other: Storage;
  let organizationId: string;

  beforeAll(async () => {
    storage = createStorage(await open(), { clockOffsetSecs: () => offset });
    other = createStorage(await open(), { clockOffsetSecs: () => offset });
  }, 60_000);
  afterAll(async () => {
    await storage.close();
    await other.close();
  });
  beforeEach(async () => {
    offset = 0;
    organizationId = uuid();
    await storage.createOrganization(
      { id: organizationId, name: 'Acme', externalId: null },
      entry('organization.created', { target: organizationId }),
    );
  });

  const entry = (action: AuditAction, more: Partial<AuditEntry> = {}): AuditEntry => ({
    action,
    actor: 'cli',
    organizationId: null,
    target: null,
    outcome: 'ok',
    requestId: 'req_1',
    ...more,
  });
  const RESULT: CheckResult = {
    outcome: 'works',
    code: null,
    owner: null,
    note: null,
    suggest: null,
    retry_after_secs: null,
    capabilities: [],
  };
  /** Two servers, turn by turn. */
  const either = (turn: number) => (turn % 2 === 0 ? storage : other);
  const sealedFor = (id: string) => vault.seal({ a: 1 }, contexts.authorization(organizationId, id));

  async function newInvite(): Promise<string> {
    const { token: _, ...mac } = tokens.mint('invite');
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
      },
      entry('invite.minted', { organizationId }),
    );
    return invite?.id ?? '';
  }

  async function created(more: Partial<Parameters<Storage['createAuthorization']>[0]> = {}) {
    const id = uuid();
    const { token: handle, ...handleMac } = tokens.mint('handle');
    const record = await storage.createAuthorization(
      {
        id,
        organizationId,
        inviteId: null,
        sessionId: uuid(),
        connectionId: uuid(),
        makesConnection: true,
        vendor: 'SNYK',
        method: 'oauth',
        identifier: null,
        options: null,
        successUrl: null,
        errorUrl: null,
        returnUrl: null,
        clientState: null,
        confirmation: false,
        sealed: await sealedFor(id),
        ttlSecs: 600,
        handleMac,
        ...more,
      },
      entry('authorization.created', { organizationId, target: id }),
    );
    if (!record) throw new Error('Not created.');
    return { record, handle };
  }

  async function begun(more: Parameters<typeof created>[0] = {}) {
    const { record, handle } = await created(more);
    const browser = tokens.mint('browser');
    const state = tokens.mint('state');
    const answer = await storage.beginAuthorization(
      {
        handleMacs: tokens.macs(handle),
        browserMacs: [],
        browserMac: browser,
        stateMac: state,
        sealed: await sealedFor(record.id),
        ttlSecs: 600,
      },
      entry('authorization.begun'),
    );
    if (!answer.ok) throw new Error(answer.reason);
    const input = {
      stateMacs: tokens.macs(state.token),
      browserMacs: tokens.macs(browser.token),
      vendor: 'SNYK',
      method: 'oauth',
      ttlSecs: 180,
    };
    return { id: record.id, record: answer.authorization, handle, input };
  }

  const take = (input: Parameters<Storage['takeReturn']>[0], by = storage) =>
    by.takeReturn(input, entry('authorization.returned'));
  const find = async (id: string): Promise<AuthorizationRecord | null> =>
    storage.findAuthorization(organizationId, id);

  async function connectionFor(id: string, more: Partial<AuthorizedConnection> = {}) {
    return {
      id,
      organizationId,
      vendor: 'SNYK',
      method: 'oauth',
      state: 'ACTIVE',
      identifier: null,
      options: null,
      sealed: await vault.seal({ t: 1 }, contexts.connection(organizationId, id)),
      refreshIntervalSecs: 86_400,
      timeoutSecs: 3_600,
      health: {
        name: 'HEALTHY',
        status: 'pass',
        description: 'Works.',
        resolution_owner: null,
        details: [],
        checked_at: null,
      },
      tokensDueInSecs: null,
      ...more,
    } satisfies AuthorizedConnection;
  }

  async function completed(
    more: Parameters<typeof created>[0] = {},
    change: Partial<Parameters<Storage['completeAuthorization']>[0]> = {},
    by = storage,
  ) {
    const walk = await begun(more);
    await take(walk.input);
    const { connectionId, makesConnection, inviteId } = walk.record;
    const complete = async (turn = 0) =>
      (turn === 0 ? by : either(turn)).completeAuthorization(
        {
          id: walk.id,
          inviteId,
          makesConnection,
          connection: await connectionFor(connectionId),
          changesConnection: true,
          result: RESULT,
          confirm: null,
          ...change,
        },
        entry('connection.authorized', { organizationId, target: connectionId }),
      );
    return { ...walk, connectionId, complete };
  }

  describe('authorizations', () => {
    it('are found by organization and id, and by no other organization', async () => {
      const { record } = await created();
      expect(await find(record.id)).toMatchObject({ state: 'created', version: 1, expiresInSecs: 600 });
      expect(await storage.findAuthorization(uuid(), record.id)).toBeNull();
    });

    it('end the one before in the same session', async () => {
      const sessionId = uuid();
      const first = await created({ sessionId });
      await created({ sessionId });
      expect(await find(first.record.id)).toMatchObject({ state: 'failed', code: 'cancelled', sealed: null });
    });

    it('need an invite that still stands, where they name one', async () => {
      const inviteId = await newInvite();
      await storage.revokeInvite(organizationId, inviteId, entry('invite.revoked', { organizationId }));
      await expect(created({ inviteId })).rejects.toThrow('Not created.');
    });

    it('belong to the first browser that begins them, however many try at once', async () => {
      const { record, handle } = await created();
      const answers = await Promise.all(
        Array.from({ length: 20 }, async (_, turn) =>
          either(turn).beginAuthorization(
            {
              handleMacs: tokens.macs(handle),
              browserMacs: [],
              browserMac: tokens.mint('browser'),
              stateMac: tokens.mint('state'),
              sealed: await sealedFor(record.id),
              ttlSecs: 600,
            },
            entry('authorization.begun'),
          ),
        ),
      );
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.filter((each) => !each.ok && each.reason === 'browser_mismatch')).toHaveLength(19);
    });

    it('are over for their handle once they have returned or lapsed', async () => {
      const { handle, input } = await begun();
      await take(input);
      const again = {
        handleMacs: tokens.macs(handle),
        browserMacs: input.browserMacs,
        browserMac: tokens.mint('browser'),
        stateMac: tokens.mint('state'),
        sealed: await sealedFor(uuid()),
        ttlSecs: 600,
      };
      const entryOf = entry('authorization.begun');
      expect(await storage.beginAuthorization(again, entryOf)).toEqual({ ok: false, reason: 'over' });
      const late = await created();
      offset = 601;
      const answer = await storage.beginAuthorization(
        { ...again, handleMacs: tokens.macs(late.handle) },
        entryOf,
      );
      expect(answer).toEqual({ ok: false, reason: 'over' });
      expect(await find(late.record.id)).toMatchObject({
        state: 'failed',
        code: 'expired',
        sealed: null,
        version: 2,
      });
    });
  });

  describe('a return', () => {
    it('is taken by one of two hundred', async () => {
      const { input } = await begun();
      const answers = await Promise.all(Array.from({ length: 200 }, (_, turn) => take(input, either(turn))));
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
      expect(answers.filter((each) => !each.ok && each.reason === 'over')).toHaveLength(199);
    });

    it('from another browser ends the walk and is told nothing of it', async () => {
      const { id, input } = await begun();
      const stranger = { ...input, browserMacs: tokens.macs(tokens.mint('browser').token) };
      expect(await take(stranger)).toEqual({ ok: false, reason: 'browser_mismatch' });
      expect(await find(id)).toMatchObject({ state: 'failed', code: 'browser_mismatch', sealed: null });
      expect(await take(stranger)).toEqual({ ok: false, reason: 'unknown' });
    });

    it('at another callback ends the walk', async () => {
      const { id, input } = await begun();
      expect(await take({ ...input, vendor: 'JIRA' })).toEqual({ ok: false, reason: 'wrong_context' });
      expect(await find(id)).toMatchObject({ state: 'failed', code: 'response_invalid' });
    });

    it('with a state that nobody has touches nothing', async () => {
      const { id, input } = await begun();
      const stateMacs = tokens.macs(tokens.mint('state').token);
      expect(await take({ ...input, stateMacs })).toEqual({ ok: false, reason: 'unknown' });
      expect(await find(id)).toMatchObject({ state: 'authorizing' });
    });

    it('that nobody finishes counts as interrupted', async () => {
      const { id, input } = await begun();
      await take(input);
      offset = 181;
      expect(await find(id)).toMatchObject({ state: 'failed', code: 'interrupted', sealed: null });
    });

    it('may lead to a next page, whose state is another, and the old one is known for a replay', async () => {
      const { id, input } = await begun();
      await take(input);
      const state = tokens.mint('state');
      const page = { id, page: 1, stateMac: state, sealed: await sealedFor(id), ttlSecs: 600 };
      expect(await storage.turnPage(page)).toBe(true);
      expect(await storage.turnPage(page)).toBe(false);
      expect(await take(input)).toMatchObject({ ok: false, reason: 'over' });
      const next = await take({ ...input, stateMacs: tokens.macs(state.token) });
      expect(next).toMatchObject({ ok: true, authorization: { page: 1 } });
    });
  });

  describe('an authorization that works', () => {
    it('makes one connection and completes its invite, however many finish it at once', async () => {
      const inviteId = await newInvite();
      const { id, connectionId, complete } = await completed({ inviteId });
      const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => complete(turn)));
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect(await find(id)).toMatchObject({ state: 'active', sealed: null, expiresInSecs: 0 });
      expect(await storage.findConnection(organizationId, connectionId)).toMatchObject({ state: 'ACTIVE' });
    });

    it('makes nothing where the invite was revoked meanwhile', async () => {
      const inviteId = await newInvite();
      const { id, connectionId, complete } = await completed({ inviteId });
      await storage.revokeInvite(organizationId, inviteId, entry('invite.revoked', { organizationId }));
      expect(await complete()).toBeNull();
      expect(await find(id)).toMatchObject({ state: 'returned' });
      expect(await storage.findConnection(organizationId, connectionId)).toBeNull();
    });

    it('makes nothing where the connection to be changed was deleted meanwhile, which ends it', async () => {
      const first = await completed();
      await first.complete();
      const { connectionId } = first;
      const second = await completed({ makesConnection: false, connectionId });
      await storage.deleteConnection(
        organizationId,
        connectionId,
        entry('connection.deleted', { organizationId }),
      );
      expect(await second.complete()).toBeNull();
      expect(await find(second.id)).toMatchObject({ state: 'failed', code: 'invite_over', sealed: null });
    });

    it('waits for the host’s word where it has to: the code is good once, and the credentials are sealed till then', async () => {
      const code = tokens.mint('completion');
      const walk = await completed();
      const { id, connectionId } = walk;
      const waiting = await connectionFor(connectionId, { state: 'PENDING', sealed: null });
      const confirm = { code, codeSecs: 600, sealed: await sealedFor(id), waitSecs: 86_400 };
      await storage.completeAuthorization(
        {
          id,
          inviteId: null,
          makesConnection: true,
          connection: waiting,
          changesConnection: false,
          result: RESULT,
          confirm,
        },
        entry('connection.authorized', { organizationId, target: connectionId }),
      );
      expect(await find(id)).toMatchObject({ state: 'verified', sealed: confirm.sealed });
      expect(await storage.findConnection(organizationId, connectionId)).toMatchObject({ sealed: null });
      const macs = tokens.macs(code.token);
      expect(await storage.findUnconfirmed(organizationId, connectionId, macs)).toMatchObject({ id });
      const connection = await connectionFor(connectionId);
      const confirmed = await Promise.all(
        Array.from({ length: 10 }, (_, turn) =>
          either(turn).confirmAuthorization(
            { id, completionMacs: macs, connection },
            entry('connection.confirmed', { organizationId, target: connectionId }),
          ),
        ),
      );
      expect(confirmed.filter(Boolean)).toHaveLength(1);
      expect(await find(id)).toMatchObject({ state: 'active', sealed: null });
    });

    it('is dropped by the sweep with its connection where nobody confirmed it', async () => {
      const walk = await completed();
      const { id, connectionId } = walk;
      const confirm = {
        code: tokens.mint('completion'),
        codeSecs: 600,
        sealed: await sealedFor(id),
        waitSecs: 86_400,
      };
      await storage.completeAuthorization(
        {
          id,
          inviteId: null,
          makesConnection: true,
          connection: await connectionFor(connectionId, { state: 'PENDING', sealed: null }),
          changesConnection: false,
          result: RESULT,
          confirm,
        },
        entry('connection.authorized', { organizationId, target: connectionId }),
      );
      offset = 86_401;
      await storage.sweep();
      expect(await find(id)).toMatchObject({ state: 'failed', code: 'not_confirmed', sealed: null });
      expect(await storage.findConnection(organizationId, connectionId)).toBeNull();
    });

    it('is found by a rotation, with the context that opens it', async () => {
      const { record } = await created();
      const listed = (await storage.listSealed('another-key', 10_000)).find(({ id }) => id === record.id);
      expect(listed?.table).toBe('authorizations');
      expect(await vault.open(listed?.sealed ?? '', listed?.context ?? '')).toEqual({ a: 1 });
    });
  });

  describe('tokens', () => {
    async function withTokens(): Promise<string> {
      const walk = await completed();
      const connection = await connectionFor(walk.connectionId, { tokensDueInSecs: 100 });
      await storage.completeAuthorization(
        {
          id: walk.id,
          inviteId: null,
          makesConnection: true,
          connection,
          changesConnection: true,
          result: RESULT,
          confirm: null,
        },
        entry('connection.authorized', { organizationId, target: walk.connectionId }),
      );
      return walk.connectionId;
    }

    it('are due in time, for one of two servers', async () => {
      const id = await withTokens();
      const mine = async (by: Storage) => {
        for (let due = await by.takeDueTokens(60); due; due = await by.takeDueTokens(60)) {
          if (due.connectionId === id) return due;
        }
        return null;
      };
      expect(await mine(storage)).toBeNull();
      offset = 101;
      const both = await Promise.all([mine(storage), mine(other)]);
      expect(both.filter(Boolean)).toEqual([{ organizationId, connectionId: id }]);
    });

    it('are locked by one of many, and a lock that was never given back is told', async () => {
      const id = await withTokens();
      const locks = await Promise.all(
        Array.from({ length: 20 }, (_, turn) => either(turn).lockTokens(id, 60)),
      );
      expect(locks.filter((each) => each === 'locked')).toHaveLength(1);
      expect(locks.filter((each) => each === 'busy')).toHaveLength(19);
      offset = 61;
      expect(await storage.lockTokens(id, 60)).toBe('abandoned');
      await storage.unlockTokens(id, null);
      expect(await storage.lockTokens(id, 60)).toBe('locked');
    });

    it('are not stored over credentials that were changed meanwhile', async () => {
      const id = await withTokens();
      const before = (await storage.findConnection(organizationId, id))?.sealed ?? '';
      const sealed = await vault.seal({ t: 2 }, contexts.connection(organizationId, id));
      const save = (from: string) =>
        storage.saveTokens({ connectionId: id, before: from, sealed, dueInSecs: 10 });
      expect(await save(before)).toBe(true);
      expect(await save(before)).toBe(false);
      expect((await storage.findConnection(organizationId, id))?.sealed).toBe(sealed);
    });
  });
}

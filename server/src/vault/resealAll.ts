import type { AuditActor } from '../audit/audit.js';
import type { SealedRow, Storage } from '../storage/storage.js';
import { type Vault, VaultError, type VaultErrorCode } from './vault.js';

/** What could not be sealed anew, and why. It is left as it was. */
export type ResealFailure = Pick<SealedRow, 'table' | 'id'> & { code: VaultErrorCode };

const PAGE = 100;

/**
 * Seals anew, with the current key, whatever storage holds under another one. Safe beside a running server: each row
 * is replaced only if it is still the text that was read. It can be stopped at any time and started again: what is
 * done isn't listed any more.
 */
export async function resealAll(
  storage: Storage,
  vault: Vault,
  actor: AuditActor = 'cli',
): Promise<{ resealed: number; failures: readonly ResealFailure[] }> {
  const failures = new Map<string, ResealFailure>();
  let resealed = 0;
  for (;;) {
    // Rows that don't open stay listed, so each page is longer by as many.
    const rows = await storage.listSealed(vault.currentKid(), PAGE + failures.size);
    const todo = rows.filter((row) => !failures.has(row.id));
    if (todo.length === 0) break;
    for (const row of todo) {
      const fresh = await resealOne(row, vault);
      if (typeof fresh !== 'string') failures.set(row.id, { table: row.table, id: row.id, code: fresh.code });
      else if (await storage.replaceSealed(row, fresh)) resealed += 1;
    }
  }
  await storage.recordAudit({
    action: 'vault.rotated',
    actor,
    organizationId: null,
    target: vault.currentKid(),
    outcome: failures.size === 0 ? 'complete' : 'incomplete',
    requestId: null,
  });
  return { resealed, failures: [...failures.values()] };
}

async function resealOne(row: SealedRow, vault: Vault): Promise<string | VaultError> {
  try {
    return await vault.seal(await vault.open(row.sealed, row.context), row.context);
  } catch (error) {
    if (error instanceof VaultError) return error;
    throw error;
  }
}

import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BEAT_MS, isBeating, keepBeating } from './lockBeat.js';
import { canLookUp, type Holder, isStillRunning, thisProcess } from './lockHolder.js';

/**
 * The exclusive lock of the embedded database's folder
 *
 * Two processes on one PGlite folder lose each other's writes without a word, so only one may open it.
 *
 * Steps
 *
 * 1. The lock is a file `sallyport-<n>.lock`, made with exclusive create, that says who holds it.
 * 2. A lock is stale only if its process is dead: not by age, for a process may sleep. Where the process can't be
 *    looked up (another container, or from before a reboot), it is watched for a while: a living holder touches its
 *    file once a second.
 * 3. Nobody deletes a stale lock to take its place, for two could. The next process makes number n + 1; create is
 *    exclusive, so one wins. It then looks again and backs off if another living holder is there.
 * 4. A holder that finds its own file gone stops using the folder (`onLost`).
 */
export type FolderLock = { release(): void };

export type LockOptions = {
  /** Called once if somebody takes the lock away: the folder must not be written to any more. */
  onLost?: () => void;
  /** How long to watch a holder that can't be looked up. */
  watchMs?: number;
};

/** Another process, or another part of this one, has the folder open. The message says which and what to do. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
  /** Null if the lock file can't be read. */
  readonly holder: Holder | null;
  constructor(dir: string, path: string, holder: Holder | null) {
    const who =
      holder === null
        ? 'a process that keeps'
        : holder.pid === process.pid && holder.host === thisProcess().host
          ? `this very process (${holder.pid}), since ${holder.started_at}, with`
          : `process ${holder.pid} on ${holder.host}, since ${holder.started_at}, with`;
    super(
      `The folder ${dir} is in use by ${who} the lock ${path}. ` +
        'The embedded database belongs to one process at a time. ' +
        `Stop that process${holder ? ` (kill ${holder.pid})` : ''}, choose another folder with --data, ` +
        'or run several servers on Postgres with --database-url.',
    );
    this.holder = holder;
  }
}

/** Locks `dir`, which must exist. Rejects with `FolderLocked` if somebody living has it. */
export async function lockFolder(dir: string, options: LockOptions = {}): Promise<FolderLock> {
  const { onLost = () => {}, watchMs = 10 * BEAT_MS } = options;
  const me = thisProcess();
  for (;;) {
    const found = listLocks(dir);
    for (const { name } of found) await refuseIfHeld(dir, join(dir, name), me, watchMs);

    const name = `sallyport-${Math.max(0, ...found.map((lock) => lock.number)) + 1}.lock`;
    const path = join(dir, name);
    if (!createExclusively(path, me)) continue;
    try {
      const others = listLocks(dir).filter((lock) => lock.name !== name);
      for (const other of others) await refuseIfHeld(dir, join(dir, other.name), me, watchMs);
      for (const stale of others) rmSync(join(dir, stale.name), { force: true });
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    }
    const stopBeating = keepBeating(path, onLost);
    return {
      release() {
        stopBeating();
        rmSync(path, { force: true });
      },
    };
  }
}

const NAME = /^sallyport-(\d+)\.lock$/;

const listLocks = (dir: string) =>
  readdirSync(dir).flatMap((name) => {
    const match = NAME.exec(name);
    return match ? [{ name, number: Number(match[1]) }] : [];
  });

async function refuseIfHeld(dir: string, path: string, me: Holder, watchMs: number): Promise<void> {
  const holder = readHolder(path);
  if (holder === 'gone') return;
  // One that can't be read may be half written: its holder, if it lives, will touch it.
  const lives = holder && canLookUp(holder, me) ? isStillRunning(holder) : await isBeating(path, watchMs);
  if (lives) throw new FolderLocked(dir, path, holder);
}

function readHolder(path: string): Holder | 'gone' | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : null;
  }
}

function createExclusively(path: string, me: Holder): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  writeSync(file, `${JSON.stringify(me, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  return true;
}

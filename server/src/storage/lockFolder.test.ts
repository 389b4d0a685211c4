import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderLocked, lockFolder } from './lockFolder.js';
import { type Holder, thisProcess } from './lockHolder.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sallyport-lock-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const leave = (holder: Partial<Holder> | string, number = 1) =>
  writeFileSync(
    join(dir, `sallyport-${number}.lock`),
    typeof holder === 'string' ? holder : JSON.stringify({ ...thisProcess(), ...holder }),
  );
const locks = () => readdirSync(dir).filter((name) => name.endsWith('.lock'));

/** The pid of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid as number;
}

describe('lockFolder', () => {
  it('leaves nothing behind when it is released, however often', async () => {
    const lock = await lockFolder(dir);
    expect(locks()).toHaveLength(1);
    lock.release();
    lock.release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('writes who holds it, for people, too', async () => {
    const lock = await lockFolder(dir);
    const holder = JSON.parse(readFileSync(join(dir, 'sallyport-1.lock'), 'utf8')) as Holder;
    expect(holder).toMatchObject({ pid: process.pid, hint: expect.stringContaining('Sallyport') });
    expect(Date.now() - Date.parse(holder.started_at)).toBeLessThan(60_000);
    lock.release();
  });

  it('lets one of many in that come at once, also over a stale lock', async () => {
    for (const stale of [false, true]) {
      if (stale) leave({ pid: await deadPid(), process_start: null });
      const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(dir)));
      const won = tries.flatMap((tried) => (tried.status === 'fulfilled' ? [tried.value] : []));
      expect(won).toHaveLength(1);
      for (const tried of tries)
        if (tried.status === 'rejected') expect(tried.reason).toBeInstanceOf(FolderLocked);
      expect(locks()).toHaveLength(1);
      won[0]?.release();
    }
  });

  it.each<[string, () => Promise<Partial<Holder>>]>([
    ['a process that has ended', async () => ({ pid: await deadPid(), process_start: null })],
    ['an earlier process with the pid of a living one', async () => ({ process_start: '1' })],
  ])('takes over at once from %s', async (_, holder) => {
    leave(await holder(), 7);
    const lock = await lockFolder(dir);
    expect(locks()).toEqual(['sallyport-8.lock']);
    lock.release();
  });

  it('never takes over from a living process, however old its lock', async () => {
    leave({});
    utimesSync(join(dir, 'sallyport-1.lock'), 0, 0);
    await expect(lockFolder(dir)).rejects.toThrow(`kill ${process.pid}`);
    expect(locks()).toEqual(['sallyport-1.lock']);
  });

  it.each<[string, Partial<Holder> | string]>([
    ['from before a reboot', { boot_id: 'another-boot' }],
    ['from another container', { pid_namespace: 'pid:[1]', pid: 1 }],
    ['that is cut off', '{"pid": 4'],
  ])(
    'watches a lock %s: takes over if nobody touches it, and does not if somebody does',
    async (_, holder) => {
      leave(holder);
      const path = join(dir, 'sallyport-1.lock');
      const beating = setInterval(() => utimesSync(path, new Date(), new Date()), 50);
      await expect(lockFolder(dir, { watchMs: 1_000 })).rejects.toBeInstanceOf(FolderLocked);
      clearInterval(beating);

      const lock = await lockFolder(dir, { watchMs: 300 });
      expect(locks()).toEqual(['sallyport-2.lock']);
      lock.release();
    },
  );

  it('is held by a heartbeat that another container can see', async () => {
    const lock = await lockFolder(dir);
    // The same lock as somebody sees it who can't look the pid up.
    const path = join(dir, 'sallyport-1.lock');
    writeFileSync(path, JSON.stringify({ ...thisProcess(), pid_namespace: 'pid:[1]' }));
    await expect(lockFolder(dir, { watchMs: 3_000 })).rejects.toBeInstanceOf(FolderLocked);
    lock.release();
  });

  it('tells the holder when somebody took its lock away', async () => {
    let lost = 0;
    const lock = await lockFolder(dir, { onLost: () => (lost += 1) });
    rmSync(join(dir, 'sallyport-1.lock'));
    await expect.poll(() => lost, { timeout: 60_000 }).toBe(1);
    lock.release();
  });
});

import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds the lock of a folder: the contents of its lock file. */
export type Holder = {
  pid: number;
  /** When the process started, in the kernel's ticks: tells it from a later one that was given the same pid. */
  process_start: string | null;
  /** Boot and pid namespace: a pid of another boot, or of another container, can't be looked up here. */
  boot_id: string | null;
  pid_namespace: string | null;
  host: string;
  started_at: string;
  hint: string;
};

/** This process as a holder. The fields that only Linux can tell are null elsewhere. */
export const thisProcess = (): Holder => ({
  pid: process.pid,
  process_start: processStart(process.pid),
  boot_id: orNull(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pid_namespace: orNull(() => readlinkSync('/proc/self/ns/pid')),
  host: hostname(),
  started_at: new Date().toISOString(),
  hint: 'A running Sallyport server holds this folder. It removes this file when it stops; after a crash the next start does.',
});

/** Can this process look the holder's pid up? */
export const canLookUp = (holder: Holder, me: Holder) =>
  holder.boot_id === me.boot_id &&
  holder.pid_namespace === me.pid_namespace &&
  (me.boot_id !== null || holder.host === me.host);

/** Is the process that wrote this alive, and still the same one? */
export function isStillRunning(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there, but somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const start = processStart(holder.pid);
  return start === null || holder.process_start === null || start === holder.process_start;
}

/** Field 22 of /proc/<pid>/stat (proc(5)). The second field is a name that may hold spaces and brackets. */
function processStart(pid: number): string | null {
  return orNull(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; it only waits for its parent.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null);
  });
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

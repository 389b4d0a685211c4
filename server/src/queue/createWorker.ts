import { checkConnection } from '../connections/index.js';
import { describeError } from '../logging/index.js';
import type { Services } from '../services.js';
import type { JobRecord } from '../storage/index.js';

export type Worker = {
  start(): void;
  /** Looks for work at once. */
  readonly nudge: () => void;
  /** Lets the jobs under way finish, up to `graceMs`; what is cut off is due again when its lease ends. */
  stop(graceMs: number): Promise<void>;
};

/** Seconds after which a job whose process died is due again. Longer than any check may take. */
const LEASE_SECS = 180;
const AT_ONCE = 4;
const POLL_MS = 2_000;
/** Seconds before each further try while the vendor can't be asked; then it is given up until the next update or test. */
const RETRY_SECS = [5, 15, 60, 300, 1_800, 7_200] as const;

/** Checks connections that were made or changed through the provisioning API, from the durable queue. */
export function createWorker(services: Omit<Services, 'nudge'>): Worker {
  const { storage, logger } = services;
  const stopped = new AbortController();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let again = false;

  async function look(): Promise<void> {
    if (looking) {
      again = true;
      return;
    }
    looking = true;
    try {
      do {
        again = false;
        while (running.size < AT_ONCE && !stopped.signal.aborted) {
          const job = await storage.takeJob(LEASE_SECS);
          if (!job) break;
          track(run(job));
        }
      } while (again && !stopped.signal.aborted);
    } catch (error) {
      logger.warn('queue_unavailable', describeError(error));
    } finally {
      looking = false;
    }
  }

  function track(work: Promise<void>): void {
    const tracked = work.finally(() => {
      running.delete(tracked);
      if (!stopped.signal.aborted) void look();
    });
    running.add(tracked);
  }

  async function run(job: JobRecord): Promise<void> {
    const fields = {
      connection_id: job.connectionId,
      organization_id: job.organizationId,
      attempts: job.attempts,
    };
    try {
      const record = await storage.findConnection(job.organizationId, job.connectionId);
      const by = { action: 'connection.checked', actor: 'system:queue', requestId: null } as const;
      const result = record && (await checkConnection(services, record, by, stopped.signal));
      if (stopped.signal.aborted) return;
      const delay = result?.outcome === 'unavailable' ? RETRY_SECS[job.attempts - 1] : undefined;
      if (delay === undefined) await storage.finishJob(job.id);
      else await storage.retryJob(job.id, Math.max(delay, result?.retry_after_secs ?? 0));
      logger.info('connection_checked', {
        ...fields,
        ...(result ? { outcome: result.code ?? result.outcome } : {}),
      });
    } catch (error) {
      if (stopped.signal.aborted) return;
      logger.error('job_failed', { ...fields, ...describeError(error) });
      await storage.retryJob(job.id, RETRY_SECS[job.attempts - 1] ?? 7_200).catch(() => undefined);
    }
  }

  return {
    start() {
      timer = setInterval(() => void look(), POLL_MS);
      timer.unref();
      void look();
    },
    nudge: () => void look(),
    async stop(graceMs) {
      clearInterval(timer);
      const finished = Promise.allSettled(running);
      const grace = new Promise((resolve) => setTimeout(resolve, graceMs).unref());
      await Promise.race([finished, grace]);
      stopped.abort();
      await finished;
    },
  };
}

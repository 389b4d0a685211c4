import { checkConnection } from '../connections/index.js';
import { AuthorizationError, freshCredentials } from '../oauth/index.js';
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
/** Milliseconds between two rounds of tidying up. */
const SWEEP_MS = 600_000;
/** Seconds before each further try while the vendor can't be asked; then it is given up until the next update or test. */
const RETRY_SECS = [5, 15, 60, 300, 1_800, 7_200] as const;

/**
 * What goes on without anybody asking: checks connections that were made or changed through the provisioning API, from
 * the durable queue; renews tokens before they end; forgets what has ended.
 */
export function createWorker(services: Omit<Services, 'nudge'>): Worker {
  const { storage, logger, catalogue } = services;
  const stopped = new AbortController();
  const running = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let again = false;
  let sweepAt = Date.now() + POLL_MS;

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
        while (running.size < AT_ONCE && !stopped.signal.aborted) {
          const due = await storage.takeDueTokens(LEASE_SECS);
          if (!due) break;
          track(renew(due));
        }
        if (Date.now() >= sweepAt) {
          sweepAt = Date.now() + SWEEP_MS;
          await storage.sweep();
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

  /** A connection that can no longer be renewed is checked, so that its health says who must act. */
  async function renew(due: { organizationId: string; connectionId: string }): Promise<void> {
    const fields = { connection_id: due.connectionId, organization_id: due.organizationId };
    try {
      const record = await storage.findConnection(due.organizationId, due.connectionId);
      const vendor = record && catalogue.find(record.vendor);
      const method = vendor?.methods.find((each) => each.id === record?.method);
      if (!record || !vendor || !method || record.sealed === null) return;
      await freshCredentials(services, vendor, method, { ...record, sealed: record.sealed }).catch(
        async (error: unknown) => {
          if (!(error instanceof AuthorizationError)) throw error;
          if (error.code !== 'credentials_expired') return;
          const by = { action: 'connection.refreshed', actor: 'system:queue', requestId: null } as const;
          await checkConnection(services, record, by, stopped.signal);
        },
      );
      logger.info('tokens_renewed', fields);
    } catch (error) {
      if (!stopped.signal.aborted) logger.error('renewal_failed', { ...fields, ...describeError(error) });
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

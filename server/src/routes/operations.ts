import { defineRoute, type Route } from '../http/defineRoute.js';
import { ProblemError } from '../http/ProblemError.js';
import { json } from '../http/respond.js';
import type { Services } from '../services.js';

export function operationRoutes({ storage }: Pick<Services, 'storage'>): Route[] {
  return [
    defineRoute({
      method: 'GET',
      path: '/healthz',
      tag: 'Operations',
      summary: 'Is the process alive?',
      description: 'Asks nothing else, so it answers while the database does not.',
      auth: 'public',
      answer: { status: 200, description: 'It is.' },
      problems: [],
      handle: () => Promise.resolve(json(200, { status: 'ok' })),
    }),
    defineRoute({
      method: 'GET',
      path: '/readyz',
      tag: 'Operations',
      summary: 'Can it serve requests?',
      auth: 'public',
      answer: { status: 200, description: 'The database answers.' },
      problems: ['unavailable'],
      async handle() {
        try {
          await storage.ping();
        } catch {
          throw new ProblemError('unavailable', 'The database does not answer.', { retryAfterSecs: 2 });
        }
        return json(200, { status: 'ok' });
      },
    }),
  ];
}

import type { ConnectionTest } from 'sallyport/contract';
import type { Returned } from '../backend/confirmConnection.js';
import type { ListedConnection } from '../backend/connections.js';
import type { Me } from '../backend/createBackend.js';

export type { ListedConnection, Me };

/** Every request of the page goes to its own backend. Rejects with a sentence for the person. */
async function request<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error('The dashboard can not be reached. Is it still running?');
  });
  if (response.status === 204) return undefined as T;
  const answer = (await response.json().catch(() => ({}))) as T & { message?: string };
  if (!response.ok) throw new Error(answer.message ?? 'Something went wrong. Please try again.');
  return answer;
}

export const api = {
  me: () => request<Me>('GET', '/api/me'),
  connections: () => request<{ connections: readonly ListedConnection[] }>('GET', '/api/connections'),
  connectToken: async (connectionId?: string) => {
    const { token } = await request<{ token: string }>('POST', '/api/connect-token', {
      connection_id: connectionId ?? null,
    });
    return token;
  },
  confirm: (returned: Returned) => request<{ id: string }>('POST', '/api/confirm', returned),
  test: (id: string) => request<ConnectionTest>('POST', `/api/connections/${id}/test`),
  remove: (id: string) => request<void>('DELETE', `/api/connections/${id}`),
};

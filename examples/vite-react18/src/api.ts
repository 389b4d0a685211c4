import type { Connection } from 'sallyport/contract';

export type Listed = Pick<Connection, 'id' | 'vendor' | 'health'>;
export type Me = { readonly name: string; readonly company: string; readonly sallyportUrl: string };

async function ask<T>(path: string, method = 'GET'): Promise<T> {
  const response = await fetch(path, { method });
  if (!response.ok) throw new Error('This did not work. Try again in a moment.');
  return (await response.json()) as T;
}

/** Our own backend. What it asks of Sallyport, it asks for the signed-in user. */
export const api = {
  me: () => ask<Me>('/api/me'),
  connections: () => ask<readonly Listed[]>('/api/connections'),
  connectToken: async () => (await ask<{ token: string }>('/api/connect-token', 'POST')).token,
};

import type { ListedConnection } from '../api.js';
import { needsAttention } from '../connections/healthInWords.js';

export type Summary = {
  readonly connected: number;
  readonly healthy: number;
  readonly attention: readonly ListedConnection[];
  readonly capabilities: { readonly working: number; readonly all: number };
  /** Most tools first. */
  readonly categories: readonly { readonly name: string; readonly count: number }[];
};

/** What the overview says, worked out from the connections alone. */
export function summarize(connections: readonly ListedConnection[]): Summary {
  const details = connections.flatMap(({ health }) => health.details);
  const counts = new Map<string, number>();
  for (const { category } of connections) counts.set(category, (counts.get(category) ?? 0) + 1);
  return {
    connected: connections.length,
    healthy: connections.filter(({ health }) => health.status === 'pass').length,
    attention: connections.filter(needsAttention),
    capabilities: { working: details.filter(({ state }) => state === 'works').length, all: details.length },
    categories: [...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
  };
}

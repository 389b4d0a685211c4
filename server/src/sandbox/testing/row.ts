import { SANDBOX_CREDENTIALS, SANDBOX_TOKENS } from '../catalogue.js';
import { type SandboxCredentials, valueAt } from '../sandboxCredentials.js';

/** A row of the table of test values. Throws where there is none. */
function row(vendor: string, outcome: string, method?: string): SandboxCredentials {
  const found = [...SANDBOX_CREDENTIALS, ...SANDBOX_TOKENS].find(
    (each) => each.vendor === vendor && each.outcome === outcome && (!method || each.method === method),
  );
  if (!found) throw new Error(`No ${outcome} for ${vendor} ${method ?? ''}`);
  return found;
}

/** Reads values of one row: `const value = reader('TENABLE', 'works')`, then `value('client_key')`. */
export function reader(vendor: string, outcome: string, method?: string): (path: string) => string {
  const found = row(vendor, outcome, method);
  return (path) => valueAt(found, path);
}

import { type Credentials, setValueAt, valueAt } from 'sallyport/schema';
import type { AuthMethod, Field } from 'sallyport/vendors';
import { junkCredentials } from '../../cli/junkCredentials.js';

/**
 * Well-formed credentials that no vendor has ever seen, at an address where one lives: so that it is the vendor who
 * refuses them, and not a host name that leads nowhere.
 */
export function junkLike(method: AuthMethod, known: Readonly<Record<string, unknown>>): Credentials {
  const junk = junkCredentials(method);
  for (const field of method.fields) {
    const place = valueAt(known, field.path);
    if (tellsWhere(field) && typeof place === 'string') setValueAt(junk, field.path, place);
  }
  return junk;
}

const tellsWhere = ({ kind, suffix }: Field): boolean =>
  kind === 'url' || kind === 'host' || kind === 'select' || kind === 'region' || suffix !== undefined;

import { isIP, type LookupFunction } from 'node:net';
import { EgressError, unreachable } from './EgressError.js';

/** Answers all the addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/**
 * The addresses that a host may be dialled at: itself where it is an address, else whatever the resolver answers, if
 * all of it is allowed. One bad answer among good ones refuses all, since which one is dialled is left to chance.
 */
export async function checkedAddresses(
  host: string,
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): Promise<readonly string[]> {
  if (isIP(host) !== 0) {
    if (isAllowed(host)) return [host];
    throw new EgressError('host_not_allowed', 'Not sent: the address is not on the public internet.');
  }
  let answers: readonly string[];
  try {
    answers = await resolve(host);
  } catch (error) {
    throw unreachable('The name could not be resolved', error);
  }
  // The same code as a name that does not exist: nobody may learn from us which names the inner network knows.
  if (answers.length === 0 || !answers.every(isAllowed)) {
    throw new EgressError('vendor_unreachable', 'The name leads to no public address.');
  }
  return answers;
}

/** A look-up for `net.connect` that answers only what was checked. */
export function answering(addresses: readonly string[]): LookupFunction {
  const answers = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    if (options.all) callback(null, answers);
    else callback(null, answers[0]?.address ?? '', answers[0]?.family);
  };
}

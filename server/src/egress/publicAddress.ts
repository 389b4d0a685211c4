import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/**
 * Addresses that registries list as public and that lead inside all the same: Azure's host agent, and the service
 * networks that IBM Cloud announces only to its own machines.
 */
const INSIDE = ['168.63.129.16/32', '161.26.0.0/16', '166.8.0.0/14'].map((range) =>
  ipaddr.IPv4.parseCIDR(range),
);

/** Global unicast; everything else of IPv6 is special, unassigned, or an IPv4 address in disguise (`::127.0.0.1`). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an address is on the public internet, so that a vendor may live there. Takes an address as a resolver or a
 * socket gives it; anything else, an address with a zone included, is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  if (parsed.kind() === 'ipv6') return (parsed as ipaddr.IPv6).match(GLOBAL_UNICAST);
  return !INSIDE.some((range) => (parsed as ipaddr.IPv4).match(range));
}

/** One spelling for each address, so that two can be compared. */
export function canonicalAddress(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toString() : address;
}

import type { Authorizing, ConnectEvent } from '../../flow/index.js';
import type { Windows } from './createAttendant.js';

/** What a person can do while they are at the vendor's pages. */
export type AtVendor = {
  /**
   * Brings the window to the front, or opens another; continues in this tab where the browser blocks windows. Null until
   * the server has answered. In the click itself.
   */
  readonly show: (() => void) | null;
  /** Gives the authorization up. */
  readonly cancel: () => void;
};

export function atVendor(
  { authorization, window, vendor }: Authorizing,
  windows: Windows,
  send: (event: ConnectEvent) => void,
): AtVendor {
  const address = authorization?.start_url;
  return {
    show: address
      ? () => (window === 'blocked' ? windows.here(address) : windows.again(vendor.name, address))
      : null,
    cancel: () => {
      windows.close();
      send({ type: 'authorization_cancelled', id: authorization?.id ?? null });
    },
  };
}

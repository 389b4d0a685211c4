/**
 * The guarded way from a host name to a socket. A name check alone is not enough, since a vendor's name may lead
 * anywhere, so three points are guarded (CVE-2023-42282, CVE-2024-29415 and others each missed one):
 *
 * 1. a literal address in place of a name must be public;
 * 2. every address that the resolver answers must be public, and only those very addresses are dialled, so a second
 *    look-up can't come out differently;
 * 3. the peer that the socket has reached must be one of them, before a byte is sent.
 *
 * Then TLS, always verified against the vendor's name. Only an operator's own override is dialled unguarded.
 */
import { isIP, connect as netConnect, type Socket, type TcpNetConnectOpts } from 'node:net';
import { rootCertificates, connect as tlsConnect } from 'node:tls';
import { callbackify } from 'node:util';
import type { buildConnector } from 'undici';
import { answering, checkedAddresses, type Resolve } from './checkedAddresses.js';
import { createDeadline, unlessAborted } from './deadline.js';
import { EgressError, insecure, systemCode, unreachable } from './EgressError.js';
import { canonicalAddress } from './publicAddress.js';

/** Where a connection goes. */
export type Destination = {
  /** Name or address without brackets. */
  readonly host: string;
  readonly port: number;
  /** The name that the certificate must hold, or null for plain HTTP, which only an override can ask for. */
  readonly tlsName: string | null;
  /** False for an operator's own override alone. */
  readonly guarded: boolean;
};

export type ConnectorOptions = {
  readonly resolve: Resolve;
  readonly isAllowed: (address: string) => boolean;
  /** Milliseconds for look-up, connection and TLS together. */
  readonly connectMs: number;
  /** Certificates to trust beside the public ones, in PEM. */
  readonly roots?: readonly string[];
  readonly signal?: AbortSignal;
  readonly connect?: (options: TcpNetConnectOpts) => Socket;
};

/** A connector for undici. Its errors are `EgressError`: `vendor_unreachable`, `host_not_allowed`, `tls_error`. */
export function createConnector(
  destination: Destination,
  options: ConnectorOptions,
): buildConnector.connector {
  const open = callbackify(() => openSocket(destination, options));
  return (_, callback) => open((error, socket) => (error ? callback(error, null) : callback(null, socket)));
}

/** Opens the socket within `connectMs`, or leaves none behind. */
export async function openSocket(destination: Destination, options: ConnectorOptions): Promise<Socket> {
  const late = () => new EgressError('vendor_unreachable', 'No connection within the time allowed.');
  const deadline = createDeadline(options.connectMs, late, options.signal);
  const { signal } = deadline;
  const { host, tlsName } = destination;
  try {
    const addresses = destination.guarded
      ? await unlessAborted(checkedAddresses(host, options.resolve, options.isAllowed), signal)
      : undefined;
    const socket = await dial(destination, addresses, options, signal);
    return tlsName === null ? socket : await secure(socket, tlsName, options, signal);
  } finally {
    deadline.clear();
  }
}

/** Connects, and checks whom it has reached. */
async function dial(
  { host, port }: Destination,
  addresses: readonly string[] | undefined,
  { isAllowed, connect = netConnect }: ConnectorOptions,
  signal: AbortSignal,
): Promise<Socket> {
  const lookup = addresses && { lookup: answering(addresses) };
  const socket = connect({ host, port, noDelay: true, autoSelectFamily: true, ...lookup });
  await opened(socket, 'connect', signal, (error) => unreachable('The connection failed', error));
  const peer = socket.remoteAddress ?? '';
  if (addresses && !(isAllowed(peer) && addresses.some((one) => isSame(one, peer)))) {
    socket.destroy();
    throw new EgressError(
      'vendor_unreachable',
      'The connection led to another address than the one checked.',
    );
  }
  return socket;
}

function secure(socket: Socket, name: string, { roots = [] }: ConnectorOptions, signal: AbortSignal) {
  const secured = tlsConnect({
    socket,
    host: name,
    servername: isIP(name) === 0 ? name : '',
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    // Said aloud so that NODE_TLS_REJECT_UNAUTHORIZED can't turn it off.
    rejectUnauthorized: true,
    ...(roots.length > 0 && { ca: [...rootCertificates, ...roots] }),
  });
  return opened(secured, 'secureConnect', signal, (error) =>
    systemCode(error) === 'ECONNRESET'
      ? unreachable('The connection was closed before TLS was set up', error)
      : insecure('The certificate or TLS was not in order', error),
  );
}

/** Waits for the socket to be ready; destroys it on an error and when the signal ends the waiting. */
function opened<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
  explain: (error: unknown) => EgressError,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const stop = () => fail(signal.reason as Error);
    const fail = (error: Error) => {
      signal.removeEventListener('abort', stop);
      // A late error on a socket that nobody wants must not end the process.
      socket.on('error', () => {}).destroy();
      reject(error);
    };
    const onError = (error: unknown) => fail(explain(error));
    socket.once('error', onError).once(event, () => {
      signal.removeEventListener('abort', stop);
      socket.off('error', onError);
      resolve(socket);
    });
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function isSame(one: string, other: string): boolean {
  return canonicalAddress(one) === canonicalAddress(other);
}

import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** `wanted` if nobody listens there, else any free port of 127.0.0.1. With 0 always any. */
export async function freePort(wanted = 0): Promise<number> {
  return (await tryPort(wanted)) ?? (await tryPort(0)) ?? wanted;
}

/** Null if somebody listens there. */
export async function tryPort(port: number): Promise<number | null> {
  const server = createServer();
  const listening = once(server, 'listening');
  server.listen(port, '127.0.0.1');
  try {
    await listening;
  } catch {
    return null;
  }
  const { port: found } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return found;
}

// The load, in a process of its own so that it does not take turns with the server: autocannon, told over IPC.
import autocannon from 'autocannon';

/** Requests under way at any time: as many as the pool has connections. */
const CONNECTIONS = 10;

process.on('message', ({ url, shots, seconds }) => {
  let next = 0;
  const take = (request) => Object.assign(request, shots[next++ % shots.length]);
  const { path, headers, body } = shots[0];
  const request = {
    method: 'POST',
    path,
    headers,
    body,
    ...(shots.length > 1 ? { setupRequest: take } : {}),
  };
  autocannon(
    { url, connections: CONNECTIONS, duration: seconds, sampleInt: 100, requests: [request] },
    (error, result) => {
      if (error) throw error;
      const failed = result.non2xx + result.errors + result.timeouts;
      process.send({ perSecond: result['2xx'] / result.duration, done: result['2xx'], failed });
    },
  );
});
process.on('disconnect', () => process.exit());

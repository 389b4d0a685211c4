import type { Egress, EgressRequest, EgressResponse } from '../egress/index.js';

/**
 * For one check: a read that was answered is not sent again, so that several capabilities may be proven by different
 * places of one answer. What did not succeed is asked anew by whoever needs it.
 */
export function rememberReads(egress: Egress): Pick<Egress, 'send'> {
  const reads = new Map<string, Promise<EgressResponse>>();
  return {
    send(request) {
      if (request.method !== 'GET') return egress.send(request);
      const key = keyOf(request);
      const known = reads.get(key);
      if (known) return known;
      const forget = () => void reads.delete(key);
      const reading = egress.send(request);
      reads.set(key, reading);
      reading.then(({ status }) => (status >= 200 && status < 300 ? undefined : forget()), forget);
      return reading;
    },
  };
}

function keyOf({ url, headers }: EgressRequest): string {
  return JSON.stringify([url, Object.entries(headers).sort(([one], [other]) => (one < other ? -1 : 1))]);
}

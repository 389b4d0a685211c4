import type { CheckResponse, Connection, ConnectionList, Problem, SessionVendor } from 'sallyport/contract';
import type { TestServer } from '../../testServer.js';
import type { Trial } from './trials.js';

/** What a customer's attempt came to, as a host and the modal see it. */
export type Attempt = {
  /** Ids of the methods that the form offers. */
  readonly offered: readonly string[];
  readonly check: CheckResponse;
  /** Why saving without a word about gaps was refused; null where it was not. */
  readonly refusal: Problem['code'] | null;
  readonly saved: Connection | null;
  /** The connection as the provisioning API lists it, by the identifier that the host gave to the invite. */
  readonly listed: Connection | null;
};

/** Mints an invite, redeems it, gets the form, checks and saves: every request that the modal makes. */
export async function connectThroughWidget(server: TestServer, trial: Trial): Promise<Attempt> {
  const { vendor, method, credentials } = trial;
  const identifier = identifierOf(trial);
  const session = await server.redeem((await server.mint({ vendor, identifier })).token);
  const form = (await server.widget(session, 'GET', `/vendors/${vendor}`)).body as SessionVendor;
  const answer = await server.widget(session, 'POST', '/checks', { vendor, method, credentials });
  if (answer.status !== 200) throw new Error(`The check answered ${String(answer.status)}: ${answer.text}`);
  const check = answer.body as CheckResponse;

  const save = (body: object) => server.widget(session, 'POST', '/connections', body);
  const check_id = check.check_id ?? UNKNOWN_CHECK;
  let last = await save({ check_id });
  const refusal = last.status === 201 ? null : (last.body as Problem).code;
  if (refusal !== null) last = await save({ check_id, accept_partial: true });
  const saved = last.status === 201 ? (last.body as Connection) : null;

  const list = await server.call('GET', server.inOrganization(`/connections?vendor=${vendor}&limit=200`));
  const { items } = list.body as ConnectionList;
  return {
    offered: form.methods.map(({ id }) => id),
    check,
    refusal,
    saved,
    listed: items.find((each) => each.identifier === identifier) ?? null,
  };
}

/** Of the right shape, as somebody would make one up who was given none. */
const UNKNOWN_CHECK = `spc_${'A'.repeat(43)}`;

const identifierOf = ({ vendor, method, outcome }: Trial): string => `${vendor} ${method} ${outcome}`;

import type { CheckResponse, Connection, ConnectionList, Problem, SessionVendor } from 'sallyport/contract';
import type { Answer, TestServer } from '../../testServer.js';
import type { Trial } from './trials.js';

/** What a customer's attempt came to, as a host and the modal see it. */
export type Attempt = {
  /** Ids of the methods that the form offers. */
  readonly offered: readonly string[];
  readonly check: CheckResponse;
  /**
   * Why a save was refused; null where it was not. Without a check id one is made up, and everything is accepted; with one,
   * it is tried without a word about gaps first.
   */
  readonly refusal: Problem['code'] | null;
  readonly saved: Connection | null;
  /** What was saved, as the provisioning API lists it by the identifier that the host gave to the invite. */
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

  const offered = form.methods.map(({ id }) => id);
  const save = (accept_partial: boolean, check_id: string) =>
    server.widget(session, 'POST', '/connections', { check_id, accept_partial });
  const refused = ({ body }: Answer) => (body as Problem).code;
  if (check.check_id === null) {
    return { offered, check, refusal: refused(await save(true, UNKNOWN_CHECK)), saved: null, listed: null };
  }
  const first = await save(false, check.check_id);
  const last = first.status === 201 ? first : await save(true, check.check_id);
  const list = await server.call('GET', server.inOrganization(`/connections?vendor=${vendor}&limit=200`));
  return {
    offered,
    check,
    refusal: first.status === 201 ? null : refused(first),
    saved: last.status === 201 ? (last.body as Connection) : null,
    listed: (list.body as ConnectionList).items.find((each) => each.identifier === identifier) ?? null,
  };
}

/** Of the right shape, as somebody would make one up who was given none. */
const UNKNOWN_CHECK = `spc_${'A'.repeat(43)}`;

const identifierOf = ({ vendor, method, outcome }: Trial): string => `${vendor} ${method} ${outcome}`;

import type { Authorization, Session } from 'sallyport/contract';
import type { TestServer } from '../../testServer.js';

/** An authorization that a modal has begun, with its session. */
export type StartedWalk = {
  readonly session: Session;
  readonly authorization: Authorization;
  readonly startUrl: string;
  /** How it stands. */
  readonly look: () => Promise<Authorization>;
};

export async function startWalk(
  server: TestServer,
  vendor: string,
  method: string,
  { invite = {}, credentials = {} }: { readonly invite?: object; readonly credentials?: object } = {},
): Promise<StartedWalk> {
  const session = await server.redeem((await server.mint({ vendor, ...invite })).token);
  const answer = await server.widget(session, 'POST', '/authorizations', { vendor, method, credentials });
  if (answer.status !== 201) throw new Error(`Starting answered ${answer.text}`);
  const authorization = answer.body as Authorization;
  return {
    session,
    authorization,
    startUrl: authorization.start_url ?? '',
    look: async () =>
      (await server.widget(session, 'GET', `/authorizations/${authorization.id}`)).body as Authorization,
  };
}

import type Provider from 'oidc-provider';
import { json } from '../answers.js';
import type { Answer, VendorRequest, World } from '../site.js';
import { formOf } from '../strictness.js';
import { askProvider } from './askProvider.js';
import type { AuthorizationServer } from './authorizationServer.js';
import { misbehavingTokens } from './misbehaviour.js';
import { registrationOf } from './redirectUri.js';

/** The provider's answer, in the vendor's words, and then as wrong as the sandbox was told to be. */
export async function answerTokenRequest(
  world: World,
  server: AuthorizationServer,
  provider: Provider,
  request: VendorRequest,
): Promise<Answer> {
  const form = formOf(request);
  const grant = form.get('grant_type');
  const vendor = registrationOf(form.get('redirect_uri'))?.vendor ?? server.vendors[0];
  world.tokenRequests.add(vendor, grant);
  if (world.oauth.ignorePkce) form.delete('code_verifier');
  const isRefused = grant === 'refresh_token' && world.oauth.refresh === 'invalid_grant';
  const answer = isRefused
    ? json(400, { error: 'invalid_grant' })
    : await askProvider(provider, { ...request, body: Buffer.from(form.toString()) });
  const worded = (await server.tokenQuirks?.(answer, { world, request, grant })) ?? answer;
  return misbehavingTokens(worded, grant, world);
}

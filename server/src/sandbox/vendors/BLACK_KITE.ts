import { json, RETRY_AFTER_SECS, troubled } from '../answers.js';
import { bearerTokens, type TokenBook } from '../bearerTokens.js';
import { byRoutes } from '../routes.js';
import { holderOf, knownTo, type SandboxCredentials, valueAt } from '../sandboxCredentials.js';
import type { Answer, SandboxVendor, Site, VendorRequest, World } from '../site.js';
import { accepts, formOf, isForm, strangeParameter } from '../strictness.js';

const client = (word: string, secret = word) => ({
  client_id: `sandbox_black_kite_${word}`,
  client_secret: `sandbox_black_kite_secret_${secret}`,
});

/**
 * Only the token call is known, and of it neither the statuses of its errors nor their words. Where the facts are
 * silent, this is RFC 6749, section 5.2, which leaves 400 and 401 to the server: a wrong secret gets the one, a client
 * that nobody knows the other. No read is known at all, so there is none here either.
 */
const fail = (status: number, error: string, headers = {}): Answer => json(status, { error }, headers);
const words = {
  rateLimited: () => fail(429, 'too_many_requests', { 'retry-after': String(RETRY_AFTER_SECS) }),
  down: () => fail(503, 'temporarily_unavailable'),
};

/** Whoever makes the credential chooses how long its tokens live. */
const TOKEN_SECS = 86_400;
const tokenBook = (): TokenBook<SandboxCredentials> => new Map();

const app: Site = {
  owns: (host) => host === 'app.blackkitetech.com',
  open: (world) =>
    byRoutes(
      [{ method: 'POST', path: '/api/v2/oauth/token', answer: (request) => issueToken(world, request) }],
      { notFound: () => fail(404, 'not_found'), methodNotAllowed: () => fail(405, 'method_not_allowed') },
    ),
};

function issueToken(world: World, request: VendorRequest): Answer {
  if (!isForm(request)) return fail(415, 'invalid_request');
  if (!accepts(request, 'application/json')) return fail(406, 'invalid_request');
  const form = formOf(request);
  if (strangeParameter(form, { grant_type: /./, client_id: /./, client_secret: /./ }) !== null) {
    return fail(400, 'invalid_request');
  }
  if (form.get('grant_type') !== 'client_credentials') return fail(400, 'unsupported_grant_type');
  const row = holderOf(knownTo('BLACK_KITE', world.accounts), 'client_id', form.get('client_id'));
  if (!row) return fail(400, 'invalid_client');
  if (valueAt(row, 'client_secret') !== form.get('client_secret')) return fail(401, 'invalid_client');
  return troubled(row, words, () =>
    json(200, {
      access_token: bearerTokens(world, tokenBook).issue(row, TOKEN_SECS),
      token_type: 'bearer',
      expires_in: TOKEN_SECS,
    }),
  );
}

export const BLACK_KITE: SandboxVendor = {
  id: 'BLACK_KITE',
  name: 'Black Kite',
  sites: [app],
  credentials: [
    {
      method: 'client_credentials',
      outcome: 'works',
      credentials: client('works'),
      note: '200 with a token. No read is published that could prove more.',
    },
    {
      method: 'client_credentials',
      outcome: 'wrong_key',
      credentials: client('works', 'wrong'),
      note: 'The ID of `works` with another secret: 401 `invalid_client`.',
    },
    {
      method: 'client_credentials',
      outcome: 'unknown_id',
      credentials: client('unknown'),
      note: 'No such client: 400 `invalid_client`.',
    },
    {
      method: 'client_credentials',
      outcome: 'rate_limited',
      credentials: client('limited'),
      note: '429 with `Retry-After: 30`.',
    },
    { method: 'client_credentials', outcome: 'down', credentials: client('down'), note: '503.' },
    {
      method: 'client_credentials',
      outcome: 'slow',
      credentials: client('slow'),
      note: '200, long after anyone would wait.',
    },
  ],
};

import type { OAuth } from '../../src/vendors/index.js';
import { code } from '../markdown.js';

/** How somebody signs in: the pages that a browser sees, where the code goes, what is kept. */
export function signInLines({ pages, token, revocation, refresh, proof = [] }: OAuth): readonly string[] {
  const lines = pages.map((page) => {
    const from = page.scopesFrom === 'request' ? 'asks for' : "has the app's";
    const pkce = page.response === 'code' ? `, PKCE ${page.pkce}` : '';
    return `- page ${code(page.url)}: ${from} ${page.scopes.map(code).join(', ')}${pkce}`;
  });
  const idle =
    'idleDays' in refresh && refresh.idleDays ? `, lost after ${refresh.idleDays} days without use` : '';
  return [
    'Sign-in:',
    [
      ...lines,
      `- codes go to ${code(token)}${revocation ? `, revoked at ${code(revocation)}` : ''}`,
      ...proof.map(
        ({ request }) => `- proof before anything is kept: ${code(`${request.method} ${request.url}`)}`,
      ),
      `- refresh tokens: ${refresh.tokens.replace('_', ' ')}${idle}`,
    ].join('\n'),
  ];
}

import { describe, expect, it } from 'vitest';
import { registrationOf } from './redirectUri.js';

describe('a redirect URI', () => {
  it.each([
    'http://127.0.0.1:4100/oauth/callback/SNYK/oauth',
    'http://localhost/oauth/callback/SNYK/oauth',
    'https://connect.example.com/oauth/callback/SNYK/oauth',
    'https://example.com/below/oauth/callback/SNYK/oauth',
  ])('is registered, such as %s', (uri) =>
    expect(registrationOf(uri)).toEqual({ vendor: 'SNYK', method: 'oauth' }),
  );

  it.each([
    '',
    'nonsense',
    '/oauth/callback/SNYK/oauth',
    'javascript://x/oauth/callback/SNYK/oauth',
    'ftp://example.com/oauth/callback/SNYK/oauth',
    'https://user:pw@example.com/oauth/callback/SNYK/oauth',
    'https://example.com/oauth/callback/SNYK/oauth?x=1',
    'https://example.com/oauth/callback/SNYK/oauth?',
    'https://example.com/oauth/callback/SNYK/oauth#x',
    'https://example.com/oauth/callback/SNYK/oauth/',
    'https://example.com/oauth/callback/SNYK',
    'https://example.com/oauth/callback/snyk/oauth',
    'https://example.com/x/../oauth/callback/SNYK/oauth',
    'https://example.com\\@attacker.example/oauth/callback/SNYK/oauth',
    'HTTPS://example.com/oauth/callback/SNYK/oauth',
    'https://example.com/?next=/oauth/callback/SNYK/oauth',
    'https://example.com/#/oauth/callback/SNYK/oauth',
  ])('is not registered as %s', (uri) => expect(registrationOf(uri)).toBeNull());
});

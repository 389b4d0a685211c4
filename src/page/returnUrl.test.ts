import { describe, expect, it } from 'vitest';
import { returnUrl } from './returnUrl.js';

describe('the address to come back to', () => {
  it.each([
    ['https://app.example.com/tools', 'https://app.example.com/tools'],
    ['https://app.example.com/tools?tab=2#/route', 'https://app.example.com/tools?tab=2'],
    ['http://localhost:5173/?view=connect', 'http://localhost:5173/?view=connect'],
  ])('of %s is %s', (address, expected) => {
    expect(returnUrl(address)).toBe(expected);
  });

  it.each([
    'token=canary',
    'access_token=canary',
    'invite=spi_canary',
    'x=sps_canary',
    'code=canary&state=canary',
    'api_key=canary',
    'AuthSession=canary',
    'password=canary',
    'sig=canary',
  ])('has no secret of the query: %s', (query) => {
    expect(returnUrl(`https://app.example.com/?tab=2&${query}#canary`)).toBe(
      'https://app.example.com/?tab=2',
    );
  });

  it('has no user and no password', () => {
    expect(returnUrl('https://canary:canary@app.example.com/')).toBe('https://app.example.com/');
  });

  it.each(['about:blank', 'about:srcdoc', 'file:///tmp/page.html', 'data:text/html,x', 'blob:https://a.b/c'])(
    'is none for a page at %s',
    (address) => expect(returnUrl(address)).toBeNull(),
  );

  it('is none where it would be too long to be taken', () => {
    expect(returnUrl(`https://app.example.com/a?q=${'x'.repeat(2100)}`)).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { serverUrl } from './serverUrl.js';

it.each([
  ['https://connect.example.com/embed?origin=https://app.example.com', 'https://connect.example.com'],
  ['https://example.com/connect/embed?origin=https://a.example.com/', 'https://example.com/connect'],
  ['http://127.0.0.1:8787/link#spi_canary', 'http://127.0.0.1:8787'],
])('of %s is %s', (page, url) => {
  expect(serverUrl(page)).toBe(url);
});

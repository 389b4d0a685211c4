import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { configureOnRamp, LeenOnRamp } from './index.js';

const props = { token: 'spi_sample', setLeenOnRampResponse: () => {}, setShowLeenOnRamp: () => {} };

it('says what to do where no server was named', () => {
  expect(() => renderToString(<LeenOnRamp {...props} />)).toThrow(/configureOnRamp\(\{ serverUrl \}\)/u);
});

it('takes the server of the element, or the one that was named once', () => {
  const serverUrl = 'https://connect.example.com';
  expect(renderToString(<LeenOnRamp {...props} serverUrl={serverUrl} />)).toBe('');
  configureOnRamp({ serverUrl });
  expect(renderToString(<LeenOnRamp {...props} />)).toBe('');
});

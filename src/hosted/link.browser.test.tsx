import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { button, dialog, fewVendors } from '../react/showInPage.test.support.js';
import { sampleVendor } from '../testing/index.js';
import { openModal } from './link.js';

const KEY = 'canary-of-a-secret-key'.padEnd(64, 'k');
const PATIENCE = { timeout: 20_000 };
const accessKey = () => page.getByLabelText('Access Key', { exact: true });

afterEach(() => vi.restoreAllMocks());

/** A server that knows these answers. */
function serve(answers: Readonly<Record<string, object>>) {
  return vi.spyOn(window, 'fetch').mockImplementation((input) => {
    const path = new URL(input as string).pathname;
    return Promise.resolve(Response.json(answers[path] ?? {}, { status: answers[path] ? 200 : 404 }));
  });
}

const session = { ...fewVendors, session_token: 'sps_canary' };

describe('the modal of a link', () => {
  it('is not there before it is asked for', () => {
    expect(document.querySelector('sallyport-modal')).toBeNull();
  });

  it('opens with the token of the link, tells of the exit, and goes on with what was typed', async () => {
    const fetch = serve({
      '/v1/widget/sessions': session,
      '/v1/widget/vendors/TENABLE': sampleVendor('TENABLE'),
    });
    const onSuccess = vi.fn();
    const onExit = vi.fn();
    const given = { token: 'spi_canary', serverUrl: 'https://connect.example.com', onSuccess, onExit };
    onTestFinished(async () => {
      if (document.querySelector('sallyport-modal')) await button('Close').click();
    });

    openModal(given);
    await button(/^Tenable/u).click();
    await accessKey().fill(KEY);
    await button('Close').click();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), PATIENCE);
    expect(onExit.mock.calls[0]?.[0]).toBeNull();
    await expect.element(dialog()).not.toBeInTheDocument();

    openModal(given);
    await expect.element(accessKey()).toHaveValue(KEY);
    const redeemed = fetch.mock.calls.filter(([input]) => /\/sessions\?/u.test(input as string));
    expect(redeemed.map(([, init]) => JSON.parse(init?.body as string) as unknown)).toEqual([
      { token: 'spi_canary', client_key: expect.any(String) as string },
    ]);
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFakeClient, fixtures, sampleChecks, sampleProblem } from '../../testing/index.js';
import { ConnectModal } from '../ConnectModal.js';
import { ConnectPreview } from '../ConnectPreview.js';
import { button, dialog, fewVendors, shadow, showInPage } from '../showInPage.test.support.js';

const details = () => shadow().querySelector<HTMLDetailsElement>('details.support');
const written = () => details()?.querySelector('pre')?.textContent ?? '';
const summary = () => dialog().getByText('Details for support', { exact: true });

/** What is copied, in place of the clipboard of whoever runs the tests. */
function clipboard(answer: () => Promise<void> = () => Promise.resolve()) {
  return vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(answer);
}

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

describe('the details for support', () => {
  it('are folded away until somebody wants them, by keyboard, too', async () => {
    showInPage(<ConnectPreview state={fixtures.failed} />);
    await expect.element(summary()).toBeVisible();
    expect(details()?.open).toBe(false);
    await expect.element(button('Copy the details')).not.toBeInTheDocument();
    details()?.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button('Copy the details')).toBeVisible();
    // What scrolls is reached, and has a name.
    await userEvent.tab();
    expect(shadow().activeElement).toBe(details()?.querySelector('pre'));
    expect(shadow().activeElement?.ariaLabel).toBe('Details for support');
  });

  it('are copied as they stand there, and say so, on the button and aloud', async () => {
    const copied = clipboard();
    showInPage(<ConnectPreview state={fixtures.failed} />);
    await summary().click();
    await button('Copy the details').click();
    await expect.element(button('Copied, with nothing secret in it')).toBeVisible();
    await expect.element(dialog().getByRole('status')).toHaveTextContent('Copied, with nothing secret in it');
    expect(copied.mock.calls).toEqual([[written()]]);
    expect(written()).toContain('Problem: network (you)\nRequest: req_8F3k2');
    // Another time, later: the button is itself again.
    await expect.element(button('Copy the details')).toBeVisible();
  });

  it('claim nothing where the page may not copy: they stand there to be selected', async () => {
    const copied = clipboard(() => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')));
    showInPage(<ConnectPreview state={fixtures.failed} />);
    await summary().click();
    await button('Copy the details').click();
    await expect.poll(() => copied.mock.calls.length).toBe(1);
    await expect.element(button('Copy the details')).toBeVisible();
    await expect.element(dialog().getByRole('status')).toHaveTextContent('');
  });

  it('are on every screen that says what went wrong, and on no other', async () => {
    const wrong = { ...fixtures.entering_credentials, check: sampleChecks.refused };
    const { show } = showInPage(<ConnectPreview state={wrong} />);
    await expect.element(summary()).toBeVisible();
    show(<ConnectPreview state={fixtures.expired} />);
    await expect.poll(() => details()?.querySelector('pre')?.textContent).toContain('Step: expired');
    for (const state of [fixtures.entering_credentials, fixtures.choosing_vendor, fixtures.connected]) {
      show(<ConnectPreview state={state} />);
      await expect.poll(() => shadow().querySelector('h2')).not.toBeNull();
      await expect.poll(() => details()).toBeNull();
    }
  });
});

describe('what is typed', () => {
  it.each([
    ['the check says no', { check: sampleChecks.refused }],
    ['the server says no', { fail: { check: sampleProblem('too_many_checks') } }],
    ['the network is gone', { fail: { check: sampleProblem('network') } }],
  ])('is never in them, nor is the invite: %s', async (_, answers) => {
    const client = createFakeClient({ session: fewVendors, ...answers });
    showInPage(
      <ConnectModal
        token="spi_canary_of_the_invite"
        serverUrl="https://connect.example.com/canary?canary=1#canary"
        client={client}
        vendor="CROWDSTRIKE"
        defaultOpen
      />,
    );
    // The form, and not the outline of it under the same title.
    await expect.element(button('Check and connect')).toBeVisible();
    for (const input of shadow().querySelectorAll<HTMLInputElement>('form input')) {
      await userEvent.fill(input, 'ca4a4'.repeat(8).slice(0, input.type === 'password' ? 40 : 32));
    }
    await button('Check and connect').click();
    await expect.element(summary()).toBeVisible();
    await summary().click();
    expect(JSON.stringify(client.calls)).toContain('ca4a4');
    expect(written()).toContain('Vendor: CROWDSTRIKE');
    expect(written()).toContain('Server: https://connect.example.com\n');
    expect(written()).toContain(`Page: ${location.origin}\n`);
    expect(written()).not.toMatch(/canary|ca4a4|spi_|spc_|sps_/u);
  });
});

import { StrictMode } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConnectClient, ConnectProblem } from '../contract/index.js';
import { createFakeClient, type FakeAnswers, sampleChecks, sampleProblem } from '../testing/index.js';
import { ConnectModal } from './ConnectModal.js';
import type { ConnectModalProps, ModalEvent } from './options.js';
import {
  button,
  dialog,
  expectFocusOn,
  fewVendors,
  focused,
  heading,
  shadow,
  showInPage,
} from './showInPage.test.support.js';

const KEY = 'a'.repeat(64);

function field(label: string) {
  return dialog().getByLabelText(label, { exact: true });
}

async function fillKeys(): Promise<void> {
  await field('Access Key').fill(KEY);
  await field('Secret Key').fill(KEY);
}

function start(answers: FakeAnswers = {}, props: Partial<ConnectModalProps> = {}) {
  const client = createFakeClient({ session: fewVendors, ...answers });
  const told = {
    onEvent: vi.fn<(event: ModalEvent) => void>(),
    onSuccess: vi.fn(),
    onExit: vi.fn(),
    onOpenChange: vi.fn(),
  };
  const element = (more: Partial<ConnectModalProps> = {}) => (
    <ConnectModal
      token="spi_sample"
      serverUrl="https://connect.example.com"
      client={client}
      defaultOpen
      {...told}
      {...props}
      {...more}
    />
  );
  const { show, hide } = showInPage(element());
  const events = () => told.onEvent.mock.calls.map(([event]) => event.name);
  return { client, ...told, events, hide, update: (more: Partial<ConnectModalProps>) => show(element(more)) };
}

async function chooseTenable(): Promise<void> {
  await button(/^Tenable/u).click();
}

describe('from the picker to a connection', () => {
  it('takes a person through picker, form and check, and tells the host of each step in order', async () => {
    const { client, onSuccess, onExit, onOpenChange, events } = start();
    await expect.element(heading('Connect a tool')).toBeVisible();
    await chooseTenable();
    await expect.element(heading('Connect Tenable Vulnerability Management')).toBeVisible();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(heading('Tenable Vulnerability Management is connected')).toBeVisible();
    expect(onSuccess).toHaveBeenCalledOnce();
    await button('Done').click();
    await expect.element(dialog()).not.toBeInTheDocument();

    expect(onOpenChange.mock.calls).toEqual([[false, { reason: 'completed' }]]);
    expect(onExit).not.toHaveBeenCalled();
    expect(events()).toEqual([
      'opened',
      'ready',
      'vendor_selected',
      'check_started',
      'check_finished',
      'connected',
      'closed',
    ]);
    expect(client.calls.find((call) => call.name === 'check')?.input).toEqual({
      vendor: 'TENABLE',
      method: 'api_keys',
      credentials: { client_key: KEY, secret_key: KEY },
    });
  });

  it('never puts a value that was typed into an event, a callback or the storage', async () => {
    const { onEvent, onSuccess } = start();
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(heading(/is connected/u)).toBeVisible();
    const all = JSON.stringify([
      onEvent.mock.calls,
      onSuccess.mock.calls,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
    ]);
    expect(all).not.toContain(KEY);
  });

  it('shows the form in the same frame as the click once the form is here', async () => {
    const { client } = start();
    await button(/^Tenable/u).hover();
    await vi.waitFor(() => expect(client.peekVendor('TENABLE')).not.toBeNull(), { timeout: 20_000 });
    (button(/^Tenable/u).element() as HTMLElement).click();
    await Promise.resolve();
    expect(shadow().querySelector('h2')?.textContent).toBe('Connect Tenable Vulnerability Management');
  });

  it('skips the picker where there is but one vendor', async () => {
    const { sampleVendor } = await import('../testing/index.js');
    start({
      session: { ...fewVendors, vendors: fewVendors.vendors.slice(-1), vendor: sampleVendor('TENABLE') },
    });
    await expect.element(heading('Connect Tenable Vulnerability Management')).toBeVisible();
    await expect.element(button('Back')).not.toBeInTheDocument();
  });

  it('opens before the token is there, and goes on when it comes', async () => {
    const { client, update } = start({}, { token: null });
    await expect.element(heading('Connect a tool')).toBeVisible();
    expect(client.calls).toEqual([]);
    update({ token: 'spi_late' });
    await expect.element(button(/^Tenable/u)).toBeVisible();
    // The first of what is asked: where the mouse happens to lie on a card, its vendor is asked for, too.
    expect(client.calls[0]).toEqual({ name: 'redeem', input: 'spi_late' });
  });

  it('redeems once under StrictMode', async () => {
    const client = createFakeClient({ session: fewVendors });
    showInPage(
      <StrictMode>
        <ConnectModal
          token="spi_sample"
          serverUrl="https://connect.example.com"
          client={client}
          defaultOpen
        />
      </StrictMode>,
    );
    await expect.element(button(/^Tenable/u)).toBeVisible();
    expect(client.calls.filter((call) => call.name === 'redeem')).toHaveLength(1);
    expect(document.querySelectorAll('sallyport-modal')).toHaveLength(1);
  });

  it('checks once, however often the button is pressed', async () => {
    const { client } = start({ delayMs: 50 });
    await chooseTenable();
    await fillKeys();
    const submit = shadow().querySelector<HTMLElement>('[type="submit"]');
    for (let press = 0; press < 20; press += 1) submit?.click();
    await expect.element(heading(/is connected/u)).toBeVisible();
    expect(client.calls.filter((call) => call.name === 'check')).toHaveLength(1);
    expect(client.calls.filter((call) => call.name === 'save')).toHaveLength(1);
  });
});

describe('when the check does not succeed', () => {
  it('says on the form that the keys were refused, and keeps them', async () => {
    start({ check: { ...sampleChecks.refused, note: 'Both keys must belong to **one** user.' } });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expectFocusOn(heading('Tenable Vulnerability Management does not accept these keys'));
    await expect.element(dialog().getByText('Both keys must belong to one user.')).toBeVisible();
    await expect.element(field('Access Key')).toHaveValue(KEY);
  });

  it('counts down where the vendor asked us to wait', async () => {
    start({ check: { ...sampleChecks.unavailable, retry_after_secs: 2 } });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(button(/Try again in \d s/u)).toBeDisabled();
    await expect.element(button('Check and connect'), { timeout: 4000 }).toBeEnabled();
  });

  it('offers what the check found out, and checks again with it', async () => {
    const eu = 'https://api.eu-1.crowdstrike.com';
    const { client } = start({
      check: (request) =>
        request.credentials['base_url'] === eu
          ? sampleChecks.works
          : { ...sampleChecks.refused, code: 'wrong_region', suggest: { path: 'base_url', value: eu } },
    });
    await button(/^CrowdStrike/u).click();
    await field('Client ID').fill('id');
    await field('Client Secret').fill('secret');
    await button('Check and connect').click();
    await button(/^Use EU-1/u).click();
    await expect.element(heading(/is connected/u)).toBeVisible();
    expect(client.calls.filter((call) => call.name === 'check')).toHaveLength(2);
  });

  it('shows what is missing by its exact name, and saves it knowingly', async () => {
    const { client, onSuccess } = start({ check: sampleChecks.partial });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(heading('Almost there')).toBeVisible();
    await expect.element(dialog().getByText('Alerts: Read', { exact: true })).toBeVisible();
    expect(onSuccess).not.toHaveBeenCalled();
    await button('Connect anyway').click();
    await expect.element(heading('Tenable Vulnerability Management is connected, with gaps')).toBeVisible();
    expect(client.calls.at(-1)).toMatchObject({ name: 'save', input: { acceptPartial: true } });
  });

  it('checks a partial result again with the same keys', async () => {
    let tries = 0;
    const { client } = start({
      check: () => {
        tries += 1;
        return tries === 1 ? sampleChecks.partial : sampleChecks.works;
      },
    });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await button('Check again').click();
    await expect.element(heading('Tenable Vulnerability Management is connected')).toBeVisible();
    const checks = client.calls.filter((call) => call.name === 'check');
    expect(checks[1]?.input).toEqual(checks[0]?.input);
  });

  it('says "not verified" where the vendor publishes no check', async () => {
    start({ check: sampleChecks.unverified });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await button('Save unverified').click();
    await expect.element(heading('Saved, not verified')).toBeVisible();
  });

  it('brings what the server found wrong to its field', async () => {
    const fields = [{ path: 'credentials.secret_key', code: 'too_short', message: 'too short' }];
    const fail = { check: sampleProblem('invalid_fields', { fields }) };
    start({ fail });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expectFocusOn(field('Secret Key'));
    await expect.element(field('Secret Key')).toHaveAccessibleDescription(/cut off/u);
  });

  it('can be cancelled in mid-check, and keeps what was typed', async () => {
    const client = {
      ...createFakeClient({ session: fewVendors }),
      check: () => new Promise<never>(() => {}),
    };
    start({}, { client });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(heading('Checking with Tenable Vulnerability Management')).toBeVisible();
    await button('Cancel').click();
    await expect.element(field('Access Key')).toHaveValue(KEY);
  });
});

describe('when time runs out', () => {
  function expiring(problem: ConnectProblem) {
    const client = createFakeClient({ session: fewVendors });
    let tries = 0;
    return {
      ...client,
      check: (...input: Parameters<ConnectClient['check']>) => {
        tries += 1;
        return tries === 1
          ? Promise.reject(Object.assign(new Error(problem.code), { problem }))
          : client.check(...input);
      },
    };
  }

  it('asks the host for a fresh token, and goes on with what was typed', async () => {
    const client = expiring(sampleProblem('invite_expired'));
    const onTokenExpired = vi.fn(async () => 'spi_fresh');
    start({}, { client, onTokenExpired });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(field('Secret Key')).toHaveValue(KEY);
    expect(onTokenExpired).toHaveBeenCalledOnce();
    expect(client.calls.filter((call) => call.name === 'redeem').map((call) => call.input)).toEqual([
      'spi_sample',
      'spi_fresh',
    ]);
    await button('Check and connect').click();
    await expect.element(heading(/is connected/u)).toBeVisible();
  });

  it('goes on, too, when the host answers with a new `token`', async () => {
    const client = expiring(sampleProblem('invite_expired'));
    const { update } = start({}, { client, onTokenExpired: () => undefined });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(heading('This took a little long')).toBeVisible();
    update({ client, token: 'spi_fresh' });
    await expect.element(field('Secret Key')).toHaveValue(KEY);
  });

  it.each([
    ['answers null', () => null],
    ['rejects', () => Promise.reject(new Error('offline'))],
    ['is not there', undefined],
  ])('explains itself where the host %s', async (_, onTokenExpired) => {
    start({ fail: { redeem: sampleProblem('invite_expired') } }, { onTokenExpired });
    await expect.element(heading('This took a little long')).toBeVisible();
  });
});

describe('onExit', () => {
  const ways: readonly [string, string, () => Promise<unknown>][] = [
    ['the close button', 'close_press', () => button('Close').click()],
    ['Escape', 'escape_key', () => userEvent.keyboard('{Escape}')],
    ['a press outside', 'outside_press', () => dialog().click({ position: { x: 5, y: 5 } })],
  ];

  it.each(ways)('is called once after %s', async (_, reason, leave) => {
    const { onExit, onOpenChange } = start();
    await expect.element(button(/^Tenable/u)).toBeVisible();
    await leave();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(onExit.mock.calls).toEqual([
      [
        null,
        { reason, step: 'choosing_vendor', vendor: null, method: null, check: null, authorization: null },
      ],
    ]);
    expect(onOpenChange.mock.calls).toEqual([[false, { reason }]]);
  });

  it('is called once when the host closes', async () => {
    const { onExit, update } = start({}, { open: true });
    await expect.element(button(/^Tenable/u)).toBeVisible();
    update({ open: false });
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(onExit.mock.calls[0]?.[1]).toMatchObject({ reason: 'imperative' });
  });

  it('is called once where the host unmounts in answer to the close', async () => {
    const { onExit, hide } = start({}, { onOpenChange: () => hide() });
    await expect.element(button(/^Tenable/u)).toBeVisible();
    await button('Close').click();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(document.querySelector('sallyport-modal')).toBeNull();
  });

  it('is not called where the host just unmounts', async () => {
    const { onExit, hide } = start();
    await expect.element(button(/^Tenable/u)).toBeVisible();
    hide();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(onExit).not.toHaveBeenCalled();
    expect(document.querySelector('sallyport-modal')).toBeNull();
  });

  it('waits for the save that is under way, since the connection may be made', async () => {
    const client = createFakeClient({ session: fewVendors });
    let finish = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const slow = {
      ...client,
      save: (...input: Parameters<ConnectClient['save']>) => gate.then(() => client.save(...input)),
    };
    const { onExit, onSuccess } = start({}, { client: slow });
    await chooseTenable();
    await fillKeys();
    await button('Check and connect').click();
    await expect.element(heading('Saving the connection')).toBeVisible();
    await button('Close').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(onExit).not.toHaveBeenCalled();
    finish();
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(onExit).not.toHaveBeenCalled();
  });

  it('names the problem that stood in the way', async () => {
    const problem = sampleProblem('origin_not_allowed', { owner: 'the_app' });
    const { onExit, events } = start({ fail: { redeem: problem } });
    await expect.element(heading('This page may not connect tools')).toBeVisible();
    await button('Close').first().click();
    await vi.waitFor(() => expect(onExit).toHaveBeenCalledOnce(), { timeout: 20_000 });
    expect(onExit.mock.calls[0]?.[0]).toEqual(problem);
    expect(events()).toEqual(['opened', 'failed', 'closed']);
  });
});

describe('closing and opening again', () => {
  it('keeps what was typed, and the session', async () => {
    const { client, update } = start({}, { open: true });
    await chooseTenable();
    await fillKeys();
    update({ open: false });
    await expect.element(dialog()).not.toBeInTheDocument();
    update({ open: true });
    await expect.element(field('Secret Key')).toHaveValue(KEY);
    expect(client.calls.filter((call) => call.name === 'redeem')).toHaveLength(1);
  });

  it('forgets what was typed five minutes after a close', async () => {
    const { update } = start({}, { open: true });
    await chooseTenable();
    await fillKeys();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    update({ open: false });
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(5 * 60_000);
    vi.useRealTimers();
    update({ open: true });
    await expect.element(field('Secret Key')).toHaveValue('');
  });

  it('begins anew with another token', async () => {
    const { client, update } = start({}, { open: true });
    await chooseTenable();
    await fillKeys();
    update({ open: false });
    await expect.element(dialog()).not.toBeInTheDocument();
    update({ open: true, token: 'spi_other' });
    await chooseTenable();
    await expect.element(field('Secret Key')).toHaveValue('');
    expect(client.calls.filter((call) => call.name === 'redeem')).toHaveLength(2);
  });

  it('begins anew after a connection, and remembers the vendor', async () => {
    onTestFinished(() => localStorage.clear());
    const { update } = start({}, { open: true });
    await button(/^CrowdStrike/u).click();
    await field('Client ID').fill('id');
    await field('Client Secret').fill('secret');
    await button('Check and connect').click();
    await expect.element(heading(/is connected/u)).toBeVisible();
    update({ open: false });
    await expect.element(dialog()).not.toBeInTheDocument();
    update({ open: true });
    await expect.element(dialog().getByText('Used before')).toBeVisible();
    expect(JSON.parse(localStorage.getItem('sallyport:recent') ?? '')).toEqual(['CROWDSTRIKE']);
    await expect.element(dialog().getByRole('listitem').first()).toHaveTextContent('CrowdStrike');
  });

  it('stays open where a controlling host refuses to close', async () => {
    const { onExit } = start({}, { open: true });
    await expect.element(button(/^Tenable/u)).toBeVisible();
    await button('Close').click();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect.element(dialog()).toBeVisible();
    expect(onExit).not.toHaveBeenCalled();
  });

  it('takes no late word of an earlier close for another one', async () => {
    const { onOpenChange } = start();
    await expect.element(button(/^Tenable/u)).toBeVisible();
    shadow().querySelector('dialog')?.dispatchEvent(new Event('close'));
    expect(onOpenChange).not.toHaveBeenCalled();
  });

  it('gives the focus to each new screen', async () => {
    start();
    await expectFocusOn(dialog().getByLabelText('Search tools'));
    await chooseTenable();
    await expectFocusOn(heading(/^Connect Tenable/u));
    await button('Back').click();
    await expectFocusOn(dialog().getByLabelText('Search tools'));
    expect(focused()).not.toBe(document.body);
  });
});

describe('an update', () => {
  it('says so in its own words', async () => {
    const { sampleUpdateSession } = await import('../testing/index.js');
    start({ session: sampleUpdateSession });
    await expect.element(heading('Update the keys for Tenable Vulnerability Management')).toBeVisible();
    await expect.element(dialog().getByText('For “Production”.', { exact: false })).toBeVisible();
    await expect.element(button('Check and update')).toBeVisible();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ConnectEvent, EnteringCredentials } from '../../flow/index.js';
import { fixtures, sampleChecks, sampleVendor } from '../../testing/index.js';
import type { Field, PublicMethod } from '../../vendors/index.js';
import { ConnectPreview } from '../ConnectPreview.js';
import {
  button,
  dialog,
  enter,
  expectFocusOn,
  heading,
  shadow,
  showInPage,
} from '../showInPage.test.support.js';

const { entering_credentials: sample } = fixtures;

function form(fields: readonly Field[], more: Partial<EnteringCredentials> = {}) {
  const method: PublicMethod = { ...sample.method, id: 'made_up', fields };
  const vendor = { ...sample.vendor, generated: {}, methods: [method], ...more.vendor };
  const send = vi.fn<(event: ConnectEvent) => void>();
  showInPage(<ConnectPreview state={{ ...sample, ...more, vendor, method }} send={send} />);
  return send;
}

const submit = () => button('Check and connect');
const labelled = (label: string) => dialog().getByLabelText(label, { exact: true });

async function submitted(send: ReturnType<typeof form>): Promise<unknown> {
  await submit().click();
  await vi.waitFor(() => expect(send).toHaveBeenCalled(), { timeout: 20_000 });
  const [event] = send.mock.calls[0] ?? [];
  return event?.type === 'credentials_submitted' ? event.credentials : event;
}

describe('every kind of field', () => {
  const text = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
    path: 'value',
    label: 'Value',
    kind,
    ...more,
  });

  it.each([
    ['text', 'abc', 'abc'],
    ['secret', 'abc', 'abc'],
    ['url', 'https://api.crowdstrike.com/', 'https://api.crowdstrike.com'],
    ['host', 'api.crowdstrike.com', 'api.crowdstrike.com'],
    ['email', 'a@b.example', 'a@b.example'],
    ['number', ' 42 ', 42],
    ['textarea', '-----BEGIN-----\nx\n-----END-----\n', '-----BEGIN-----\nx\n-----END-----'],
  ] as const)('sends a %s as the server wants it', async (kind, typed, sent) => {
    const send = form([text(kind)]);
    await labelled('Value').fill(typed);
    expect(await submitted(send)).toEqual({ value: sent });
  });

  it('sends a date and time as a moment', async () => {
    const send = form([text('datetime')]);
    await labelled('Value').fill('2026-01-02T03:04');
    expect(await submitted(send)).toEqual({ value: new Date('2026-01-02T03:04').toISOString() });
  });

  it('sends a switch as true or false', async () => {
    const send = form([text('boolean')]);
    await labelled('Value').click();
    expect(await submitted(send)).toEqual({ value: true });
  });

  it('offers the choices of a select, and starts with its default', async () => {
    const choices = [
      { value: 'eu', label: 'Europe' },
      { value: 'us', label: 'America' },
    ];
    const send = form([text('select', { choices, default: 'us' })]);
    await expect.element(labelled('Value')).toHaveValue('us');
    await labelled('Value').selectOptions('Europe');
    expect(await submitted(send)).toEqual({ value: 'eu' });
  });

  it('takes a region that is not in the list', async () => {
    const send = form([text('region', { choices: [{ value: 'eu-1', label: 'Europe' }] })]);
    await labelled('Value').selectOptions('Another…');
    await expectFocusOn(labelled('Value'));
    await userEvent.keyboard('mars-1');
    expect(await submitted(send)).toEqual({ value: 'mars-1' });
  });

  it('leaves an optional one out where it is empty', async () => {
    const send = form([text('text'), { path: 'more', label: 'More', kind: 'text', required: false }]);
    await expect.element(dialog().getByText('Optional')).toBeVisible();
    await dialog().getByLabelText('Value').fill('x');
    expect(await submitted(send)).toEqual({ value: 'x' });
  });

  it('nests by path, and shows what the server made with a button that copies it', async () => {
    const vendor = { ...sample.vendor, generated: { 'aws.external_id': 'spx-123' } };
    const send = form(
      [
        { path: 'aws.role', label: 'Role', kind: 'text' },
        { path: 'aws.external_id', label: 'External ID', kind: 'text', generated: 'external_id' },
      ],
      { vendor },
    );
    await expect.element(dialog().getByText('spx-123')).toBeVisible();
    await expect.element(button('Copy External ID')).toBeVisible();
    await labelled('Role').fill('r');
    expect(await submitted(send)).toEqual({ aws: { role: 'r', external_id: 'spx-123' } });
  });

  it('shows a field once another one calls for it, and sends it only then', async () => {
    const choices = [
      { value: 'cloud', label: 'Cloud' },
      { value: 'own', label: 'Own' },
    ];
    const send = form([
      { path: 'where', label: 'Where', kind: 'select', choices, default: 'cloud' },
      { path: 'name', label: 'Name', kind: 'text', visibleWhen: { path: 'where', is: ['own'] } },
    ]);
    await expect.element(labelled('Name')).not.toBeInTheDocument();
    await labelled('Where').selectOptions('Own');
    await labelled('Name').fill('n');
    await labelled('Where').selectOptions('Cloud');
    expect(await submitted(send)).toEqual({ where: 'cloud' });
  });

  it('shows what stands around a value, without sending it', async () => {
    const send = form([text('text', { prefix: 'https://', suffix: '.example.com' })]);
    await expect.element(dialog().getByText('.example.com')).toBeVisible();
    await labelled('Value').fill('acme');
    expect(await submitted(send)).toEqual({ value: 'acme' });
  });
});

describe('what is pasted', () => {
  it('is trimmed at once, of spaces, quotes and line ends', async () => {
    form([{ path: 'key', label: 'Key', kind: 'secret' }]);
    await expect.element(labelled('Key')).toBeVisible();
    enter(labelled('Key').element(), ' "abc123"\n ', 'insertFromPaste');
    await expect.element(labelled('Key')).toHaveValue('abc123');
  });

  it('stays as it is where a person chose the value: a password', async () => {
    const send = form([{ path: 'password', label: 'Password', kind: 'secret', verbatim: true }]);
    await expect.element(labelled('Password')).toBeVisible();
    enter(labelled('Password').element(), ' "my pass" ', 'insertFromPaste');
    expect(await submitted(send)).toEqual({ password: ' "my pass" ' });
  });
});

describe('what is wrong', () => {
  const key: Field = {
    path: 'key',
    label: 'Key',
    kind: 'text',
    help: 'On the first page.',
    format: { pattern: '^[0-9]{4}$', hint: 'four digits', confidence: 'documented' },
  };

  it('is said at the field on submitting, the first one gets the focus, and nothing is sent', async () => {
    const send = form([{ path: 'one', label: 'One', kind: 'text' }, key]);
    await submit().click();
    await expectFocusOn(labelled('One'));
    await expect.element(labelled('One')).toBeInvalid();
    await expect.element(labelled('One')).toHaveAccessibleDescription(/Enter the One\./u);
    await expect
      .element(labelled('Key'))
      .toHaveAccessibleDescription(/Enter the Key\..*On the first page\./u);
    expect(send).not.toHaveBeenCalled();
  });

  it('is gone as soon as it is right', async () => {
    form([key]);
    await labelled('Key').fill('12');
    await submit().click();
    await expect.element(labelled('Key')).toHaveAccessibleDescription(/four digits/u);
    await labelled('Key').fill('1234');
    await expect.element(labelled('Key')).not.toBeInvalid();
  });

  it('blocks a foreign address', async () => {
    const send = form([{ path: 'url', label: 'Address', kind: 'url' }]);
    await labelled('Address').fill('https://evil.example');
    await submit().click();
    await expect
      .element(labelled('Address'))
      .toHaveAccessibleDescription(/does not belong to the vendor.*crowdstrike/u);
    expect(send).not.toHaveBeenCalled();
  });

  it('only asks where the format is a guess', async () => {
    const send = form([
      { ...key, format: { pattern: '^[0-9]{4}$', hint: 'four digits', confidence: 'inferred' } },
    ]);
    await labelled('Key').fill('12');
    await expect
      .element(labelled('Key'))
      .toHaveAccessibleDescription(/Is it complete\? Usually: four digits/u);
    await expect.element(labelled('Key')).not.toBeInvalid();
    expect(await submitted(send)).toEqual({ key: '12' });
  });
});

describe('the guide', () => {
  it('stands beside the form, with steps, links, values to copy and the permissions by name', async () => {
    showInPage(<ConnectPreview state={sample} />);
    await expect.element(dialog().getByText('Where to find this')).toBeVisible();
    expect(shadow().querySelectorAll('.guide > ol > li').length).toBe(sample.method.guide.length);
    for (const { permission } of sample.method.capabilities) {
      await expect.element(dialog().getByText(permission ?? '', { exact: true })).toBeVisible();
    }
    for (const link of shadow().querySelectorAll('a')) {
      expect([link.protocol, link.target, link.rel]).toEqual(['https:', '_blank', 'noopener noreferrer']);
    }
  });

  it('fills in what belongs to this invite', async () => {
    const vendor = sampleVendor('AWS_INSPECTOR2');
    for (const method of vendor.methods) {
      const { hide } = showInPage(<ConnectPreview state={{ ...sample, vendor, method }} />);
      await expect.element(heading('Connect Amazon Inspector')).toBeVisible();
      expect(shadow().querySelector('.guide')?.textContent).not.toMatch(/\{[a-z]/u);
      hide();
      await vi.waitFor(() => expect(document.querySelector('sallyport-modal')).toBeNull(), {
        timeout: 20_000,
      });
    }
  });
});

describe('an answer on the form', () => {
  it.each([
    ['your_admin', 'permission_missing', 'For your CrowdStrike Falcon administrator'],
    ['the_app', 'app_not_configured', 'For Northwind Security to fix'],
    ['the_vendor', 'vendor_unavailable', 'On CrowdStrike Falcon’s side'],
  ] as const)('says whose turn it is: %s', async (owner, code, words) => {
    const check = { ...sampleChecks.refused, owner, code };
    showInPage(<ConnectPreview state={{ ...sample, check }} />);
    await expect.element(dialog().getByText(words)).toBeVisible();
  });
});

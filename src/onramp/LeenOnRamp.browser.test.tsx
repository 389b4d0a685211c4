import { type FC, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import {
  createFakeClient,
  type FakeAnswers,
  sampleConnection,
  sampleProblem,
  sampleSession,
  sampleUpdateSession,
  sampleVendor,
} from '../testing/index.js';
import { button, dialog, heading, shadow, showInPage } from '../react/showInPage.test.support.js';
import { configureOnRamp, LeenOnRamp, type LeenOnRampProps, type LeenOnRampResponse } from './index.js';

const KEY = 'a'.repeat(64);
const tenable = sampleVendor('TENABLE');
/** A token of OnRamp's is for one vendor. */
const session = {
  ...sampleSession,
  vendors: sampleSession.vendors.filter(({ id }) => id === 'TENABLE'),
  vendor: tenable,
};

afterEach(() => localStorage.clear());

/** As hosts of OnRamp are built: two setters of `useState`, and the component while it is to be shown. */
function start(answers: FakeAnswers = {}, props: Partial<LeenOnRampProps> = {}) {
  configureOnRamp({ serverUrl: 'https://connect.example.com' });
  const client = createFakeClient({ session, ...answers });
  const responses: (LeenOnRampResponse | undefined)[] = [];
  const Host: FC<{ readonly connectionInviteToken: string }> = ({ connectionInviteToken }) => {
    const [response, setLeenOnRampResponse] = useState<LeenOnRampResponse | undefined>(undefined);
    const [isModalOpen, setIsModalOpen] = useState(false);
    responses.push(response);
    return (
      <div>
        <button type="button" onClick={() => setIsModalOpen(true)}>
          Open
        </button>
        {isModalOpen && (
          <LeenOnRamp
            token={connectionInviteToken}
            setLeenOnRampResponse={setLeenOnRampResponse}
            setShowLeenOnRamp={setIsModalOpen}
            client={client}
            {...props}
          />
        )}
        <output>{response?.message}</output>
      </div>
    );
  };
  showInPage(<Host connectionInviteToken="spi_sample" />);
  return { response: () => responses.at(-1) };
}

async function connect(action: string): Promise<void> {
  await dialog().getByLabelText('Access Key', { exact: true }).fill(KEY);
  await dialog().getByLabelText('Secret Key', { exact: true }).fill(KEY);
  await button(action).click();
}

const element = () => shadow().host as HTMLElement;

describe('a host that was built for OnRamp', () => {
  it('is told of the connection at once, and takes the modal off when the person is done', async () => {
    const { response } = start();
    await button('Open').click();
    await connect('Check and connect');
    await expect.element(heading(/is connected$/u)).toBeVisible();
    const { id, vendor, refresh_interval_secs, timeout_secs, organization_id, is_active, identifier } =
      sampleConnection;
    expect(response()).toEqual({
      data: { id, vendor, refresh_interval_secs, timeout_secs, organization_id, is_active, identifier },
      httpStatus: 200,
      message: 'The connection was created.',
    });
    await button('Done').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    await vi.waitFor(() => expect(document.querySelector('sallyport-modal')).toBeNull(), { timeout: 20_000 });
  });

  it('is told that it was an update', async () => {
    const { response } = start({ session: sampleUpdateSession });
    await button('Open').click();
    await connect('Check and update');
    await expect.element(heading(/is connected$/u)).toBeVisible();
    expect(response()).toMatchObject({ httpStatus: 200, message: 'The connection was updated.' });
  });

  it('is told what stood in the way, with the status of the API and without data', async () => {
    const { response } = start({ fail: { redeem: sampleProblem('invite_completed') } });
    await button('Open').click();
    await expect.element(dialog()).toBeVisible();
    await button('Close').first().click();
    await expect.element(page.getByText('This invite was used already.')).toBeVisible();
    expect(response()).toEqual({ httpStatus: 410, message: 'This invite was used already.' });
  });

  it('is told so, too, where no answer came at all', async () => {
    const { response } = start({ fail: { redeem: sampleProblem('network') } });
    await button('Open').click();
    await button('Close').first().click();
    await vi.waitFor(() => expect(response()?.httpStatus).toBe(503), { timeout: 20_000 });
  });

  it('is told of nothing where the person just left, and can show it again', async () => {
    const { response } = start();
    await button('Open').click();
    await button('Close').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(response()).toBeUndefined();
    await button('Open').click();
    await expect.element(dialog()).toBeVisible();
  });
});

describe('what OnRamp can be given', () => {
  it('is light by itself, with the colour, the logo and the guide that it is given', async () => {
    const logoUrl = `${location.origin}/logo.svg`;
    const docsUrlOverrides = { TENABLE: 'https://help.example.com/tenable' };
    start({}, { primaryColor: '#0a7d55', logoUrl, docsUrlOverrides });
    await button('Open').click();
    await expect.element(dialog()).toBeVisible();
    expect(element().dataset['scheme']).toBe('light');
    expect(element().style.getPropertyValue('--sallyport-accent')).toBe('#0a7d55');
    expect(shadow().querySelector<HTMLImageElement>('.brand')?.src).toBe(logoUrl);
    await vi.waitFor(
      () => expect(shadow().querySelector('.guide a')?.getAttribute('href')).toBe(docsUrlOverrides.TENABLE),
      { timeout: 20_000 },
    );
  });

  it('is dark where it is told so; colours and versions that are not ours change nothing', async () => {
    start({}, { darkMode: true, darkModeColor: { primary: '#2a004e' }, bundleVersion: 'latest' });
    await button('Open').click();
    await expect.element(dialog()).toBeVisible();
    expect(element().dataset['scheme']).toBe('dark');
    expect(element().style).toHaveLength(0);
  });

  it('calls the vendor by another name', async () => {
    start({}, { vendorName: 'Acme Scans' });
    await button('Open').click();
    await expect.element(heading('Connect Acme Scans')).toBeVisible();
  });

  it('keeps the names where the token is for several vendors', async () => {
    start({ session: sampleSession }, { vendorName: 'Acme Scans' });
    await button('Open').click();
    await dialog().getByRole('textbox').fill('tenable');
    await button(/^Tenable Vuln/u).click();
    await expect.element(heading('Connect Tenable Vulnerability Management')).toBeVisible();
  });
});

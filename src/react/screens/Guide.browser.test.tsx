import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { fixtures, sampleVendor } from '../../testing/index.js';
import { ConnectPreview } from '../ConnectPreview.js';
import { button, dialog, shadow, showInPage } from '../showInPage.test.support.js';

function guideOf(vendorId: string, methodId?: string) {
  const vendor = sampleVendor(vendorId);
  const method = vendor.methods.find(({ id }) => id === methodId) ?? vendor.methods[0];
  if (!method) throw new Error('No such method.');
  showInPage(<ConnectPreview state={{ ...fixtures.entering_credentials, vendor, method }} />);
  return method.guide;
}

const step = (number: number) => dialog().getByRole('checkbox', { name: `Step ${number} is done` });
const link = (name: string) => dialog().getByRole('link', { name });

describe('the guide', () => {
  it('is ticked off step by step, and says how far one is', async () => {
    const { length } = guideOf('OKTA_IDP');
    await step(1).click();
    await expect.element(step(1)).toBeChecked();
    await expect.element(dialog().getByText(`1 of ${length} done`).first()).toBeVisible();
    await expect.element(dialog().getByRole('status')).toHaveTextContent(`1 of ${length} done`);
    expect(shadow().querySelector('[data-current] .tick')).toBe(step(2).element());
    await step(1).click();
    expect(shadow().querySelector('[data-current] .tick')).toBe(step(1).element());
  });

  it('is ticked off with the keyboard, too', async () => {
    guideOf('OKTA_IDP');
    await expect.element(step(2)).toBeVisible();
    (step(2).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(step(2)).toBeChecked();
  });

  it('opens the console of the tenant that was typed', async () => {
    guideOf('OKTA_IDP');
    const open = link('Open the Okta Admin Console (opens in a new tab)');
    await expect.element(open).toHaveAttribute('href', 'https://login.okta.com');
    await dialog().getByLabelText('Okta domain').fill('https://acme.okta.com');
    await expect.element(open).toHaveAttribute('href', 'https://acme-admin.okta.com/');
  });

  it('opens the console of the region that was chosen', async () => {
    guideOf('SNYK', 'api_key');
    await dialog().getByLabelText('Snyk region').selectOptions('https://app.eu.snyk.io');
    await expect
      .element(link('Open Snyk (opens in a new tab)'))
      .toHaveAttribute('href', 'https://app.eu.snyk.io/');
  });

  it('never leads where the vendor is not', async () => {
    guideOf('OKTA_IDP');
    await dialog().getByLabelText('Okta domain').fill('https://okta.com.evil.example');
    await expect
      .element(link('Open the Okta Admin Console (opens in a new tab)'))
      .toHaveAttribute('href', 'https://login.okta.com');
  });

  it('has nothing to tick off where it tells what happens next', async () => {
    guideOf('SNYK', 'oauth');
    await expect.element(button('Continue to Snyk')).toBeVisible();
    expect(shadow().querySelector('.tick')).toBeNull();
  });
});

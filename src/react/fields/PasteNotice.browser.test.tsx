import { describe, expect, it, vi } from 'vitest';
import { fixtures, sampleVendor } from '../../testing/index.js';
import { ConnectPreview } from '../ConnectPreview.js';
import { button, dialog, expectFocusOn, heading, shadow, showInPage } from '../showInPage.test.support.js';

const ID = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

function formOf(vendorId: string, methodId: string) {
  const vendor = sampleVendor(vendorId);
  const method = vendor.methods.find(({ id }) => id === methodId);
  if (!method) throw new Error('No such method.');
  showInPage(<ConnectPreview state={{ ...fixtures.entering_credentials, vendor, method }} />);
  return expectFocusOn(heading(/^Connect /u));
}

const field = (label: string) => dialog().getByLabelText(label, { exact: true });
const notice = () => shadow().querySelector('.paste');

/** Pastes until the code that reads it has come; before, a paste is the browser's own affair. */
async function paste(label: string, text: string): Promise<void> {
  await vi.waitFor(
    async () => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', {
        clipboardData,
        bubbles: true,
        composed: true,
        cancelable: true,
      });
      field(label).element().dispatchEvent(event);
      // Time to be drawn: a second paste would be the one that is taken back.
      await vi.waitFor(() => expect(notice()).not.toBeNull(), { timeout: 2000 });
    },
    { timeout: 20_000 },
  );
}

describe('what is pasted', () => {
  it('fills the fields that it names, says so, and is taken back', async () => {
    await formOf('AWS_INSPECTOR2', 'direct_access');
    await field('Access key ID').fill('what stood there');
    await paste('Secret access key', `Access key ID,Secret access key\r\n${ID},${SECRET}`);
    await expect.element(field('Access key ID')).toHaveValue(ID);
    await expect.element(field('Secret access key')).toHaveValue(SECRET);
    const said = 'Filled in Access key ID and Secret access key from what you pasted.';
    await expect.element(dialog().getByText(said).first()).toBeVisible();
    await expect.element(dialog().getByRole('status')).toHaveTextContent(said);
    await button('Undo').click();
    await expect.element(field('Access key ID')).toHaveValue('what stood there');
    await expect.element(field('Secret access key')).toHaveValue('');
    expect(notice()).toBeNull();
  });

  it('becomes the address that is wanted', async () => {
    await formOf('OKTA_IDP', 'api_token');
    await paste('Okta domain', 'https://acme-admin.okta.com/admin/dashboard');
    await expect.element(field('Okta domain')).toHaveValue('https://acme.okta.com');
  });

  it('is named where it is another maker’s, and left alone', async () => {
    await formOf('GITLAB', 'access_token');
    await paste('Access token', `ghp_${'a1B2'.repeat(9)}`);
    await expect
      .element(dialog().getByText('This looks like a key of GitHub, not of GitLab.').first())
      .toBeVisible();
    expect(shadow().querySelector('.undo')).toBeNull();
    // The browser puts it into the field after that, which is no reason to stop saying so.
    const input = field('Access token').element();
    input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    await expect.element(dialog().getByRole('status')).toHaveTextContent(/a key of GitHub/u);
    expect(notice()).not.toBeNull();
  });

  it('is forgotten by the notice once the person types on, and is nowhere but in the fields', async () => {
    await formOf('AWS_INSPECTOR2', 'direct_access');
    await paste('Access key ID', SECRET);
    await expect.element(field('Secret access key')).toHaveValue(SECRET);
    expect(shadow().innerHTML).not.toContain(SECRET);
    expect(JSON.stringify([localStorage, sessionStorage])).not.toContain(SECRET);
    await field('Access key ID').fill('A');
    await vi.waitFor(() => expect(notice()).toBeNull(), { timeout: 20_000 });
  });
});

import { expect, type Locator, type Page } from '@playwright/test';
import type { Connection } from 'sallyport/contract';
import type { Field } from '../src/vendors/index.js';
import type { Account } from './accounts.js';
import type { Stack } from './startStack.js';
import type { SecretsWatch } from './watchForSecrets.js';

/** What a person does on the dashboard and in the modal, by roles and labels. */
export type Dashboard = {
  readonly page: Page;
  /** Sallyport's modal. */
  readonly modal: Locator;
  /** A connection in the dashboard's list, by the vendor's name. */
  readonly card: (vendorName: string) => Locator;
  /** Presses "Connect a tool" and waits for the picker. */
  readonly connectTool: () => Promise<void>;
  /** A vendor in the picker, or a method. */
  readonly choice: (label: string) => Locator;
  /** Finds the vendor in the picker, chooses the method if there are several, and waits for the form. */
  readonly choose: (account: Account) => Promise<void>;
  /** Where a field's value is typed or chosen. */
  readonly control: (field: Field) => Locator;
  /** Types the account's values into the form. */
  readonly fill: (account: Account) => Promise<void>;
  /** Presses the form's button. */
  readonly submit: () => Promise<void>;
  /** All of the above: up to the answer of the check. */
  readonly tryAccount: (account: Account) => Promise<void>;
  /** What the dashboard's backend lists. */
  readonly connections: () => Promise<readonly Connection[]>;
};

export async function openDashboard(page: Page, stack: Stack, watch: SecretsWatch): Promise<Dashboard> {
  await page.goto(stack.dashboard);
  const modal = page.getByRole('dialog');
  const submit = modal.getByRole('button', { name: /^(Check and (connect|update)|Review and save)$/ });

  const dashboard: Dashboard = {
    page,
    modal,
    card: (vendorName) => page.getByRole('listitem', { name: vendorName, exact: true }),

    choice: (label) => modal.getByRole('button').filter({ has: page.getByText(label, { exact: true }) }),

    async connectTool() {
      await page.getByRole('button', { name: 'Connect a tool' }).click();
      await expect(modal.getByRole('heading', { name: 'Connect a tool' })).toBeVisible();
    },

    async choose({ vendor, method }) {
      await modal.getByRole('textbox', { name: 'Search tools' }).fill(vendor.name);
      await dashboard.choice(vendor.name).click();
      // Where the deployment can offer one method only, there is nothing to choose.
      const methodChoice = dashboard.choice(method.label);
      await expect(submit.or(methodChoice).first()).toBeVisible();
      if (await methodChoice.isVisible()) await methodChoice.click();
      await expect(submit).toBeVisible();
    },

    control: ({ label }) => modal.getByLabel(new RegExp(`^${label.replace(/[^\w ]/g, '\\$&')}(Optional)?$`)),

    async fill({ entries, secrets }) {
      watch.add(secrets);
      for (const { field, value } of entries) {
        const control = dashboard.control(field);
        if (field.kind === 'select' || field.kind === 'region') await control.selectOption(value);
        else await control.fill(value);
      }
    },

    submit: () =>
      modal.getByRole('button', { name: /^(Check and (connect|update)|Review and save)$/ }).click(),

    async tryAccount(account) {
      await dashboard.connectTool();
      await dashboard.choose(account);
      await dashboard.fill(account);
      await dashboard.submit();
    },

    async connections() {
      const response = await fetch(`${stack.dashboard}/api/connections`);
      return ((await response.json()) as { connections: readonly Connection[] }).connections;
    },
  };
  return dashboard;
}

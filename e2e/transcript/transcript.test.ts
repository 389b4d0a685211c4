import { writeFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { VENDORS } from '../../src/vendors/index.js';
import { accountOf } from '../accounts.js';
import { expect, test } from '../test.js';
import { hasHeard, listenToRegions, LOST, MOVED } from './listenToRegions.js';
import { type Line, type Part, TRANSCRIPT_PAGE, transcriptPage, writtenTranscript } from './page.js';
import { createSayFocus } from './sayFocus.js';

const isWriting = process.env['SALLYPORT_WRITE_TRANSCRIPT'] !== undefined;

/** Longer than anything waits before it speaks: the list until somebody has stopped typing, a field before it advises. */
const QUIET_MS = 800;

const WAIT = '(wait)';
/** A row of a check as it is answered: which of them are in time before the whole answer is the vendor's affair. */
const ROW = /^status: “[^:]+: .+”$/u;

test('a connection by keyboard is heard as docs/generated/transcript.md says', async ({
  dashboard,
  watch,
}) => {
  // After each key it waits until nothing more is said.
  test.setTimeout(240_000);
  const { modal, page } = dashboard;
  const wrong = accountOf('TENABLE', 'wrong_key');
  const right = accountOf('TENABLE', 'works');
  watch.add([...wrong.secrets, ...right.secrets]);

  const sayFocus = await createSayFocus(page);
  const takeHeard = await listenToRegions(page);
  const parts: { title: string; lines: Line[] }[] = [];
  let around: readonly string[] = [];

  const part = (title: string) => void parts.push({ title, lines: [] });

  /**
   * Does it, and notes what is heard: once the focus is where it has to be, a region has said `last` if that is to be
   * waited for, and nothing is on its way any more.
   */
  async function step(key: string, act: () => Promise<void>, target?: Locator, last?: string): Promise<void> {
    await act();
    if (target) await expect(target).toBeFocused();
    if (last) await expect.poll(() => hasHeard(page, last)).toBe(true);
    await page.waitForTimeout(QUIET_MS);
    const focus = await sayFocus();
    const entered = focus.around.filter((each) => !around.includes(each));
    around = focus.around;
    const noted = (await takeHeard())
      .filter((each) => key !== WAIT || !ROW.test(each))
      .map((each) => each.replace(`“${VENDORS.length} tools”`, '“(all) tools”'));
    const now = [...entered, focus.text].join('; ');
    parts.at(-1)?.lines.push({ key, heard: inOrder(noted, now) });
  }

  const press = (key: string, target: Locator, last?: string) =>
    step(key, () => page.keyboard.press(key), target, last);
  /** As often as it takes: each press is heard. */
  async function tabTo(target: Locator): Promise<void> {
    const isThere = () =>
      target.evaluate((element) => (element.getRootNode() as Document).activeElement === element);
    for (let presses = 0; presses < 12 && !(await isThere()); presses += 1) {
      await step('Tab', () => page.keyboard.press('Tab'));
    }
    await expect(target).toBeFocused();
  }
  const typed = (name: string, text: string, target: Locator) =>
    step(name, () => page.keyboard.insertText(text), target);
  const button = (name: string) => modal.getByRole('button', { name });
  const heading = (name: string) => modal.getByRole('heading', { name });
  const accessKey = modal.getByLabel('Access Key', { exact: true });
  const secretKey = modal.getByLabel('Secret Key', { exact: true });
  const search = modal.getByRole('textbox', { name: 'Search tools' });
  const opener = page.getByRole('button', { name: 'Connect a tool' });

  // From here on, since a page lets a request by for a moment after its route was set.
  let heard = Promise.resolve();
  await page.route('**/v1/widget/checks?*', async (route) => {
    await heard;
    await route.continue();
  });
  /** Keeps the check from ending until the wait for it was heard. */
  async function checked(target: Locator): Promise<void> {
    let go = () => {};
    heard = new Promise((resolve) => (go = resolve));
    await press('Enter', heading('Checking with Tenable'), 'Sign in');
    await step(WAIT, async () => go(), target);
  }

  part('From the page into the modal');
  for (let presses = 0; presses < 30; presses += 1) {
    if (await opener.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await step('Tab', async () => {}, opener);
  await press('Enter', search, 'tools');

  part('To the form');
  await step('t e n i b l e', () => page.keyboard.type('tenible'), search, '1 tool');
  await press('ArrowDown', dashboard.choice(right.vendor.name));
  await press('Enter', heading(`Connect ${right.vendor.name}`));

  part('With a wrong key');
  await tabTo(accessKey);
  await press('Enter', accessKey, 'Enter the Access Key.');
  await typed('(types the access key)', wrong.secrets[0] ?? '', accessKey);
  await tabTo(secretKey);
  await typed('(types a wrong secret key)', wrong.secrets[1] ?? '', secretKey);
  await checked(heading('does not accept these keys'));

  part('With the right key');
  await tabTo(accessKey);
  await typed('(types over it)', right.secrets[0] ?? '', accessKey);
  await tabTo(secretKey);
  await typed('(types the right secret key)', right.secrets[1] ?? '', secretKey);
  await tabTo(button('Check and connect'));
  await checked(heading(`${right.vendor.name} is connected`));

  part('Back to the page');
  await tabTo(button('Done'));
  await press('Enter', opener);

  const said = transcriptPage(parts satisfies readonly Part[]);
  for (const secret of [...wrong.secrets, ...right.secrets]) expect(said).not.toContain(secret);
  if (isWriting) writeFileSync(TRANSCRIPT_PAGE, said);
  else expect(said).toBe(writtenTranscript());
  expect(said).not.toContain(LOST);
});

/** Where the focus passes by something it isn't said; where it stays, what has it is said first. */
function inOrder(noted: readonly string[], now: string): readonly string[] {
  const at = noted.lastIndexOf(MOVED);
  if (at < 0) return [now, ...noted];
  return noted.flatMap((each, place) => (place === at ? [now] : each === MOVED ? [] : [each]));
}

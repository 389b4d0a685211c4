import { chromium } from '@playwright/test';
import { wholeBrowser } from '../../scripts/browser.mjs';

/**
 * Playwright's own switches that make a browser kinder than the people's: popups open unasked, no page comes back from the
 * back/forward cache, timers of hidden pages run on, and third-party storage is shared.
 */
const HIDING = [
  '--disable-popup-blocking',
  '--disable-back-forward-cache',
  '--disable-background-timer-throttling',
  '--disable-ipc-flooding-protection',
] as const;
/** Whole, since `--enable-features` does not undo what stands in it. */
const FEATURES = '--disable-features=';
const PARTITIONING = 'ThirdPartyStoragePartitioning';

/** Only with this does a browser tell its command line. */
export const TELLS = '--enable-automation';

const NOTE = 'SALLYPORT_HIDING_SWITCHES';

/** The command line of a browser that runs, as it tells it itself. */
export async function commandLineOf(browser: {
  readonly newBrowserCDPSession: () => Promise<{
    send(method: 'Browser.getBrowserCommandLine'): Promise<{ arguments: string[] }>;
    detach(): Promise<void>;
  }>;
}): Promise<readonly string[]> {
  const session = await browser.newBrowserCDPSession();
  const { arguments: line } = await session.send('Browser.getBrowserCommandLine');
  await session.detach();
  return line;
}

/** Which arguments of a command line hide faults. */
export const hidingIn = (line: readonly string[]): readonly string[] =>
  line.filter(
    (each) =>
      (HIDING as readonly string[]).includes(each) ||
      (each.startsWith(FEATURES) && each.includes(PARTITIONING)),
  );

/**
 * Reads them from a browser as Playwright starts it, so that a new version of Playwright can't bring one back in another
 * wording. Rejects where one is not found: it has another name now.
 */
export async function noteHidingSwitches(): Promise<void> {
  const { args, ...rest } = wholeBrowser();
  const browser = await chromium.launch({ ...rest, args: [...args, TELLS] });
  const found = hidingIn(await commandLineOf(browser));
  await browser.close();
  if (found.length !== HIDING.length + 1) {
    throw new Error(`Of the switches that hide faults only these were found: ${found.join(' ')}`);
  }
  process.env[NOTE] = JSON.stringify(found);
}

/** What was noted when the run began, as `ignoreDefaultArgs`. */
export const hidingSwitches = (): string[] => JSON.parse(process.env[NOTE] ?? '[]') as string[];

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/stack/freePort.js';
import { type Browser, ELEMENT } from './Driver.js';
import { openMarionette } from './openMarionette.js';
import { findProgram, startProgram } from './startProgram.js';

const find = () => process.env['FIREFOX_PATH'] ?? findProgram('firefox-esr', 'firefox');

export const firefox: Browser = {
  name: 'Firefox',
  missing: () => (find() ? null : 'it is not installed here (FIREFOX_PATH names one elsewhere)'),
  async start() {
    const profile = await mkdtemp(join(tmpdir(), 'sallyport-firefox-'));
    const port = await freePort();
    await writeFile(join(profile, 'user.js'), preferences(port));
    const program = startProgram(find() as string, ['--headless', '--marionette', '--profile', profile]);
    const stop = async () => {
      await program.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    };
    try {
      await program.prints(/Listening on port \d+/);
      const { send, end } = await openMarionette(port);
      const session = await send<{ capabilities: { browserVersion: string } }>('WebDriver:NewSession', {});
      return {
        version: session.capabilities.browserVersion,
        driver: {
          navigate: (url) => send('WebDriver:Navigate', { url }),
          execute: async <T>(script: string, args: readonly unknown[]) =>
            (await send<{ value: T }>('WebDriver:ExecuteScript', { script, args })).value,
          click: ({ [ELEMENT]: id }) => send('WebDriver:ElementClick', { id }),
          type: ({ [ELEMENT]: id }, text) => send('WebDriver:ElementSendKeys', { id, text }),
          enterFrame: (element) =>
            send('WebDriver:SwitchToFrame', element ? { element: element[ELEMENT] } : { id: null }),
        },
        async stop() {
          end();
          await stop();
        },
      };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

/** Where it listens, and that it does not call home. */
const preferences = (port: number) =>
  Object.entries({
    'marionette.port': port,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,',
    'toolkit.telemetry.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

import { freePort } from '../../scripts/stack/freePort.js';
import { type Browser, ELEMENT, type ElementReference } from './Driver.js';
import { findProgram, startProgram } from './startProgram.js';

const hasDisplay = () => Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** The small browser that comes with WebKitGTK, and its own driver. */
export const webKit: Browser = {
  name: 'WebKitGTK',
  missing() {
    if (!findProgram('WebKitWebDriver')) return 'its driver is not installed here (webkit2gtk-driver)';
    return hasDisplay() || findProgram('Xvfb') ? null : 'there is neither a display nor Xvfb to open it on';
  },
  async start() {
    const stops: (() => Promise<unknown>)[] = [];
    const stop = async () => {
      for (const each of stops.toReversed()) await each();
    };
    try {
      const environment: Record<string, string> = {};
      if (!hasDisplay()) {
        const args = ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
        const display = startProgram('Xvfb', args);
        stops.push(display.stop);
        const [, number] = await display.prints(/^(\d+)\n/m);
        environment['DISPLAY'] = `:${number}`;
      }
      const port = await freePort();
      const program = startProgram('WebKitWebDriver', [`--port=${port}`], environment);
      stops.push(program.stop);
      const server = `http://127.0.0.1:${port}`;
      const { sessionId, capabilities } = await begin(server);
      const session = `${server}/session/${sessionId}`;
      stops.push(() => fetch(session, { method: 'DELETE' }));
      // The plain click refuses whatever is in a shadow root in a frame, as covered by something else.
      const click = (element: ElementReference) =>
        post<void>(`${session}/actions`, { actions: [pressOn(element)] });
      return {
        version: capabilities.browserVersion,
        driver: {
          navigate: (url) => post(`${session}/url`, { url }),
          execute: (script, args) => post(`${session}/execute/sync`, { script, args }),
          click,
          type: async (element, text) => {
            // A frame of another site takes no focus from a script before somebody has clicked in it.
            await click(element);
            await post(`${session}/element/${element[ELEMENT]}/value`, { text });
          },
          enterFrame: (element) => post(`${session}/frame`, { id: element }),
        },
        stop,
      };
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

const pressOn = (origin: ElementReference) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', origin, x: 0, y: 0, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

type Session = { readonly sessionId: string; readonly capabilities: { readonly browserVersion: string } };

/** The driver prints nothing when it is ready: it is asked until it answers. */
async function begin(server: string): Promise<Session> {
  const until = Date.now() + 30_000;
  while (!(await fetch(`${server}/status`).catch(() => null))) {
    if (Date.now() > until) throw new Error('WebKitWebDriver does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return post(`${server}/session`, { capabilities: { alwaysMatch: {} } });
}

async function post<T>(url: string, body: object): Promise<T> {
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: T & { error: string; message: string } };
  if (!response.ok)
    throw new Error(`${new URL(url).pathname.split('/').at(-1)}: ${value.error} ${value.message}`);
  return value;
}

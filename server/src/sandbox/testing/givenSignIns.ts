import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../startSandbox.js';
import { type Browser, openBrowser } from './browser.js';

/** One sandbox for all tests of a file; each of them finds it as it began, and has a browser that nobody knows. */
export function givenSignIns(options: SandboxOptions = {}): {
  readonly sandbox: Sandbox;
  readonly browser: Browser;
} {
  let started: { sandbox: Sandbox; browser: Browser } | undefined;
  const now = () => {
    if (!started) throw new Error('Only inside a test');
    return started;
  };
  beforeAll(async () => {
    const sandbox = await startSandbox({ slowMs: 20, ...options });
    started = { sandbox, browser: openBrowser(sandbox.origin) };
  });
  afterAll(() => started?.sandbox.close());
  beforeEach(() => {
    const { sandbox } = now();
    sandbox.reset();
    started = { sandbox, browser: openBrowser(sandbox.origin) };
  });
  return {
    get sandbox() {
      return now().sandbox;
    },
    get browser() {
      return now().browser;
    },
  };
}

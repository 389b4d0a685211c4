// Where a Chromium is, and how to get one: the one that is there, else Playwright's own download, else the system's
// package manager. Run by itself it makes sure that there is one and prints its path.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const KNOWN_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium, or undefined. `CHROMIUM_PATH` wins. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  return [chromium.executablePath(), ...KNOWN_PATHS].find((path) => path && existsSync(path));
}

/** What both Vitest and Playwright launch. The flags keep the browser from calling home. */
export function launchOptions() {
  return {
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  };
}

/**
 * Root on a machine with apt is a CI container: there the distribution's package brings the libraries along. Anyone
 * else gets Playwright's own download, which needs no rights.
 */
function ensureBrowser() {
  const isRoot = process.getuid?.() === 0;
  for (const attempt of [() => {}, ...(isRoot ? [fromApt, fromPlaywright] : [fromPlaywright, fromApt])]) {
    attempt();
    const path = findBrowser();
    if (path && starts(path)) return path;
  }
  console.error('No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to it.');
  process.exit(1);
}

function fromPlaywright() {
  run('npx', ['playwright', 'install', 'chromium']);
}

function fromApt() {
  const command = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const options = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=120'];
  const [program, ...rest] = command;
  run(program, [...rest, 'update', '-qq']);
  run(program, [
    ...rest,
    'install',
    ...options,
    '--no-install-recommends',
    'chromium',
    'fonts-liberation',
    'fonts-dejavu-core',
  ]);
}

/** A download without the libraries that it needs is there, but does not start. */
function starts(path) {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function run(command, args) {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // The next way is tried.
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureBrowser());

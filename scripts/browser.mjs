// Where a Chromium is, and how to get one: the one that is there, else Playwright's own download, else the system's
// package manager. Run by itself it makes sure that there is one and prints its path. Chromium comes in two builds: the
// whole browser, and a shell without windows that makes a new context for a third of the work.
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

/** As Debian's package of that name has it. */
const SHELL_PATH = '/usr/bin/chromium-headless-shell';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  // Nothing calls home.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** The path of a whole Chromium, or undefined. `CHROMIUM_PATH` wins. */
export function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;
  return [chromium.executablePath(), ...KNOWN_PATHS].find((path) => path && existsSync(path));
}

/** For tests of windows, of pages that are left, and of storage: the whole browser. */
export function wholeBrowser() {
  return launchOptions(findBrowser());
}

/** For everything else: the shell where there is one, else the whole browser. */
export function quickBrowser() {
  if (process.env.CHROMIUM_PATH) return wholeBrowser();
  // Without a path Playwright takes the shell that its own download brought along.
  if (existsSync(chromium.executablePath())) return launchOptions(undefined);
  return existsSync(SHELL_PATH) ? launchOptions(SHELL_PATH) : wholeBrowser();
}

function launchOptions(executablePath) {
  return { args: ARGUMENTS, ...(executablePath ? { executablePath } : {}) };
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
    if (!path || !starts(path)) continue;
    if (isRoot && KNOWN_PATHS.includes(path) && !existsSync(SHELL_PATH)) shellFromApt();
    return path;
  }
  console.error('No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to it.');
  process.exit(1);
}

function fromPlaywright() {
  run('npx', ['playwright', 'install', 'chromium']);
}

function fromApt() {
  apt('update', '-qq');
  install('chromium', 'fonts-liberation', 'fonts-dejavu-core');
}

/** By itself, since not every distribution has it. */
function shellFromApt() {
  apt('update', '-qq');
  install('chromium-headless-shell');
}

function install(...packages) {
  apt('install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends', ...packages);
}

function apt(...args) {
  if (process.getuid?.() === 0) run('apt-get', args);
  else run('sudo', ['-n', 'apt-get', ...args]);
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

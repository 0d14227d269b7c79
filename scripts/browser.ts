/** Finding a Chromium to test with, bringing one where there is none, and saying what to install where that fails. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { commandOf } from './run.ts';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
  'msedge',
];
/** Chromium without windows. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // A window loads two pages for its address bar, which cost as much as the page that is tested. Only the last list
  // of features counts, so what Playwright switches off, as far as it matters here, is named again.
  `--disable-features=${[
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'AimEnabled',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'NetworkTimeServiceQuerying',
    'OptimizationHints',
    'PaintHolding',
    'PreconnectToSearch',
    'TcpPortRandomizationWin',
    'ThirdPartyStoragePartitioning',
  ].join(',')}`,
];

/** What a browser is wanted for. */
export interface Wanted {
  /**
   * One without windows will do, and is taken before others: it reads and draws pages with the same engine, and what
   * the tests ask takes it half the time. What is measured is measured in the browser that readers have.
   */
  windowless?: boolean;
}

/** The browser of this machine: CHROMIUM_PATH, one on the PATH, or Playwright's own. */
function findBrowser({ windowless = false }: Wanted = {}): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = windowless ? [...SHELLS, ...NAMES] : NAMES;
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.exe`)]),
  );
  return [named, ...onPath, ...ELSEWHERE, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * The path of a browser, installed first if need be.
 * @throws where none can be had, with what to install
 */
export function requireBrowser(wanted: Wanted = {}): string {
  const found = findBrowser(wanted);
  if (found) return found;
  const tried = [...bringFromSystem(wanted), ...bringFromPlaywright(wanted)];
  const brought = findBrowser(wanted);
  if (brought) return brought;
  throw new Error(
    [
      'The browser tests need Chromium, and none was found or could be brought.',
      `Tried: ${tried.join('; ')}.`,
      'Install one of these, then run the tests again:',
      '  Debian or Ubuntu:  sudo apt-get install chromium',
      '  any system:        npx playwright-core install --with-deps chromium',
      'or name one that is installed:  CHROMIUM_PATH=/path/to/chrome npm test',
    ].join('\n'),
  );
}

/** Starts the browser so that it asks nothing of the network. */
export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: requireBrowser(), args: [...QUIET, ...more] });
}

/** Starts one browser that several programs may share, each connecting to its endpoint. */
export function launchSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: requireBrowser({ windowless: true }), args: QUIET });
}

/** Debian's own packages bring the libraries they need, but only an administrator may install them. */
function bringFromSystem({ windowless = false }: Wanted): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  console.log('No browser found: installing Debian’s Chromium …');
  const apt = (...args: readonly string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-q');
  const tried: string[] = [];
  // Not every system that has apt has the one without windows.
  for (const name of windowless ? ['chromium-headless-shell', 'chromium'] : ['chromium']) {
    apt('install', '-y', '-q', name);
    tried.push(`apt-get install ${name}`);
    if (findBrowser({ windowless })) break;
  }
  return tried;
}

function bringFromPlaywright(wanted: Wanted): string[] {
  if (findBrowser(wanted)) return [];
  console.log('No browser found: asking Playwright for one …');
  spawnSync(process.execPath, [commandOf('playwright-core'), 'install', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return ['playwright-core install chromium'];
}

/** Pages in a real browser: one context a test, nothing kept from one to the next. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page that was opened, and everything that went wrong on it. */
export interface Opened {
  page: Page;
  /** Console errors and warnings, exceptions, failed and foreign requests. */
  trouble: string[];
}

/** How a page is opened. */
export interface Opening extends BrowserContextOptions {
  /** What is done with the empty page first. */
  before?: (page: Page) => Promise<unknown>;
  /** An address of the site the page may ask, where that is another than the one under test. */
  origin?: () => string;
}

let connection: Promise<Browser> | undefined;

/** The browser of all the tests. */
function sharedBrowser(): Promise<Browser> {
  connection ??= chromium.connect(inject('endpoint'));
  return connection;
}

/** The full address of a page of the site under test. */
export function at(address: string): string {
  return new URL(address.replace(/^\//, ''), inject('address')).href;
}

/**
 * Opens a page in a context of its own, hands it over, and closes it whatever happens.
 * @param address the page's address without the base path; null leaves the page empty
 */
export async function onPage<Result>(
  address: string | null,
  use: (opened: Opened) => Promise<Result>,
  options: Opening = {},
): Promise<Result> {
  const { before, origin = () => inject('address'), ...settings } = options;
  const context = await (
    await sharedBrowser()
  ).newContext({ viewport: { width: 1280, height: 800 }, ...settings });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const trouble = watch(page, origin);
    await before?.(page);
    if (address !== null) await page.goto(at(address));
    return await use({ page, trouble });
  } finally {
    await context.close();
  }
}

/** Keeps a list of what goes wrong on a page. */
function watch(page: Page, home: () => string): string[] {
  const trouble: string[] = [];
  const here = () => new URL(home()).origin;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What was on its way when the page was left is no trouble.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    // The page for what does not exist says so in its status.
    const missing = response.request().isNavigationRequest() && response.status() === 404;
    if (response.status() >= 400 && !missing) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== here() && !['data:', 'blob:'].includes(protocol))
      trouble.push(`foreign: ${request.url()}`);
  });
  return trouble;
}

/** Resolves when the page has nothing more to draw: two frames after the fonts have come. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

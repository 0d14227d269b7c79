/**
 * `npm run search:cost`: what a first search costs a reader in bytes, and how soon results are painted after
 * a key, in a real Chromium on the built site.
 */
import process from 'node:process';
import { chromium, type Page } from 'playwright-core';
import { launchSharedBrowser } from './browser.ts';
import { serve } from './server.ts';

/** Typed a letter at a time; each key is measured. */
const TYPED = [
  'prompt engineer salary',
  'how do I test prompts',
  'chain of thought',
  'retreival',
  'offshore developers',
];

const { address, close } = await serve(process.argv[2] ?? 'dist');
const server = await launchSharedBrowser();
const browser = await chromium.connect(server.wsEndpoint());
try {
  console.log('First result after intent, bytes over the wire with headers:');
  for (const word of [
    'temperature',
    'salary',
    'prompt engineer',
    'how much does a prompt engineer earn',
    'promt',
  ])
    await measureFirst(word);
  await measureKeys();
} finally {
  await browser.close();
  await server.close();
  await close();
}

async function measureFirst(word: string): Promise<void> {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const begun = performance.now();
  await page.focus('a[data-search]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog input');
  await page.fill('dialog input[type=search]', word);
  await page.waitForSelector('dialog .hits a');
  const took = performance.now() - begun;
  // What is still on its way when the first result is there belongs to it.
  await page.waitForLoadState('networkidle');
  console.log(
    `  ${word.padEnd(38)} ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${String(requests).padStart(3)} requests  ${took.toFixed(0).padStart(5)} ms`,
  );
  await page.context().close();
}

async function measureKeys(): Promise<void> {
  const page = await open();
  await page.keyboard.press('/');
  await page.waitForSelector('dialog input');
  await page.fill('dialog input[type=search]', 'role');
  await page.waitForSelector('dialog .hits a');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('dialog input[type=search]');
    const list = document.querySelector('dialog .hits');
    const times: number[] = [];
    Object.assign(window, { times });
    let pressed = 0;
    field?.addEventListener('input', () => (pressed = performance.now()), { capture: true });
    if (list)
      new MutationObserver(() => {
        const from = pressed;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          // The message comes once the frame has been handed over to be painted.
          port1.onmessage = () => times.push(performance.now() - from);
          port2.postMessage(null);
        });
      }).observe(list, { childList: true });
  });
  for (const text of TYPED) {
    await page.fill('dialog input[type=search]', '');
    for (const letter of text) {
      await page.keyboard.type(letter);
      await page.waitForTimeout(120);
    }
  }
  const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).sort(
    (a, b) => a - b,
  );
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? 0).toFixed(1);
  console.log(
    `\nFrom a key to painted results: ${times.length} keys, median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`,
  );
  await page.context().close();
}

async function open(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.goto(`${address}guides/`);
  await page.waitForLoadState('networkidle');
  return page;
}

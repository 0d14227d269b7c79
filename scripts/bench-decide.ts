/**
 * How long the checklist takes from an answer to the painted result, and what its script weighs:
 * `node scripts/bench-decide.ts [folder] [slowdown] [changes]`. The folder holds a built site.
 */
import process from 'node:process';
import type { Page } from 'playwright-core';
import { drawFrom } from '../src/domain/checklist/sway.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './server.ts';
import { weigh } from './weights.ts';

const [folder = 'dist', slowdown = '4', changes = '300'] = process.argv.slice(2);
/** Browsers refuse more changes of the history than about so many at a time. */
const MOST_IN_ONE_VISIT = 100;
/** The seed of the answers that are given. */
const SEED = 1;

/** Milliseconds of one change. */
interface Change {
  /** Until the script has done its work. */
  script: number;
  /** Until the frame that shows the verdict and the balance is painted. */
  painted: number;
  /** Until the frame that shows the lists below them as well is painted. */
  whole: number;
}

const serving = await serve(folder);
// Frames are drawn as soon as they are ready: what is measured is work, not waiting for the screen.
const browser = await launchBrowser(['--disable-frame-rate-limit', '--disable-gpu-vsync']);
const measured: Change[] = [];
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(slowdown) });
  const draw = drawFrom(SEED);
  while (measured.length < Number(changes)) {
    await page.goto(`${serving.address}decide/`);
    await page.waitForTimeout(500);
    for (let count = 0; count < MOST_IN_ONE_VISIT && measured.length < Number(changes); count += 1) {
      measured.push(await changeOne(page, draw(1_000_000)));
    }
  }
} finally {
  await Promise.all([browser.close(), serving.close()]);
}

console.log(`${measured.length} answers (seed ${SEED}) at ${slowdown}x slowdown, milliseconds\n`);
for (const name of ['script', 'painted', 'whole'] as const) {
  const times = measured.map((change) => change[name]).sort((a, b) => a - b);
  const at = (share: number) =>
    (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  console.log(`${name.padEnd(9)} median ${at(0.5)}   p95 ${at(0.95)}   p99 ${at(0.99)}   worst ${at(1)}`);
}
console.log('\nScript of the pages, bytes after brotli\n');
for (const address of ['/', '/decide/', '/decide/together/']) {
  console.log(`${address.padEnd(18)} ${weigh(folder, address).script}`);
}

/** Chooses an answer that is not chosen, and waits for the frame that shows what follows. */
function changeOne(page: Page, drawn: number): Promise<Change> {
  return page.evaluate(async (number) => {
    const open = document.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:checked)');
    const begun = performance.now();
    open[number % open.length]?.click();
    const script = performance.now() - begun;
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          // A message sent while a frame is made arrives when it is done.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      });
    await frame();
    const painted = performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve));
    await frame();
    return { script, painted, whole: performance.now() - begun };
  }, drawn);
}

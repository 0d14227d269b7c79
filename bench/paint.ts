/** First and largest paint on a slow phone, and what moves or blocks meanwhile. */
import process from 'node:process';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../scripts/browser.ts';
import { samplesOf, type Sample } from './kinds.ts';
import type { Measured } from './measured.ts';
import { buildOwn, serveSites, SITES, type Site } from './sites.ts';
import { spreadOf, type Spread } from './statistics.ts';
import { markdownTable } from './table.ts';
import { hasTwin } from './twins.ts';

/** A phone: how much slower it reckons, and its window. */
const PHONE = { slowdown: 4, width: 412, height: 823 };

/** A slow 4G network, 150 ms there and back and 1.6 Mbit/s, as the browser is told of it. */
interface Network {
  name: string;
  /** Milliseconds before each answer. */
  latency: number;
  /** Bits a second. */
  down: number;
  up: number;
}

/**
 * The network twice over. A browser makes each request wait, and does not reckon with what goes before the first: the
 * name of the host, the connection, its encryption. Lighthouse has it wait 3.75 times as long for those, and lets
 * nine tenths of the bytes through (mobileSlow4G, `lantern/simulation/Constants.js` of @paulirish/trace_engine).
 */
const NETWORKS: readonly Network[] = [
  { name: 'The request alone', latency: 150, down: 1_600_000, up: 750_000 },
  {
    name: 'A first visit, connection and all, as Lighthouse has it',
    latency: 150 * 3.75,
    down: 1024 * 1600 * 0.9,
    up: 750_000 * 0.9,
  },
];
/** How long a page may still paint something larger, milliseconds after it is loaded. */
const SETTLES = 500;
/** A paint may take so much longer than that of the plain page. */
const TARGET = 1.15;

/** What one load of a page showed. */
interface Load {
  first: number;
  largest: number;
  /** Cumulative layout shift. */
  shift: number;
  /** The longest task, in milliseconds; 0 where none is long. */
  longest: number;
}

/** Loads every kind of page of every site so many times, in turn, and compares them with the plain ones. */
export async function paint(runs: number): Promise<Measured> {
  await buildOwn();
  // Only a page with text of its own can be set beside a plain page of that text.
  const samples = samplesOf('dist').filter(({ address }) => hasTwin('dist', address));
  const { addresses, close } = await serveSites('dist', samples);
  const browser = await launchBrowser();
  try {
    const figures = [introduction(runs, browser.version())];
    const failures: string[] = [];
    for (const network of NETWORKS) {
      process.stderr.write(`${network.name}\n`);
      const rows: Row[] = [];
      for (const sample of samples) {
        const row = await measureKind(browser, { sample, network }, addresses, runs);
        process.stderr.write(`${tell(row)}\n`);
        rows.push(row);
      }
      figures.push(`### ${network.name}`, ...tablesOf(rows, network));
      failures.push(...failuresOf(rows).map((failure) => `${network.name}: ${failure}`));
    }
    return { figures: figures.join('\n\n'), failures };
  } finally {
    await browser.close();
    await close();
  }
}

/** One kind of page on every site. */
interface Row {
  sample: Sample;
  loads: Record<Site, Load[]>;
}

async function measureKind(
  browser: Browser,
  { sample, network }: { sample: Sample; network: Network },
  addresses: Record<Site, string>,
  runs: number,
): Promise<Row> {
  const loads: Record<Site, Load[]> = { plain: [], rolebook: [], starlight: [] };
  // The first round is not counted: servers compress their files in it.
  for (let round = 0; round <= runs; round += 1) {
    // Each site is first, second and last in turn: whatever else the machine does falls on all alike.
    for (const site of [...SITES.slice(round % SITES.length), ...SITES.slice(0, round % SITES.length)]) {
      const load = await loadOnce(browser, `${addresses[site]}${sample.address.slice(1)}`, network);
      if (round > 0) loads[site].push(load);
    }
  }
  return { sample, loads };
}

/** Loads a page as someone who was never there. */
async function loadOnce(browser: Browser, address: string, network: Network): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: PHONE.width, height: PHONE.height },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down / 8,
      uploadThroughput: network.up / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
    await page.addInitScript(() => {
      const seen = { largest: 0, shift: 0, longest: 0 };
      Object.assign(window, { seen });
      const watch = (type: string, tell: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(tell)).observe({ type, buffered: true });
      watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
      watch('layout-shift', (entry) => (seen.shift += (entry as unknown as { value: number }).value));
      watch('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
    });
    const answer = await page.goto(address, { waitUntil: 'load' });
    if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status() ?? 'nothing'}.`);
    await page.waitForTimeout(SETTLES);
    return await page.evaluate(() => ({
      ...(window as unknown as { seen: Omit<Load, 'first'> }).seen,
      first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
  } finally {
    await context.close();
  }
}

/** The median of a site's loads, and how many times that of the plain page it is. */
function against(row: Row, site: Site, what: 'first' | 'largest'): { own: Spread; ratio: number } {
  const own = spreadOf(row.loads[site].map((load) => load[what]));
  const plain = spreadOf(row.loads.plain.map((load) => load[what]));
  return { own, ratio: own.median / plain.median };
}

const most = (loads: readonly Load[], what: 'shift' | 'longest') =>
  Math.max(...loads.map((load) => load[what]));

function tell(row: Row): string {
  const ratios = (['first', 'largest'] as const).map((what) =>
    SITES.map((site) => `${site} ${against(row, site, what).ratio.toFixed(2)}`).join(', '),
  );
  return `${row.sample.kind.padEnd(11)} first: ${ratios[0]}; largest: ${ratios[1]}`;
}

function introduction(runs: number, version: string): string {
  return `${runs} loads of each page of each site, in turn, nothing kept between loads; 150 ms there and back, 1.6 Mbit/s, ${PHONE.slowdown}× slower processor; Chromium ${version}. Each kind is shown by the page in the middle of it by size.`;
}

function tablesOf(rows: readonly Row[], { latency, down }: Network): string[] {
  const spread = ({ low, high, median }: Spread) =>
    `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
  const ratio = (row: Row, site: Site, what: 'first' | 'largest') =>
    against(row, site, what).ratio.toFixed(2);
  const overall = (site: Site, what: 'first' | 'largest') =>
    spreadOf(rows.map((row) => against(row, site, what).ratio));
  return [
    `Each answer waits for ${latency.toFixed(0)} ms and comes at ${(down / 1e6).toFixed(2)} Mbit/s. Medians as a multiple of the plain page’s:`,
    markdownTable([
      ['kind', 'page', 'first', 'largest', 'Starlight first', 'Starlight largest'],
      ...rows.map((row) => [
        row.sample.kind,
        row.sample.address,
        ratio(row, 'rolebook', 'first'),
        ratio(row, 'rolebook', 'largest'),
        ratio(row, 'starlight', 'first'),
        ratio(row, 'starlight', 'largest'),
      ]),
      [
        'median',
        '',
        ...(['rolebook', 'starlight'] as const).flatMap((site) =>
          (['first', 'largest'] as const).map((what) => overall(site, what).median.toFixed(2)),
        ),
      ],
      [
        'most',
        '',
        ...(['rolebook', 'starlight'] as const).flatMap((site) =>
          (['first', 'largest'] as const).map((what) =>
            Math.max(...rows.map((row) => against(row, site, what).ratio)).toFixed(2),
          ),
        ),
      ],
    ]),
    'First paint in milliseconds, median and the middle half; the most layout shift and the longest long task of any load:',
    markdownTable([
      ['kind', ...SITES, 'shift', 'long task', 'Starlight shift', 'Starlight long task'],
      ...rows.map((row) => [
        row.sample.kind,
        ...SITES.map((site) => spread(against(row, site, 'first').own)),
        most(row.loads.rolebook, 'shift').toFixed(3),
        most(row.loads.rolebook, 'longest').toFixed(0),
        most(row.loads.starlight, 'shift').toFixed(3),
        most(row.loads.starlight, 'longest').toFixed(0),
      ]),
    ]),
  ];
}

/** What misses its target, a line each. */
function failuresOf(rows: readonly Row[]): string[] {
  return rows.flatMap((row) => [
    ...(['first', 'largest'] as const)
      .filter((what) => against(row, 'rolebook', what).ratio > TARGET)
      .map(
        (what) =>
          `${row.sample.address}: ${what} paint is ${against(row, 'rolebook', what).ratio.toFixed(2)} times the plain page’s, more than ${TARGET}`,
      ),
    ...(most(row.loads.rolebook, 'shift') > 0 ? [`${row.sample.address}: something moves`] : []),
    ...(most(row.loads.rolebook, 'longest') > 0 ? [`${row.sample.address}: a task is long`] : []),
  ]);
}

/** Lighthouse's scores for a page of every kind. */
import { join } from 'node:path';
import process from 'node:process';
import { requireBrowser } from '../scripts/browser.ts';
import { runNode } from '../scripts/run.ts';
import { serve } from '../scripts/server.ts';
import { samplesOf, type Sample } from './kinds.ts';
import type { Measured } from './measured.ts';
import { packageFolder, versionOf } from './packages.ts';
import { buildOwn } from './sites.ts';
import { spreadOf } from './statistics.ts';
import { markdownTable } from './table.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** Performance varies with the machine: the median of so many runs counts. */
const RUNS = 3;
const FLAGS =
  '--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync --no-first-run';

interface Report {
  categories: Record<(typeof CATEGORIES)[number], { score: number; auditRefs: { id: string }[] }>;
  audits: Record<
    string,
    { score: number | null; scoreDisplayMode: string; title: string; numericValue?: number }
  >;
}

/** So much of a failed report says why; the rest is the whole report. */
const MOST_SAID = 1000;

/** Runs Lighthouse, as a phone, on the page in the middle of every kind. */
export async function lighthouse(): Promise<Measured> {
  await buildOwn();
  const serving = await serve('dist');
  try {
    const rows: { sample: Sample; reports: Report[] }[] = [];
    for (const sample of samplesOf('dist')) {
      const reports: Report[] = [];
      for (let run = 0; run < RUNS; run += 1)
        reports.push(await reportOf(`${serving.address}${sample.address.slice(1)}`));
      process.stderr.write(`${sample.kind}: ${scoresOf(reports).join(' ')}\n`);
      rows.push({ sample, reports });
    }
    return {
      figures: [
        `${versionOf('lighthouse')}, as a phone, median of ${RUNS} runs a page.`,
        markdownTable([
          ['kind', 'page', ...CATEGORIES, 'layout shift', 'blocking time'],
          ...rows.map(({ sample, reports }) => [
            sample.kind,
            sample.address,
            ...scoresOf(reports).map(String),
            numberOf(reports, 'cumulative-layout-shift').toFixed(3),
            numberOf(reports, 'total-blocking-time').toFixed(0),
          ]),
        ]),
      ].join('\n\n'),
      failures: rows.flatMap(({ sample, reports }) =>
        scoresOf(reports).flatMap((score, index) =>
          score === 100
            ? []
            : [`${sample.address}: ${CATEGORIES[index]} ${score}: ${missed(reports, index).join('; ')}`],
        ),
      ),
    };
  } finally {
    await serving.close();
  }
}

/** Lighthouse loses the trace of a load now and then: it is asked once more. @throws where it fails again */
async function reportOf(address: string, again = true): Promise<Report> {
  const { ok, output } = await runNode(
    join(packageFolder('lighthouse'), 'cli/index.js'),
    [
      address,
      '--quiet',
      '--output=json',
      `--chrome-flags=${FLAGS}`,
      `--only-categories=${CATEGORIES.join(',')}`,
    ],
    { quiet: true, env: { CHROME_PATH: requireBrowser() } },
  );
  if (!ok && again) return reportOf(address, false);
  if (!ok) throw new Error(output.slice(0, MOST_SAID));
  return JSON.parse(output.slice(output.indexOf('{\n'), output.lastIndexOf('}') + 1)) as Report;
}

function scoresOf(reports: readonly Report[]): number[] {
  return CATEGORIES.map((name) =>
    Math.round(spreadOf(reports.map(({ categories }) => categories[name].score * 100)).median),
  );
}

function numberOf(reports: readonly Report[], audit: string): number {
  return spreadOf(reports.map(({ audits }) => audits[audit]?.numericValue ?? 0)).median;
}

/** The audits that took points away. */
function missed(reports: readonly Report[], index: number): string[] {
  const name = CATEGORIES[index] ?? 'performance';
  const found = reports.flatMap(({ categories, audits }) =>
    categories[name].auditRefs
      .map(({ id }) => audits[id])
      .filter(
        (audit) =>
          audit && audit.score !== null && audit.score < 1 && audit.scoreDisplayMode !== 'informative',
      )
      .map((audit) => audit?.title ?? ''),
  );
  return [...new Set(found)];
}

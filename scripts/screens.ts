/**
 * `npm run screens`: pictures of a page of every kind, on a phone, a tablet and a desk, in both themes, and a sheet
 * of each to look over. They lie in docs/screens/ as records of how the site looked when it was last reviewed by eye.
 * With `-- --folder out` they go elsewhere.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { pagesOfEachKind, readSite } from '../tests/support/site.ts';
import { launchBrowser } from './browser.ts';
import { serve } from './server.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'docs/screens' } } });
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;
/** The part of a page that is shown, in heights of 4:3 screens: what a reader sees, and where it goes on. */
const HEIGHT = { 360: 780, 768: 1024, 1280: 960 } as Record<number, number>;
/** Pages that are of their kind only in some state. */
const STATES: Record<string, string> = {
  '/decide/': '?aim=words&base=ai-tool&data=ready&expertise=code&gap=results&risk=untrue',
};
/** Pictures stand in so many columns on a sheet. */
const COLUMNS: Record<number, number> = { 360: 9, 768: 6, 1280: 4 };
const QUALITY = 72;

const site = readSite();
const kinds = pagesOfEachKind(site.pages.map(({ address }) => address));
mkdirSync(values.folder, { recursive: true });
const [browser, serving] = await Promise.all([launchBrowser(), serve(site.folder, { base: site.base })]);
try {
  for (const width of WIDTHS) for (const colorScheme of THEMES) await record(browser, width, colorScheme);
} finally {
  await Promise.all([browser.close(), serving.close()]);
}
process.stdout.write(
  `${kinds.length} kinds of page, ${WIDTHS.length * THEMES.length} sheets in ${values.folder}/\n`,
);

async function record(shared: Browser, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await shared.newContext({
    viewport: { width, height: HEIGHT[width] ?? width },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const pictures: { address: string; picture: string }[] = [];
  for (const address of kinds) {
    await page.goto(serving.address + address.slice(1) + (STATES[address] ?? ''));
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({ type: 'jpeg', quality: QUALITY });
    pictures.push({ address, picture: picture.toString('base64') });
  }
  const columns = COLUMNS[width] ?? 4;
  const shown = Math.round(1800 / columns);
  await page.setViewportSize({ width: columns * (shown + 16) + 16, height: 800 });
  // The site's policy would keep the sheet out.
  await page.goto('about:blank');
  await page.setContent(
    `<style>body{margin:16px;font:14px sans-serif;background:#808080;display:grid;gap:16px;grid-template-columns:repeat(${columns},${shown}px)}
    figure{margin:0}img{inline-size:100%}figcaption{color:#fff;white-space:nowrap;overflow:hidden}</style>${pictures
      .map(
        ({ address, picture }) =>
          `<figure><figcaption>${address}</figcaption><img alt="" src="data:image/jpeg;base64,${picture}"></figure>`,
      )
      .join('')}`,
  );
  const path = join(values.folder, `${width}-${colorScheme}.jpg`);
  await page.screenshot({ path, type: 'jpeg', quality: QUALITY, fullPage: true });
  await context.close();
}
